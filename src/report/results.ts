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
 * Codes of the faults of figures and relations, for lists and switches.
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
] as const;

/**
 * A code of a fault of a figure or a relation.
 *
 * @since 0.1.0
 */
export type ReportIssueCode = (typeof reportIssueCodes)[number];

/**
 * The judgement of one relation. Its `records` are ids of figures.
 *
 * A value that may lie anywhere between two ends stands in `observed` and `required` as both ends;
 * "…" stands for an upper end that there is not.
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
