import ts from "typescript";

/** A piece of documentation that runs, and where it stands. */
export interface Example {
  /** File, as `src/calendar/add-days.ts`. */
  file: string;
  /** Line of the file on which the code begins, from 1. */
  line: number;
  /** TypeScript. */
  code: string;
}

/** Every `@example` of a source file. */
export function examplesOfSource(file: string, text: string): Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = new Map<number, Example>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== "example" || found.has(tag.pos)) continue;
      const lines = text.slice(tag.tagName.end, tag.end).split("\n").slice(1);
      const code = lines.map((line) => line.replace(/^\s*\*(?!\/) ?|^\s*\*\/.*/, "")).join("\n");
      const line = source.getLineAndCharacterOfPosition(tag.tagName.end).line + 2;
      found.set(tag.pos, { file, line, code: code.replace(/^\s*```\w*$/gm, "").trimEnd() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/**
 * Every `ts` or `js` fence of a page that shows a value. A fence marked `continued` goes on where the
 * one before it ended.
 */
export function examplesOfPage(file: string, text: string): Example[] {
  const found: Example[] = [];
  let before: Example | undefined;
  for (const fence of text.matchAll(
    /^```(?:ts|js|typescript|javascript)\b(.*)\n([\s\S]*?)^```/gm,
  )) {
    const [, info = "", code = ""] = fence;
    const line = text.slice(0, fence.index).split("\n").length + 1;
    let whole: Example = { file, line, code };
    if (/\bcontinued\b/.test(info) && before) {
      const gap = line - before.line - before.code.trimEnd().split("\n").length;
      whole = { ...before, code: `${before.code.trimEnd()}${"\n".repeat(gap + 1)}${code}` };
      if (found.at(-1) === before) found.pop();
    }
    if (whole.code.includes("// =>")) found.push(whole);
    before = whole;
  }
  return found;
}

/** An example with its imports taken out and each `expr; // => value` made into a check. */
export interface Prepared {
  /** JavaScript that calls `check(() => expr, () => value, line)`. */
  script: string;
  /** How many values are checked. */
  checks: number;
  /** What it imports: module, names, line. */
  imports: { module: string; names: string[]; line: number }[];
}

export function prepareExample({ line: first, code }: Example): Prepared {
  const source = ts.createSourceFile("x.ts", code, ts.ScriptTarget.ES2022, true);
  const lineOf = (position: number) => first + source.getLineAndCharacterOfPosition(position).line;
  const imports: Prepared["imports"] = [];
  let checks = 0;

  const parts = source.statements.map((node) => {
    const line = lineOf(node.getStart(source));
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      imports.push({
        module: (node.moduleSpecifier as ts.StringLiteral).text,
        names: named.filter((n) => !isType && !n.isTypeOnly).map((n) => n.name.text),
        line,
      });
      return "";
    }
    const value = valueAfter(code, node.end);
    const text = node.getText(source).replace(/^export /, "");
    if (value === undefined) return `at(${line});\n${text}`;
    checks++;
    const shown = subjectOf(node, source);
    const check = `check(async () => (${shown}), () => (${value}), ${lineOf(node.end)});`;
    return ts.isVariableStatement(node) ? `${text}\nawait ${check}` : `await ${check}`;
  });
  const { outputText } = ts.transpileModule(parts.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return { script: outputText, checks, imports };
}

/** The expression whose value the comment shows; what is logged, where something is logged. */
function subjectOf(node: ts.Statement, source: ts.SourceFile): string {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations[0]?.name.getText(source) ?? "";
  }
  const expression = ts.isExpressionStatement(node) ? node.expression : undefined;
  if (expression && ts.isCallExpression(expression)) {
    const isLog = expression.expression.getText(source) === "console.log";
    if (isLog) return expression.arguments[0]?.getText(source) ?? "";
  }
  return node.getText(source).replace(/;$/, "");
}

/** The literal after `// =>` behind a statement or below it; it may run over several comments. */
function valueAfter(code: string, end: number): string | undefined {
  const start = /^[ \t]*(?:\r?\n[ \t]*)?\/\/ =>[ \t]?/.exec(code.slice(end));
  if (!start) return undefined;
  const lines = code.slice(end + start[0].length).split("\n");
  let value = lines[0] ?? "";
  for (const line of lines.slice(1)) {
    if (isExpression(value)) break;
    const more = /^\s*\/\/(?! =>)(.*)$/.exec(line);
    if (!more) break;
    value += `\n${more[1]}`;
  }
  return value.trim();
}

function isExpression(text: string): boolean {
  try {
    new Function(`return (${text}\n);`);
    return true;
  } catch {
    return false;
  }
}
