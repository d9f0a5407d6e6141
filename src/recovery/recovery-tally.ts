import type { Episode } from "../episode/index";
import type { Tally } from "../statistics/index";
import { recoveryCounter } from "./recovery-counter";
import type { RecoveryReport } from "./report-types";
import type { RecoveryTallyOptions, RecoveryTallyState } from "./tally-types";

/**
 * Returns a tally of the recovery rate: counts that can be made in parts, stored as JSON and merged,
 * so that a province sends numbers, not people.
 *
 * **Rule.** Each person is decided by themselves, as in `explainRecovery`, and counted. Any split that
 * keeps each person whole merges to the figures of all. The state does not grow with the number of
 * people, only with that of groups and clusters.
 *
 * **Boundaries.** The state remembers up to 256 people by a number that follows from the pseudonym, to
 * notice people counted in more than one part. Whoever knows the pseudonyms can tell who is among
 * them; `remember: 0` turns it off.
 *
 * @param options - The definition, the day of judgement, the period, and how to group.
 * @returns The tally; its items are persons, each with all their episodes.
 * @throws RangeError from `add` and `merge` when states were counted under different definitions,
 *   days or periods, to remember different numbers of people, or only one of them by group or
 *   cluster; from `add` when the episodes are not of one person.
 * @example
 * const tally = recoveryTally({ definition: bnn2026Completed3Months, asOf: "2026-07-31" });
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [], assignments: [] };
 * const west = tally.add(tally.empty(), [episode]);
 * const east = tally.add(tally.empty(), [{ ...episode, id: "e2", personId: "p2" }]);
 * tally.result(tally.merge(west, east)).flow.unknown; // => [{ reason: "not-tried", count: 2 }]
 * @since 0.1.0
 */
export function recoveryTally(
  options: RecoveryTallyOptions,
): Tally<readonly Episode[], RecoveryTallyState, RecoveryReport> {
  return recoveryCounter(options);
}
