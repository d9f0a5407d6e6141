import { plainDate } from "../calendar/index";
import type { Outcome, Vantage } from "../definition/index";
import { type Modality, modalities } from "../program/index";
import { kaplanMeier, sharesOf } from "../statistics/index";
import { classifyEntry, type EntryDecision } from "./classify-entry";
import { compareEntries, positionsOf } from "./queue";
import type { WaitingEntry, WaitingPolicy } from "./types";
import type { WaitingState } from "./vocabulary";
import type { WaitingList } from "./waiting-types";

/**
 * Options of {@link waitingList}.
 *
 * @since 0.1.0
 */
export interface WaitingListOptions extends Vantage {
  /** Who comes first, and who waits too long. */
  policy: WaitingPolicy;
  /** Free places by modality; a modality that is left out was not recorded. */
  places?:
    | readonly {
        /** The modality. */
        modality: Modality;
        /** Number of free places. */
        free: number;
      }[]
    | undefined;
}

/**
 * Returns a waiting list as of a day: the queue in order, who has a place, who waits too long, and
 * how long the waits are.
 *
 * **Rule.** The policy orders by transfers from prisons, priority and arrival; entries of one day by
 * sequence, then id. Free places of a modality go to the first of its queue.
 *
 * **Unknown.** A priority that was not recorded comes after the recorded ones; whether such a wait
 * is too long is known only where that holds for every priority.
 *
 * **Boundaries.** The last day of a limit is within it. Who is placed or leaves on the day itself no
 * longer waits. Of a place and a leaving the earlier counts; on one day, the place.
 *
 * @param entries - The entries, in any order.
 * @param options - The policy, the free places, the day, and what was known.
 * @returns The list.
 * @throws RangeError when a day does not exist, or a number of places is not whole or is negative.
 * @example
 * const entries: WaitingEntry[] = [
 *   { id: "w1", personId: "p1", on: "2026-01-05", modality: "inpatient", priority: "routine" },
 *   { id: "w2", personId: "p2", on: "2026-02-20", modality: "inpatient", priority: "urgent", route: "prison" },
 * ];
 * const list = waitingList(entries, { policy: priorityThenArrival({ days: 30 }), places: [{ modality: "inpatient", free: 1 }], asOf: "2026-03-01" });
 * list.queue.map(({ entryId, days, hasPlace }) => [entryId, days, hasPlace]); // => [["w2", 9, true], ["w1", 55, false]]
 * list.tooLong; // => ["w1"]
 * @since 0.1.0
 */
export function waitingList(
  entries: Iterable<WaitingEntry>,
  options: WaitingListOptions,
): WaitingList {
  const { policy, asOf, knownAt, places = [] } = options;
  plainDate(asOf);
  if (knownAt != null) plainDate(knownAt);
  if (places.some(({ free }) => !(Number.isSafeInteger(free) && free >= 0))) {
    throw new RangeError("pulih: a number of places is whole and not negative");
  }
  const decisions = [...entries].map((entry) => classifyEntry(entry, policy, { asOf, knownAt }));
  const inState = (state: WaitingState) => decisions.filter((each) => each.state === state);
  const waiting = inState("waiting").sort((a, b) => compareEntries(a.entry, b.entry, policy));
  const placed = inState("placed");
  const left = inState("left");
  const freeOf = (modality: Modality) => {
    const rows = places.filter((row) => row.modality === modality);
    return rows.length > 0 ? rows.reduce((sum, row) => sum + row.free, 0) : undefined;
  };
  const queue = positionsOf(waiting, freeOf);
  const fromPrison = (list: EntryDecision[]) =>
    list.filter(({ entry }) => entry.route === "prison").length;
  return {
    definition: policy,
    asOf,
    ...(knownAt != null && { knownAt }),
    flow: {
      entries: decisions.length,
      waiting: waiting.length,
      placed: placed.length,
      left: left.length,
      notArrived: inState("not-arrived").length,
    },
    queue,
    modalities: modalities.flatMap((modality) => {
      const count = queue.filter((position) => position.modality === modality).length;
      const free = freeOf(modality);
      if (free === undefined) return count > 0 ? [{ modality, waiting: count }] : [];
      const withoutPlace = Math.max(0, count - free);
      return [{ modality, waiting: count, free, withoutPlace, spare: Math.max(0, free - count) }];
    }),
    prisonTransfers: {
      waiting: fromPrison(waiting),
      placed: fromPrison(placed),
      left: fromPrison(left),
    },
    tooLong: queue.filter(({ within }) => within === "unmet").map(({ entryId }) => entryId),
    withinLimit: sharesWithin(waiting),
    placedWithinLimit: sharesWithin(placed),
    ...(waiting.length > 0 && {
      longest: waiting.reduce((most, { days }) => Math.max(most, days), 0),
    }),
    untilPlaced: kaplanMeier(
      [...waiting, ...placed, ...left].map(({ days, state }) => ({
        time: days,
        event: state === "placed",
      })),
    ),
  };
}

function sharesWithin(list: EntryDecision[]) {
  const count = (outcome: Outcome) => list.filter(({ within }) => within === outcome).length;
  const counts = { met: count("met"), unmet: count("unmet"), unknown: count("unknown") };
  return sharesOf(counts, { interval: "none" });
}
