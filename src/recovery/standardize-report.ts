import {
  type Rate,
  type StandardizedRate,
  type StandardizeOptions,
  standardize,
} from "../statistics/index";
import type { RecoveryDefinition } from "./recovery-definition";
import type { RecoveryReport } from "./report-types";

/**
 * Options of {@link standardizeReport}.
 *
 * @since 0.1.0
 */
export type StandardizeReportOptions = StandardizeOptions;

/**
 * The shares of a report as they would be in a standard population.
 *
 * @since 0.1.0
 */
export interface StandardizedReport {
  /** The whole definition. */
  definition: RecoveryDefinition;
  /** The headline. */
  rate: StandardizedRate;
  /** Clean of all due: the lower bound. */
  documented: StandardizedRate;
  /** Clean or unknown of all due: the upper bound. */
  best: StandardizedRate;
}

/**
 * Returns the headline of a report, and its bounds, as they would be if its groups had the sizes of a
 * standard population: to compare provinces that have different clients.
 *
 * **Rule.** Direct standardization, as in `standardize`, of the headline, the documented and the best
 * share, each over the groups of the report.
 *
 * **Unknown.** The bounds contain whatever the unknown are, as in the report. A group with weight but
 * nobody due leaves the share undefined, and is named.
 *
 * **Boundaries.** The headline has another denominator than the bounds where the definition excludes
 * the unknown: a group may be missing from it alone.
 *
 * @param report - A report grouped by what is to be made equal, such as severity.
 * @param options - The weight of each group, and the level of the intervals.
 * @returns The standardized shares.
 * @throws RangeError when a weight is negative, not finite or given twice, or when the level is not
 *   between 0 and 1.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", severity: "severe", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [], assignments: [] };
 * const seen = { id: "o1", on: "2026-04-10", kind: "contact", channel: "in-person", by: "recovery-agent", informant: "client", use: "none" } as const;
 * const mild: Episode = { ...episode, id: "e2", personId: "p2", severity: "mild", observations: [seen] };
 * const report = recoveryRate([episode, mild], { definition: bnn2026Completed3Months, asOf: "2026-07-31", by: ([first]) => first?.severity ?? "" });
 * const { documented, best } = standardizeReport(report, { weights: { mild: 1, severe: 3 } });
 * documented.status === "defined" && documented.value; // => 0.25
 * best.status === "defined" && best.value; // => 1
 * @since 0.1.0
 */
export function standardizeReport(
  report: RecoveryReport,
  options: StandardizeReportOptions,
): StandardizedReport {
  const { definition, groups } = report;
  const weights = keptWeights(options.weights);
  const over = (share: "rate" | "documented" | "best") => {
    const counts = groups.map((group) => ({ key: group.key, ...countOf(group[share]) }));
    return standardize(counts, { ...options, weights });
  };
  return { definition, rate: over("rate"), documented: over("documented"), best: over("best") };
}

function countOf(rate: Rate): { numerator: number; denominator: number } {
  if (rate.status !== "defined") return { numerator: 0, denominator: 0 };
  return { numerator: rate.numerator, denominator: rate.denominator };
}

/** The weights in a form that can be read more than once. */
function keptWeights(weights: StandardizeOptions["weights"]): StandardizeOptions["weights"] {
  return Symbol.iterator in weights ? [...weights] : weights;
}
