import type { SuppressionRule } from "../statistics/index";
import { publishReports } from "./publish-reports";
import type { RecoveryReport } from "./report-types";
import type { SuppressedReport } from "./suppressed-types";

/**
 * Returns a recovery report as it may be published: small counts are suppressed, and with them every
 * rate, bound, verdict and group that would give them away.
 *
 * **Rule.** The flows of all and of the groups are one table, sums and reasons included. Every number
 * of it from `from` to `to` is suppressed. With `secondary`, further ones follow, the fewest units for
 * each, the clean and those due last, until every number that is suppressed could be another one for a reader who adds and subtracts what
 * is shown; so are the known, the not clean and the other sums that rates are made of. A rate is shown
 * only where its numerator, its denominator and the rest all are, with its interval; the verdict on
 * the target, with its tipping number, and the outer bounds only where the shares they rest on are.
 * With `roundTo`, other numbers are rounded, each on its own, and rates are made from rounded
 * numbers; there is no verdict then, since on exact numbers it would tell of them and on rounded ones
 * it may be wrong.
 *
 * **Unknown.** Zero is never suppressed in the flow but of lapses and repeats, and a rate over nobody
 * stays undefined: so any other suppressed number of the flow is known to be 1 or more.
 *
 * **Boundaries.** Evidence, lapses and repeats are no part of the sums: they are shown for all people
 * only where none of their numbers is suppressed, and for groups only where nothing is at all. An
 * interval that knows of clusters and their spread are left out, since the rule has not seen the
 * clusters, and so is what is wrong with the register, which is not for the public.
 *
 * **Assumption.** Nobody knows more than this report and that suppressed numbers are not zero. Reports
 * of the same people under several definitions are to be suppressed together: {@link suppressPanel}.
 *
 * @param report - The report.
 * @param rule - The rule; one of `suppressionRules` or your own.
 * @returns The report as it may be published, with the whole rule.
 * @throws RangeError when the counts of a report do not add up, or a number of the rule is not whole, below
 *   1 or out of order.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [], assignments: [] };
 * const three = [1, 2, 3].map((n) => ({ ...episode, id: `e${n}`, personId: `p${n}` }));
 * const report = recoveryRate(three, { definition: bnn2026Completed3Months, asOf: "2026-07-31" });
 * const { flow, documented } = suppressReport(report, below5);
 * [flow.due, flow.clean]; // => [{ status: "suppressed" }, { status: "shown", count: 0 }]
 * documented; // => { status: "suppressed", rule: "statistics.below-5" }
 * @since 0.1.0
 */
export function suppressReport(report: RecoveryReport, rule: SuppressionRule): SuppressedReport {
  const [suppressed] = publishReports([report], rule) as [SuppressedReport];
  return suppressed;
}
