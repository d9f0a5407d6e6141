import { allOf } from "../definition/index";
import type { Issue } from "../issue/index";
import { findFigureFault } from "./find-figure-fault";
import { findRelationIssues } from "./find-relation-issues";
import { narrowRanges } from "./narrow-ranges";
import { possibleRange } from "./possible-range";
import { rangeOf } from "./range-of";
import { relationFinding } from "./relation-finding";
import type { Relation } from "./relations";
import type { Reconciliation, ReportIssueCode } from "./results";
import type { Figure, PossibleRange } from "./types";

/**
 * Options of {@link reconcile}.
 *
 * @since 0.1.0
 */
export interface ReconcileOptions {
  /** How the figures are said to relate. */
  relations: Iterable<Relation>;
}

/**
 * Returns whether published figures can be true together.
 *
 * **Rule.** Each figure may be anything that is printed as it was (see {@link possibleRange}).
 * Figures that were not published are narrowed by the relations they stand in; published ones are
 * not, so that a contradiction stays with the relation that shows it. Then each relation is
 * judged: `met` when it holds for every possible value, `unmet` when it holds for none. A printed
 * share is met when every possible ratio of its two counts rounds to it as printed. All relations
 * together are met when each is.
 *
 * **Unknown.** A relation that is possible but not certain is `unknown`; so is the whole when a
 * relation could not be judged for a fault. A figure that was not published may be met by a
 * relation because that same relation gave it its range.
 *
 * **Boundaries.** Parts, subsets and supersets are counts; parts do not overlap. Figures said to be
 * one notion are tested, and narrow nothing. Relations are judged one by one: several that are each
 * possible may still clash when rounding is used up in different ways. When two relations leave a
 * figure no value, its lower end is above its upper one and both are unmet. Relations that push an
 * end on without limit, such as two counts each one more than the other, leave that end unknown.
 * A share may exceed 100 %, as of a target; a subset-of relation tells that a part cannot.
 *
 * **Assumption.** Rounding is half up. A count without decimals is exact, "about" aside.
 *
 * @param figures - The figures, in any order; ids are unique.
 * @param options - The relations; ids are unique.
 * @returns The judgement as a whole and of each relation, what each figure may be, and faults.
 * @example
 * const source = { title: "Siaran pers", publisher: "BNN", year: 2024 };
 * const base = { label: "IBM units", unit: "count", qualifier: "exact", source } as const;
 * const figures = [{ ...base, id: "formed", value: 1401 }, { ...base, id: "operating", value: 601 }, { ...base, id: "share", unit: "percent" as const, value: 43 }];
 * const relations = [{ id: "43 %", kind: "share-of" as const, share: "share", part: "operating", whole: "formed" }];
 * reconcile(figures, { relations }).outcome; // => "met"
 * reconcile(figures, { relations }).findings[0]?.observed; // => 42.9
 * const active = { ...base, id: "active", qualifier: "more-than" as const, value: 400000 };
 * reconcile([...figures, active], { relations: [{ id: "all", kind: "subset-of", subset: "active", superset: "formed" }] }).outcome; // => "unmet"
 * @since 0.1.0
 */
export function reconcile(figures: Iterable<Figure>, options: ReconcileOptions): Reconciliation {
  const given = [...figures];
  const relations = [...options.relations];
  const issues: Issue<ReportIssueCode>[] = [];
  const error = (code: ReportIssueCode, path: Issue["path"], params: Issue["params"] = {}) =>
    issues.push({ code, severity: "error", path, params });

  const usable = new Map<string, Figure | undefined>();
  given.forEach((figure, i) => {
    const fault = findFigureFault(figure);
    if (fault) error(fault.code, ["figures", i, fault.field]);
    const isDuplicate = usable.has(figure.id);
    if (isDuplicate) error("report.duplicate-figure", ["figures", i, "id"]);
    usable.set(figure.id, fault || isDuplicate ? undefined : figure);
  });

  const timesNamed = new Map<string, number>();
  for (const { id } of relations) timesNamed.set(id, (timesNamed.get(id) ?? 0) + 1);
  const judged = relations.filter((relation, i) => {
    const found = findRelationIssues(relation, usable);
    const isDuplicate = timesNamed.get(relation.id) !== 1;
    if (isDuplicate) error("report.duplicate-relation", ["relations", i, "id"]);
    for (const { code, path, params } of found) error(code, ["relations", i, ...path], params);
    return found.length === 0 && !isDuplicate;
  });

  const sound = given.filter(({ id }) => usable.get(id) !== undefined);
  const published = new Map<string, number>();
  const ranges = new Map<string, PossibleRange>();
  for (const figure of sound) {
    if (figure.value == null) continue;
    published.set(figure.id, figure.value);
    ranges.set(figure.id, possibleRange(figure));
  }
  const known = narrowRanges({ published, ranges }, judged);
  const findings = judged.map((relation) => relationFinding(relation, known));
  const outcomes = findings.map(({ outcome }) => outcome);
  if (judged.length < relations.length) outcomes.push("unknown");
  return {
    outcome: allOf(outcomes),
    findings,
    ranges: sound.map(({ id }) => ({
      key: id,
      ...rangeOf(known, id),
      published: published.has(id),
    })),
    issues,
  };
}
