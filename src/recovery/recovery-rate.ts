import type { Episode } from "../episode/index";
import { groupByPerson } from "./group-by-person";
import { recoveryCounter } from "./recovery-counter";
import type { RecoveryReport } from "./report-types";
import type { RecoveryTallyOptions } from "./tally-types";

/**
 * Options of {@link recoveryRate}.
 *
 * @since 0.1.0
 */
export type RecoveryRateOptions = Omit<RecoveryTallyOptions, "remember">;

/**
 * Returns the recovery rate of a set of people under a definition: the headline with its definition,
 * three shares side by side, who was counted and who was not, the evidence, and whether the target is
 * met whatever the unknown are.
 *
 * **Rule.** Each person is decided as in `explainRecovery`: in the cohort → clock started → window
 * settled → the first of relapse, return and death → prison and moving by the definition's word →
 * evidence → clean or unknown. A window settles on the last day for evidence of its end, whatever is
 * known before: to count early relapses early would bias interim figures.
 *
 * **Unknown.** The unknown stand apart with their reasons. The headline treats them as the definition
 * says; `documented` takes none of them for a success, `best` all, `observed` leaves them out.
 *
 * **Boundaries.** Episodes are sorted by person first, so all are held in memory; {@link recoveryTally}
 * streams. A definition that contradicts itself gives no rate: everyone is outside, and `issues`
 * says why.
 *
 * @param episodes - The episodes, in any order.
 * @param options - The definition, the day of judgement, the period, and how to group.
 * @returns The report, with the whole definition.
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [{ id: "o1", on: "2026-04-10", kind: "contact", channel: "in-person", by: "recovery-agent", informant: "client", use: "none" }], assignments: [] };
 * const report = recoveryRate([episode, { ...episode, id: "e2", personId: "p2", observations: [] }], { definition: bnn2026Completed3Months, asOf: "2026-07-31" });
 * report.rate.status === "defined" && [report.rate.numerator, report.rate.denominator]; // => [1, 2]
 * report.flow.unknown; // => [{ reason: "not-tried", count: 1 }]
 * report.target?.asDefined; // => "met"
 * report.target?.robust; // => "met"
 * @since 0.1.0
 */
export function recoveryRate(
  episodes: Iterable<Episode>,
  options: RecoveryRateOptions,
): RecoveryReport {
  const { empty, add, result } = recoveryCounter({ ...options, remember: 0 });
  let state = empty();
  for (const person of groupByPerson(episodes)) state = add(state, person);
  return result(state);
}
