import type { Tally } from "../statistics/index";
import { gatherFacts } from "./facts";
import { ibmCounter } from "./ibm-counter";
import type { IbmUnitRecords } from "./records";
import type { IbmReport } from "./report-types";
import type { IbmTallyOptions, IbmTallyState } from "./tally-types";

/**
 * Returns a tally of IBM units: counts that can be made in parts, stored as JSON and merged.
 *
 * **Rule.** Each unit is decided by itself, as in `ibmStatus`, and counted. Any split that keeps
 * each unit's records whole merges to the figures of all.
 *
 * @param options - The policy, the day of judgement, and how to group.
 * @returns The tally; its items are units with their records.
 * @throws RangeError from `add` and `merge` when states were counted under different definitions,
 *   days or first years, or only one of them by group.
 * @example
 * const tally = ibmTally({ policy: anyOfFour({ months: 6 }), asOf: "2025-06-30" });
 * const unit = { id: "u1", region: "32.01.01.2001", formedOn: "2024-03-01" } as const;
 * const west = tally.add(tally.empty(), { unit, reports: [], activities: [] });
 * const east = tally.add(tally.empty(), { unit: { ...unit, id: "u2" }, reports: [], activities: [] });
 * tally.result(tally.merge(west, east)).flow.unknown; // => 2
 * @since 0.1.0
 */
export function ibmTally(
  options: IbmTallyOptions,
): Tally<IbmUnitRecords, IbmTallyState, IbmReport> {
  const { rules, empty, addFacts, merge, result } = ibmCounter(options);
  return {
    empty,
    add: (state, records) => addFacts(state, gatherFacts(records, rules)),
    merge,
    result,
  };
}
