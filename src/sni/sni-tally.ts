import type { Tally } from "../statistics/index";
import type { SniInstitution, SniInstitutionRecords, SniReport, SniTallyOptions } from "./report";
import { sniCounter } from "./sni-counter";
import type { SniTallyState } from "./tally-types";

/**
 * Returns a tally of institutions under one edition: counts that can be made in parts, stored as JSON
 * and merged.
 *
 * **Rule.** Each institution is decided by itself, as in `sniReport`, and counted. Any split that
 * keeps each institution's records whole merges to the figures of all; means of changes are added up
 * exactly, so that no order of merging moves them.
 *
 * @param options - The edition, the day, a scheme, and how to group.
 * @returns The tally; its items are institutions with their records.
 * @throws RangeError when the scheme has an error or is for another edition; from `add` and `merge`
 *   when states were counted under different schemes, editions or days, or only one of them by group.
 * @example
 * const tally = sniTally({ edition: "2022", asOf: "2026-07-31" });
 * const west = tally.add(tally.empty(), { institution: { id: "l1" }, milestones: [], assessments: [] });
 * const east = tally.add(tally.empty(), { institution: { id: "l2" }, milestones: [], assessments: [] });
 * tally.result(tally.merge(west, east)).considered; // => 2
 * @since 0.1.0
 */
export function sniTally<I extends SniInstitution>(
  options: SniTallyOptions<I>,
): Tally<SniInstitutionRecords<I>, SniTallyState, SniReport> {
  return sniCounter(options);
}
