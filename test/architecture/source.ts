import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Absolute path of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every source file, as `src/folder/file.ts`. */
export const sourceFiles: string[] = readdirSync(`${root}src`, { recursive: true })
  .map((file) => `src/${String(file).replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".ts"))
  .sort();

/** Folders of `src` that hold at least one file. */
export const folders: string[] = [
  ...new Set(sourceFiles.flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? [])),
];

/** Modules that users can import: the roof, each folder's face, the tables apart, old codes. */
export const faces: string[] = sourceFiles.filter((file) =>
  /^src\/((?:[^/]+\/)?index|schema|text|region\/provinces|episode\/legacy|institution\/signatories)\.ts$/.test(
    file,
  ),
);

/** The syntax tree of a file. */
export function syntaxOf(file: string, text = readFileSync(root + file, "utf8")): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

/** Whether a statement carries `export`. */
export function isExported(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** `path:line` of a node, as editors open it. */
export function placeOf(node: ts.Node, file = node.getSourceFile()): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}

/** A program over all of `src`, for questions that need types or re-exports resolved. */
export function program(files: readonly string[] = sourceFiles): ts.Program {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(
    files.map((file) => root + file),
    options,
  );
}

/** What a module exports, by name, with re-exports followed to their declarations. */
export function exportsOf(file: string, from: ts.Program, base = root): Map<string, ts.Symbol> {
  const checker = from.getTypeChecker();
  const source = from.getSourceFile(base + file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbols = module ? checker.getExportsOfModule(module) : [];
  return new Map(
    symbols.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  );
}
