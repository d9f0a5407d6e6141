import ts from "typescript";
import { placeOf } from "./source";

const order = ["typeParam", "param", "returns", "throws", "example", "source", "since"];

/** What the docblock of one public symbol lacks, as `file:line name: what`. */
export function docFaults(name: string, declaration: ts.Declaration): string[] {
  const faults: string[] = [];
  const report = (what: string, node: ts.Node = declaration) =>
    faults.push(`${placeOf(node)} ${name}: ${what}`);

  const tags = ts.getJSDocTags(declaration).filter((tag) => isOwnTag(tag, declaration));
  const named = (tag: string) => tags.filter((t) => t.tagName.text === tag);

  if (!/^\S.*?[.:](\s|$)/s.test(proseOf(declaration))) report("no first sentence");
  if (!named("since").some((tag) => /^\d+\.\d+\.\d+$/.test(textOf(tag)))) report("no @since");

  const ranks = tags.map((tag) => order.indexOf(tag.tagName.text));
  if (ranks.includes(-1)) report("a tag that the docs do not use");
  else if (ranks.some((rank, i) => rank < (ranks[i - 1] ?? 0))) report("tags out of order");
  if (tags.some((tag) => textOf(tag) === "")) report("an empty tag");

  if (ts.isFunctionDeclaration(declaration)) {
    const documented = named("param").map((tag) => (tag as ts.JSDocParameterTag).name.getText());
    const actual = declaration.parameters.map((p) => p.name.getText());
    if (documented.join() !== actual.join()) report(`@param of ${actual.join(", ")}`);
    if (named("returns").length !== 1) report("no @returns");
    if (named("example").length === 0) report("no @example");
  }
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
    for (const member of membersOf(declaration)) {
      if (proseOf(member) === "") report(`no comment on ${member.name.getText()}`, member);
    }
  }
  return faults;
}

/** Properties and methods written in a type, at any depth, but not those of function arguments. */
function membersOf(node: ts.Node): (ts.PropertySignature | ts.MethodSignature)[] {
  const found: (ts.PropertySignature | ts.MethodSignature)[] = [];
  ts.forEachChild(node, (child) => {
    if (ts.isPropertySignature(child) || ts.isMethodSignature(child)) found.push(child);
    if (!ts.isParameter(child)) found.push(...membersOf(child));
  });
  return found;
}

/** The prose above the tags. */
function proseOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(docs.at(-1)?.comment) ?? "").trim();
}

function textOf(tag: ts.JSDocTag): string {
  return (ts.getTextOfJSDocComment(tag.comment) ?? "").trim();
}

/** Leaves out tags of members that the compiler attributes to the symbol. */
function isOwnTag(tag: ts.JSDocTag, declaration: ts.Declaration): boolean {
  const docs = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return tag.parent === docs.at(-1);
}
