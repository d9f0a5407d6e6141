import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { entries } from "../architecture/exports-map.mjs";
import { root } from "../architecture/source";

const project = inject("project");
const subpaths = Object.keys(entries());
const faces = subpaths.filter((subpath) => entries()[subpath]?.endsWith("index.ts"));
const nameOf = (subpath: string) => `pulih${subpath.slice(1)}`;

/** Runs a script in the project and returns what it prints, as JSON. */
function run(script: string, type: "module" | "commonjs"): unknown {
  const args = [`--input-type=${type}`, "--eval", script];
  return JSON.parse(execFileSync("node", args, { cwd: project, encoding: "utf8" }));
}

/** Files that a `require` loads. */
function loadedBy(subpath: string): string[] {
  const script = `require("${nameOf(subpath)}"); console.log(JSON.stringify(Object.keys(require.cache)))`;
  return run(script, "commonjs") as string[];
}

describe.each(subpaths.map((subpath) => [subpath]))("%s", (subpath) => {
  const names = "console.log(JSON.stringify(Object.keys(all).sort()))";

  it("gives the same names to import and to require", () => {
    const imported = run(`import * as all from "${nameOf(subpath)}"; ${names}`, "module");
    const required = run(`const all = require("${nameOf(subpath)}"); ${names}`, "commonjs");
    expect(imported).toEqual(required);
    expect(imported).not.toEqual([]);
  });
});

describe.each(faces.map((face) => [face]))("face %s", (face) => {
  it("loads neither zod nor sentences nor the table of provinces", () => {
    const files = loadedBy(face);
    expect(files.filter((file) => /node_modules\/(zod|ts-pattern)\//.test(file))).toEqual([]);
    const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
    expect(text).not.toContain("ini bukan tanggal yang ada");
    expect(text).not.toContain("Papua Barat Daya");
  });
});

it("the schemas load zod, and the texts are sentences", () => {
  expect(loadedBy("./schema").some((file) => file.includes("node_modules/zod/"))).toBe(true);
  const text = loadedBy("./text").map((file) => readFileSync(file, "utf8"));
  expect(text.join("\n")).toContain("ini bukan tanggal yang ada");
});

it.each([
  ["node16", "a.mts"],
  ["node16", "a.cts"],
  ["bundler", "a.ts"],
])("strict TypeScript accepts every subpath under %s in %s", (resolution, file) => {
  const folder = join(project, `${resolution}-${file.replace(".", "-")}`);
  mkdirSync(folder);
  const lines = subpaths.map((subpath, i) => {
    const name = nameOf(subpath);
    return `import * as m${i} from "${name}";\nexport type T${i} = typeof m${i};`;
  });
  const use = [
    'import { addDays, type PlainDate } from "pulih";',
    'export const day: PlainDate = addDays("2026-01-31", 1);',
    "// @ts-expect-error a day is not a number",
    "addDays(20260131, 1);",
  ];
  writeFileSync(join(folder, file), [...lines, ...use].join("\n"));
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    target: "es2022",
    lib: ["es2023", "dom"], // zod names URL
    types: [],
    module: resolution === "node16" ? "node16" : "esnext",
    moduleResolution: resolution,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  let said = "";
  try {
    execFileSync("node", [tsc, "-p", folder], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  expect(said).toBe("");
});
