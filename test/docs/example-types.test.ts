import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { entries } from "../architecture/exports-map.mjs";
import { exportsOf, program, root, sourceFiles } from "../architecture/source";
import { type Example, examplesOfPage, examplesOfSource } from "./examples";
import { pages } from "./pages";

/** Every public name, with the module that exports it. */
const moduleOf = new Map<string, string>();
/** Those that are only types. */
const typeNames = new Set<string>();
const all = program();
for (const [subpath, file] of Object.entries(entries())) {
  for (const [name, symbol] of exportsOf(file, all)) {
    if (!moduleOf.has(name)) moduleOf.set(name, `pulih${subpath.slice(1)}`);
    if ((symbol.flags & ts.SymbolFlags.Value) === 0) typeNames.add(name);
  }
}

/** What the compiler says against examples, as `file:line: message`. */
function typeFaults(examples: readonly Example[]): string[] {
  const virtual = new Map(
    examples.map((example, i) => [`${root}test/docs/example-${i}.ts`, moduleText(example)]),
  );
  const config = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}test`);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => virtual.has(file) || fileExists.call(host, file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = virtual.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, language, ...rest)
      : ts.createSourceFile(file, text, language);
  };
  const checked = ts.createProgram([...virtual.keys()], options, host);
  return [...virtual.keys()].flatMap((file, i) => {
    const source = checked.getSourceFile(file);
    const { file: shown, line } = examples[i] as Example;
    return [
      ...checked.getSyntacticDiagnostics(source),
      ...checked.getSemanticDiagnostics(source),
    ].map((d) => {
      const at = source?.getLineAndCharacterOfPosition(d.start ?? 0).line ?? 0;
      return `${shown}:${line + at - 1}: ${ts.flattenDiagnosticMessageText(d.messageText, " ")}`;
    });
  });
}

/** An example as a module; one of a docblock is given the imports that it leaves out. */
function moduleText({ file, code }: Example): string {
  const words = new Set(code.match(/\w+/g));
  const missing = [...moduleOf].filter(([name]) => words.has(name) && !declares(code, name));
  const imports = file.endsWith(".md")
    ? []
    : missing.map(
        ([name, module]) =>
          `import { ${typeNames.has(name) ? "type " : ""}${name} } from "${module}";`,
      );
  return `${imports.join(" ")} export {};\n${code}`;
}

function declares(code: string, name: string): boolean {
  return new RegExp(`(const|let|function|type|interface)\\s+${name}\\b`).test(code);
}

const read = (file: string) => readFileSync(root + file, "utf8");

it("every example compiles as strict TypeScript", { timeout: 60_000 }, () => {
  const faults = typeFaults([
    ...sourceFiles.flatMap((file) => examplesOfSource(file, read(file))),
    ...pages.flatMap((file) => examplesOfPage(file, read(file))),
  ]);
  expect(faults).toEqual([]);
});

it("an example that does not compile is found", { timeout: 60_000 }, () => {
  const example = (file: string, code: string) => ({ file, line: 7, code });
  expect(
    typeFaults([
      example("a.ts", "const day = addDays('2026-01-01', 1);\nday.length; // => 10"),
      example("b.ts", "const rows = 1;\naddDays(rows, 1);"),
      example("c.md", "import { noSuchName } from 'pulih/calendar';"),
    ]),
  ).toEqual([
    expect.stringMatching(/^b\.ts:8: Argument of type/),
    expect.stringMatching(/^c\.md:7: .*no exported member/),
  ]);
});
