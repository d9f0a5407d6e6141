import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import { root } from "../architecture/source";

const pulih: object = await import(`${root}dist/index.js`);

/** What a web page would load for a piece of code, minified. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: inject("project") },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Marks of what a calculation must never drag along. */
const forbidden = [
  "ZodObject",
  "_zod",
  "ini bukan tanggal yang ada",
  "Papua Barat Daya",
  "Januari",
];

/** A function, and the most that it may weigh, in bytes minified and gzipped. */
const ceilings: [name: string, bytes: number][] = [
  ["addDays", 1000],
  ["wilson", 1000],
  ["ibmStatus", 6000],
  ["recoveryRate", 20_000],
  ["scoreWhoqolBref", 2000],
  ["scoreAssist", 2000],
  ["scoreUrica", 2000],
  ["scoreBam", 2000],
];
const present = ceilings.filter(([name]) => name in pulih);

describe("bundles", () => {
  it.each(present)(
    "%s alone stays under %i bytes and brings no schema, text or table",
    async (name, bytes) => {
      const code = await bundle(`import { ${name} } from "pulih"; console.log(${name});`);
      expect(forbidden.filter((mark) => code.includes(mark))).toEqual([]);
      expect(code.length).toBeGreaterThan(40);
      expect(gzipSync(code).length).toBeLessThan(bytes);
    },
  );

  it.each(["audit", "dast10", "who5"])(
    "%s with what scores it stays under 2000 bytes",
    async (name) => {
      const names = `scoreInstrument, ${name}`;
      const code = await bundle(`import { ${names} } from "pulih"; console.log(${names});`);
      expect(gzipSync(code).length).toBeLessThan(2000);
    },
  );

  it("the marks are found where they belong", async () => {
    const code = await bundle(
      'import * as s from "pulih/schema"; import * as t from "pulih/text"; import * as p from "pulih/region/provinces"; import { formatDate } from "pulih"; console.log(s, t, p, formatDate);',
    );
    expect(forbidden.filter((mark) => !code.includes(mark))).toEqual([]);
  });

  it("every public function alone brings no schema and no sentence", async () => {
    // Month names are what formatDate is for; readers look into the schema that they are given.
    const exceptions = new Map([
      ["formatDate", ["Januari"]],
      ["readEach", ["_zod"]],
      ["readRecords", ["_zod"]],
    ]);
    for (const name of Object.keys(pulih)) {
      const code = await bundle(`import { ${name} } from "pulih"; console.log(${name});`);
      const found = forbidden.filter((mark) => code.includes(mark));
      expect(found, name).toEqual(exceptions.get(name) ?? []);
    }
  });
});
