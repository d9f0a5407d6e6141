import type { Episode } from "../episode/index";
import type { Tally } from "../statistics/index";
import { aftercareCounter } from "./aftercare-counter";
import type { AftercareReport, AftercareTallyOptions, AftercareTallyState } from "./report-types";

/**
 * Returns a tally of clients in aftercare: counts that can be made in parts, stored as JSON and merged.
 *
 * **Rule.** Each client is decided by themselves, as in `aftercarePlan` and `aftercareStatus`, and
 * counted. Any split merges to the figures of all.
 *
 * @param options - The policy, the day of judgement, the period, and how to group.
 * @returns The tally; its items are episodes.
 * @throws RangeError when a policy cannot be applied, and from `add` and `merge` when states were
 *   counted under different definitions, days or periods, or only one of them by group.
 * @example
 * const tally = aftercareTally({ policy: aftercare2026, asOf: "2026-04-30" });
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, discharged: { id: "d", on: "2026-03-05", reason: "completed" }, phases: [], observations: [], assignments: [] };
 * const west = tally.add(tally.empty(), episode);
 * const east = tally.add(tally.empty(), { ...episode, id: "e2" });
 * tally.result(tally.merge(west, east)).contacts.missed; // => 2
 * @since 0.1.0
 */
export function aftercareTally(
  options: AftercareTallyOptions,
): Tally<Episode, AftercareTallyState, AftercareReport> {
  const { empty, add, merge, result } = aftercareCounter(options);
  return { empty, add, merge, result };
}
