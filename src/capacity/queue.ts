import { compareDated } from "../definition/index";
import type { Modality } from "../program/index";
import type { EntryDecision } from "./classify-entry";
import type { WaitingEntry, WaitingPolicy } from "./types";
import type { WaitingPosition } from "./waiting-types";

/** Orders two entries as the policy says; never by their place in the input. */
export function compareEntries(a: WaitingEntry, b: WaitingEntry, policy: WaitingPolicy): number {
  const side = { first: -1, last: 1, "in-order": 0 }[policy.transfers];
  const transfer = (entry: WaitingEntry) => (entry.route === "prison" ? side : 0);
  const rank = ({ priority }: WaitingEntry) => {
    const place = priority == null ? -1 : policy.priorities.indexOf(priority);
    return place < 0 ? policy.priorities.length : place;
  };
  return transfer(a) - transfer(b) || rank(a) - rank(b) || compareDated(a, b);
}

/** Numbers the queue, over all and by modality, and gives free places to the first. */
export function positionsOf(
  waiting: EntryDecision[],
  freeOf: (modality: Modality) => number | undefined,
): WaitingPosition[] {
  const taken = { inpatient: 0, outpatient: 0 };
  return waiting.map(({ entry, days, within }, i) => {
    const { id, modality, priority, route, on } = entry;
    taken[modality] += 1;
    const free = freeOf(modality);
    return {
      entryId: id,
      position: i + 1,
      positionInModality: taken[modality],
      modality,
      ...(priority != null && { priority }),
      ...(route != null && { route }),
      arrivedOn: on,
      days,
      within,
      ...(free !== undefined && { hasPlace: taken[modality] <= free }),
    };
  });
}
