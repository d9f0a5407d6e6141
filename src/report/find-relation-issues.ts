import type { Issue } from "../issue/index";
import { figuresOf } from "./figures-of";
import type { Relation } from "./relations";
import type { ReportIssueCode } from "./results";
import type { Figure, FigureUnit } from "./types";

/**
 * Returns why a relation cannot be judged.
 *
 * **Rule.** Every figure it names is there once and without fault, is named once, and has the unit
 * its place asks for: counts everywhere but a percentage for a share, one unit for one notion. A
 * whole has a part at least; a notion has two figures.
 *
 * @param relation - A relation.
 * @param figures - All figures by id; `undefined` for one that cannot be used.
 * @returns The issues, with paths inside the relation.
 */
export function findRelationIssues(
  relation: Relation,
  figures: ReadonlyMap<string, Figure | undefined>,
): Issue<ReportIssueCode>[] {
  const mentions = figuresOf(relation);
  const issues: Issue<ReportIssueCode>[] = [];
  const error = (code: ReportIssueCode, path: Issue["path"], params: Issue["params"] = {}) =>
    issues.push({ code, severity: "error", path, params });

  if (mentions.length < 2) {
    error("report.too-few-figures", [relation.kind === "part-of" ? "parts" : "figures"]);
  }
  const first = mentions.map(({ id }) => figures.get(id)?.unit).find((unit) => unit !== undefined);
  mentions.forEach(({ id, path }, i) => {
    const figure = figures.get(id);
    const expected = unitAt(relation, path) ?? first;
    if (!figures.has(id)) error("report.unknown-figure", path);
    else if (figure === undefined) error("report.faulty-figure", path);
    else if (figure.unit !== expected)
      error("report.wrong-unit", path, { expected: `${expected}` });
    if (mentions.findIndex((mention) => mention.id === id) < i) {
      error("report.same-figure-twice", path);
    }
  });
  return issues;
}

/** The unit that a place asks for; `undefined` where any will do. */
function unitAt({ kind }: Relation, path: readonly (string | number)[]): FigureUnit | undefined {
  if (kind === "same-notion") return undefined;
  return path[0] === "share" ? "percent" : "count";
}
