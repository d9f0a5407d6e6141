import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries } from "../architecture/exports-map.mjs";
import { root, sourceFiles } from "../architecture/source";
import { type Example, examplesOfPage, examplesOfSource, prepareExample } from "./examples";
import { pages } from "./pages";

/** Everything that users can import, by module name. */
const modules = new Map<string, Record<string, unknown>>();
for (const [subpath, file] of Object.entries(entries())) {
  if (existsSync(root + file)) modules.set(`pulih${subpath.slice(1)}`, await import(root + file));
}
const scope = Object.assign({}, ...modules.values()) as Record<string, unknown>;

/** Runs an example; a name that does not exist or a wrong value fails at its line. */
async function run(example: Example): Promise<number> {
  const { script, checks, imports } = prepareExample(example);
  let line = example.line;
  const at = (next: number) => {
    line = next;
  };
  const check = async (actual: () => unknown, expected: () => unknown, next: number) => {
    line = next;
    expect(await actual()).toEqual(expected());
  };
  try {
    const own: Record<string, unknown> = {};
    for (const { module, names, line: next } of imports) {
      line = next;
      const exported = module.startsWith("pulih") ? modules.get(module) : await import(module);
      if (!exported) throw new Error(`there is no ${module}`);
      for (const name of names) own[name] = exported[name];
    }
    // On a page only what is imported exists; in a docblock every public name does.
    const inScope = { ...(example.file.endsWith(".md") ? own : { ...scope, ...own }), at, check };
    const body = new AsyncFunction(...Object.keys(inScope), `"use strict"; {\n${script}\n}`);
    await body(...Object.values(inScope));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw Object.assign(new Error(`${example.file}:${line}: ${message}`), detailsOf(error));
  }
  return checks;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

/** Lets the reporter show the difference of an assertion. */
function detailsOf(error: unknown): object {
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  return actual === undefined && expected === undefined ? {} : { actual, expected };
}

const read = (file: string) => readFileSync(root + file, "utf8");
const examples = [
  ...sourceFiles.flatMap((file) => examplesOfSource(file, read(file))),
  ...pages.flatMap((file) => examplesOfPage(file, read(file))),
].map((example): [string, Example] => [`${example.file}:${example.line}`, example]);

describe("examples of the documentation", () => {
  it("examples were found", () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)("%s", async (_, example) => {
    expect(await run(example), "an example shows at least one value").toBeGreaterThan(0);
  });
});

describe("the runner", () => {
  const page = (text: string) => examplesOfPage("x.md", text);
  const fence = (code: string, info = "ts") => `\`\`\`${info}\n${code}\n\`\`\`\n`;
  const source = (code: string) => ({ file: "x.ts", line: 10, code });

  it("checks statements, declarations, logs and values over several lines", async () => {
    const code =
      "const day = addDays('2026-01-31', 1); // => '2026-02-01'\nconsole.log([day]);\n// => [\n//   '2026-02-01',\n// ]\nday\n  .length; // => 10\n// a remark";
    expect(await run(source(code))).toBe(3);
  });

  it.each([
    ["const a = 1;\na + 1; // => 3", "x.ts:11: expected 2 to deeply equal 3"],
    ["const a = 1; // => 2", "x.ts:10: expected 1 to deeply equal 2"],
    ["1; // => 1\nnoSuchName(1);", "x.ts:11: noSuchName is not defined"],
    ["1; // => 1\nnoSuchName(1); // => 1", "x.ts:11: noSuchName is not defined"],
    ["1; // => about one", "x.ts:10: "],
    ["const a: number = ; // => 1", "x.ts:10: "],
  ])("%j fails at its line", async (code, message) => {
    await expect(run(source(code))).rejects.toThrow(message);
  });

  it.each([
    ["addDays('2026-01-31', 1); // => '2026-02-01'", "x.md:2: addDays is not defined"],
    ["import { noSuchName } from 'pulih/calendar';\nnoSuchName(); // => 1", "x.md:3: noSuchName"],
    ["import { a } from 'pulih/nowhere';\na; // => 1", "x.md:2: there is no pulih/nowhere"],
  ])("on a page %j fails", async (code, message) => {
    await expect(run(page(fence(code))[0] as Example)).rejects.toThrow(message);
  });

  it("a page's fence may go on where the last one ended", async () => {
    const first =
      "import { addDays } from 'pulih/calendar';\nconst day = addDays('2026-01-31', 1);";
    const text = `${fence(first)}\nThen:\n\n${fence("day; // => '2026-02-02'", "ts continued")}`;
    await expect(run(page(text)[0] as Example)).rejects.toThrow("x.md:9: expected '2026-02-01'");
    expect(page(text)).toHaveLength(1);
    expect(page(fence("a; // => 1", "json"))).toEqual([]);
  });

  it("finds the examples of docblocks with their lines", () => {
    const text =
      "/**\n * One.\n * @example\n * f(); // => 1\n * @since 0.1.0\n */\nexport function f() {}";
    expect(examplesOfSource("x.ts", text)).toEqual([
      { file: "x.ts", line: 4, code: "f(); // => 1" },
    ]);
  });
});
