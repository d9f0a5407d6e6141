import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, inject, it } from "vitest";
import { entries } from "../architecture/exports-map.mjs";
import { exportsOf, program } from "../architecture/source";

const dist = join(inject("project"), "node_modules/pulih/dist");
const sources = Object.entries(entries());
const written = program();
const declarationOf = (source: string) => source.replace(/^src(.*)\.ts$/, `${dist}$1.d.ts`);

/** The text of a declaration file and of all that it imports. */
function declarations(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(/from '(\.[^']+)\.js'/g)].map((match) => `${match[1]}.d.ts`);
  return [text, ...imports.map((path) => declarations(join(dirname(file), path), seen))].join("\n");
}

/** Subpath -> name -> kind of what it exports. */
function publicNames(): Record<string, Record<string, string>> {
  const options = { module: ts.ModuleKind.Node16, target: ts.ScriptTarget.ES2022 };
  const files = sources.map(([, source]) => declarationOf(source));
  const all = ts.createProgram(files, { ...options, lib: ["lib.es2023.d.ts"] });
  return Object.fromEntries(
    sources.map(([subpath, source]) => {
      const exported = [...exportsOf(declarationOf(source), all, "")];
      const kinds = exported.map(([name, { flags }]): [string, string] => [
        name,
        flags & ts.SymbolFlags.Function
          ? "function"
          : flags & ts.SymbolFlags.Value
            ? "value"
            : "type",
      ]);
      return [subpath, Object.fromEntries(kinds.sort(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  );
}

it("the public names are those of api.json", async () => {
  // After a wanted change: npx vitest run --config test/package/vitest.config.ts -u
  const names = `${JSON.stringify(publicNames(), null, 2)}\n`;
  await expect(names).toMatchFileSnapshot("./api.json");
});

const calculating = sources.filter(
  ([subpath, source]) => source.endsWith("/index.ts") && ![".", "./issue"].includes(subpath),
);

it.each(calculating)("declarations of %s do not know zod", (_, source) => {
  expect(declarations(declarationOf(source))).not.toMatch(/from ['"]zod/);
});

it.each(sources)("declarations of %s keep the comments that an editor shows", (_, source) => {
  const text = declarations(declarationOf(source));
  const lost = [...exportsOf(source, written)].filter(([, symbol]) => {
    const docs = symbol.declarations?.flatMap(ts.getJSDocCommentsAndTags).filter(ts.isJSDoc);
    const [first = ""] = (ts.getTextOfJSDocComment(docs?.[0]?.comment) ?? "").split("\n");
    return first === "" || !text.includes(first.replace(/\{@link .*/, ""));
  });
  expect(lost.map(([name]) => name)).toEqual([]);
});

it("comments of properties are kept too", () => {
  expect(declarations(join(dist, "calendar/index.d.ts"))).toContain(
    "/** First day of the period, inside it. */",
  );
});
