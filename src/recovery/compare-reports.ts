import type { Period, PlainDate } from "../calendar/index";
import { isSameDefinition } from "../definition/index";
import type { Rate } from "../statistics/index";
import type { RecoveryDefinition } from "./recovery-definition";
import type { RecoveryReport } from "./report-types";
import { type ChangeSplit, splitChange } from "./split-change";

/**
 * How far a share moved from one report to another, or the reason why that cannot be told.
 *
 * @since 0.1.0
 */
export type ShareChange =
  | {
      /** Both reports have the share. */
      status: "defined";
      /** The share in the first report. */
      from: number;
      /** The share in the second. */
      to: number;
      /** The second less the first. */
      change: number;
    }
  | {
      /** The change is not known. */
      status: "undefined";
      /** A report has nobody in the denominator of the share. */
      reason: "empty-denominator";
      /** Which report: the first, the second, or both. */
      missing: ("from" | "to")[];
    };

/**
 * Whose report it is: the days and the period that two compared reports may differ in.
 *
 * @since 0.1.0
 */
export interface ComparedReport {
  /** The day as of which people were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The period, if one was named. */
  period?: Period;
}

/**
 * What {@link compareReports} gives: the change of the shares, and what it comes from.
 *
 * @since 0.1.0
 */
export interface ReportComparison {
  /** The whole definition that both reports are under. */
  definition: RecoveryDefinition;
  /** The first report. */
  from: ComparedReport;
  /** The second report. */
  to: ComparedReport;
  /** Change of the headline. */
  rate: ShareChange;
  /** Change of clean of all due. */
  documented: ShareChange;
  /** Change of clean of those whose status is known. */
  observed: ShareChange;
  /** Change of clean or unknown of all due. */
  best: ShareChange;
  /** What the change of the documented share comes from. */
  split: ChangeSplit;
}

/**
 * Returns how far the shares moved from one report to another under the same definition, and how much
 * of the change of the documented share comes from following more people up, from fewer relapses, and
 * from another mix of groups.
 *
 * **Rule.** The documented share is the sum over groups of a group's part of all due, times the part
 * of it whose status is known, times the clean among the known. Each of the three is changed from the
 * first report to the second, in every order, and what its step adds is averaged over the orders: so
 * the parts add up to the change, and none depends on which is told first. Without groups in both
 * reports there is no mix of groups to change.
 *
 * **Unknown.** A share over nobody has no change. Where a group has nobody known on one side, or
 * nobody due, its share is taken from the other side, so that the step changes nothing; `borrowed`
 * names each such case.
 *
 * **Boundaries.** Periods, days and places may differ: that is what is compared. Nothing is said of
 * chance: that is for the intervals of the reports.
 *
 * @param a - The first report, such as that of the year before.
 * @param b - The second report, grouped in the same way.
 * @returns The change and its parts.
 * @throws RangeError when the definitions differ.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [{ id: "o1", on: "2026-04-10", kind: "contact", channel: "in-person", by: "recovery-agent", informant: "client", use: "none" }], assignments: [] };
 * const options = { definition: bnn2026Completed3Months, asOf: "2026-07-31" } as const;
 * const half = recoveryRate([episode, { ...episode, id: "e2", personId: "p2", observations: [] }], options);
 * const all = recoveryRate([episode, { ...episode, id: "e2", personId: "p2" }], options);
 * const { documented, observed, split } = compareReports(half, all);
 * documented.status === "defined" && documented.change; // => 0.5
 * observed.status === "defined" && observed.change; // => 0
 * split.status === "defined" && [split.followUp, split.relapse, split.caseMix]; // => [0.5, 0, 0]
 * @source Shapley, A Value for n-Person Games. In: Contributions to the Theory of Games II (1953), for
 *   the mean over all orders. Das Gupta, Standardization and Decomposition of Rates: A User's Manual.
 *   US Bureau of the Census, P23-186 (1993), for rates.
 * @since 0.1.0
 */
export function compareReports(a: RecoveryReport, b: RecoveryReport): ReportComparison {
  if (!isSameDefinition(a.definition, b.definition)) {
    throw new RangeError("pulih: reports under different definitions do not compare");
  }
  return {
    definition: a.definition,
    from: vantageOf(a),
    to: vantageOf(b),
    rate: changeOf(a.rate, b.rate),
    documented: changeOf(a.documented, b.documented),
    observed: changeOf(a.observed, b.observed),
    best: changeOf(a.best, b.best),
    split: splitChange(a, b),
  };
}

function vantageOf({ asOf, knownAt, period }: RecoveryReport): ComparedReport {
  return { asOf, ...(knownAt !== undefined && { knownAt }), ...(period && { period }) };
}

function changeOf(a: Rate, b: Rate): ShareChange {
  if (a.status === "defined" && b.status === "defined") {
    return { status: "defined", from: a.value, to: b.value, change: b.value - a.value };
  }
  const missing: ("from" | "to")[] = [];
  if (a.status !== "defined") missing.push("from");
  if (b.status !== "defined") missing.push("to");
  return { status: "undefined", reason: "empty-denominator", missing };
}
