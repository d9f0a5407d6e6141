import type { Finding, Outcome } from "../definition/index";
import type { Issue } from "../issue/index";
import type { PossibleRange } from "./types";

/**
 * Codes of what was asked of figures, for lists and switches: one for each kind of relation.
 *
 * @since 0.1.0
 */
export const reportFindingCodes = [
  "report.part-of",
  "report.subset-of",
  "report.share-of",
  "report.same-notion",
] as const;

/**
 * A code of what was asked of figures.
 *
 * @since 0.1.0
 */
export type ReportFindingCode = (typeof reportFindingCodes)[number];

/**
 * Codes of the faults of figures, relations, registers and their definitions, for lists and switches.
 *
 * @since 0.1.0
 */
export const reportIssueCodes = [
  "report.duplicate-figure",
  "report.negative-figure",
  "report.not-whole",
  "report.too-large",
  "report.wrong-decimals",
  "report.finer-than-decimals",
  "report.duplicate-relation",
  "report.unknown-figure",
  "report.faulty-figure",
  "report.wrong-unit",
  "report.same-figure-twice",
  "report.too-few-figures",
  "report.kind-twice",
  "report.unknown-field",
  "report.field-twice",
  "report.count-twice",
  "report.count-of-other-level",
  "report.recorded-above-count",
  "report.records-left-out",
  "report.reports-left-out",
] as const;

/**
 * A code of a fault of a figure, a relation, a register or a definition of completeness.
 *
 * @since 0.1.0
 */
export type ReportIssueCode = (typeof reportIssueCodes)[number];

/**
 * The judgement of one relation. Its `records` are ids of figures.
 *
 * `observed` and `required` are what the relation compares: sum of the parts and whole, subset and
 * superset, share as computed and as printed, the figure that begins highest and the other that ends
 * lowest. What may be more than one value stands there as it is read, its words as codes:
 * `[114, "to", 122]`, `[42.95, "to-below", 43.05]`, `[400001, "or-more"]`, `["more-than", 43]`, and
 * `"no-value"` where nothing is possible. Shares are rounded; `ranges` of {@link Reconciliation}
 * holds the ends themselves.
 *
 * @since 0.1.0
 */
export interface ReconcileFinding extends Finding<ReportFindingCode> {
  /** Id of the relation. */
  relation: string;
}

/**
 * What one figure may be in truth.
 *
 * @since 0.1.0
 */
export interface FigureRange extends PossibleRange {
  /** Id of the figure. */
  key: string;
  /** Whether it was published; one that was not takes its range from the relations. */
  published: boolean;
}

/**
 * Whether figures can be true together.
 *
 * @since 0.1.0
 */
export interface Reconciliation {
  /** Whether all relations hold; at most `unknown` when one could not be judged. */
  outcome: Outcome;
  /** Each relation that could be judged, in the order given. */
  findings: ReconcileFinding[];
  /** Each figure without fault, in the order given. */
  ranges: FigureRange[];
  /** Faults of figures and relations, all errors. */
  issues: Issue<ReportIssueCode>[];
}
