import ts from "typescript";
import { placeOf } from "./source";

/** Names whose value depends on when, where or for whom the code runs, and input or output. */
const impureNames = new Set(
  "Date Intl process console performance crypto globalThis fetch require localStorage setTimeout setInterval setImmediate queueMicrotask eval Function".split(
    " ",
  ),
);
const impureMembers = /^(random|localeCompare|toLocale\w+|getTimezoneOffset)$/;

/** What a source file does that a pure library must not, as `file:line: what`. */
export function impurities(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => found.push(`${placeOf(node)}: ${what}`);

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isClassLike(node)) report(node, "class");
    if (ts.isEnumDeclaration(node)) report(node, "enum");
    if (ts.isModuleDeclaration(node)) report(node, "namespace");
    if (ts.isNonNullExpression(node)) report(node, "non-null assertion");
    if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
      if (!ts.isDefaultClause(node)) report(node, "default export");
    }
    if (ts.isExportSpecifier(node) && node.name.text === "default") report(node, "default export");
    if (ts.isFunctionDeclaration(node) && !node.body) report(node, "overload");
    if (ts.isVariableStatement(node) && node.parent === file && !isConst(node)) {
      report(node, "module state");
    }
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      if (node.moduleSpecifier.text.startsWith("node:")) report(node, "node: import");
    }
    if (ts.isPropertyAccessExpression(node) && impureMembers.test(node.name.text)) {
      report(node, node.name.text);
    }
    if (ts.isIdentifier(node) && impureNames.has(node.text) && isValue(node)) {
      report(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isConst(statement: ts.VariableStatement): boolean {
  return (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
}

/** Whether a name stands for a value, and is not just a member, key or import of that name. */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return !(ts.isImportSpecifier(parent) || ts.isBindingElement(parent));
}
