import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { exportsOf, faces, program, root, sourceFiles } from "./source";

const all = program();
const declarations = all.getTypeChecker();

/** File -> names of the functions in it that users can import. */
const publicFunctions = new Map<string, Set<string>>();
for (const face of faces) {
  for (const [name, symbol] of exportsOf(face, all)) {
    const declaration = symbol.valueDeclaration;
    if (!declaration || !isFunction(symbol, declaration)) continue;
    const file = declaration.getSourceFile().fileName.replace(root, "");
    if (/\/definitions(\/|[^/]*\.ts$)/.test(file)) continue;
    publicFunctions.set(file, (publicFunctions.get(file) ?? new Set()).add(name));
  }
}

function isFunction(symbol: ts.Symbol, declaration: ts.Declaration): boolean {
  if (ts.isFunctionDeclaration(declaration)) return true;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  const type = declarations.getTypeOfSymbol(symbol);
  return ts.isFunctionLike(declaration.initializer) && type.getCallSignatures().length > 0;
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, "-$&").toLowerCase();
}

describe("layout", () => {
  it("public functions were found", () => {
    expect(publicFunctions.get("src/calendar/add-days.ts")).toEqual(new Set(["addDays"]));
  });

  it("a public function has a file of its own that bears its name", () => {
    const wrong = [...publicFunctions]
      .map(([file, names]) => `${file}: ${[...names].join(", ")}`)
      .filter((line) => {
        const [file = "", names = ""] = line.split(": ");
        return basename(file) !== `${kebab(names)}.ts`;
      });
    expect(wrong).toEqual([]);
  });

  it("a public function has a test file that mirrors its path", () => {
    const untested = [...publicFunctions.keys()].filter(
      (file) => !existsSync(root + file.replace(/^src(.*)\.ts$/, "test$1.test.ts")),
    );
    expect(untested).toEqual([]);
  });

  it("a public function that takes options exports their type", () => {
    const unnamed = faces.flatMap((face) => {
      const exported = exportsOf(face, all);
      return [...exported].flatMap(([name, symbol]) => {
        const wanted = `${name.charAt(0).toUpperCase()}${name.slice(1)}Options`;
        return takesOptions(symbol) && !exported.has(wanted) ? [`${face}: ${wanted}`] : [];
      });
    });
    expect(unnamed).toEqual([]);
  });

  it("file names are in kebab-case and say what is inside", () => {
    const vague = /(^|[-/])(utils?|helpers?|common|misc|shared|lib)(-|\.ts$|\/)/;
    const wrong = sourceFiles.filter(
      (file) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+\.ts$/.test(file) || vague.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it("a file with logic stays within 150 lines", () => {
    const long = sourceFiles.flatMap((file) => {
      const text = readFileSync(root + file, "utf8");
      const lines = text.trimEnd().split("\n").length;
      return lines > 150 && /^(export )?(async )?function/m.test(text) ? [`${file}: ${lines}`] : [];
    });
    expect(long).toEqual([]);
  });
});

function takesOptions(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(
    (d) => ts.isFunctionDeclaration(d) && d.parameters.some((p) => p.name.getText() === "options"),
  );
}
