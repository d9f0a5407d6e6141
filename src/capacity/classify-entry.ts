import { addDuration, daysBetween, type PlainDate } from "../calendar/index";
import { isKnown, type Outcome, type Vantage } from "../definition/index";
import type { WaitingEntry, WaitingPolicy } from "./types";
import { type WaitingPriority, type WaitingState, waitingPriorities } from "./vocabulary";

/** Everything that is decided about one entry of a waiting list. */
export interface EntryDecision {
  entry: WaitingEntry;
  state: WaitingState;
  /** Days from arrival to place, leaving or the day of the question. */
  days: number;
  /** Whether the wait is within its limit. */
  within: Outcome;
}

/** Decides about one entry: arrived → placed or left, whichever came first → within its limit. */
export function classifyEntry(
  entry: WaitingEntry,
  policy: WaitingPolicy,
  vantage: Vantage,
): EntryDecision {
  if (!isKnown(entry, vantage)) {
    return { entry, state: "not-arrived", days: 0, within: "not-applicable" };
  }
  const placedOn = known(entry.placedOn, vantage);
  const leftOn = known(entry.leftOn, vantage);
  const isPlaced = placedOn !== undefined && (leftOn === undefined || placedOn <= leftOn);
  const state = isPlaced ? "placed" : leftOn === undefined ? "waiting" : "left";
  const until = (isPlaced ? placedOn : leftOn) ?? vantage.asOf;
  return {
    entry,
    state,
    days: daysBetween(entry.on, until),
    within: state === "left" ? "not-applicable" : judge(entry, until, policy),
  };
}

/** A day that has come and could be known. */
function known(on: PlainDate | null | undefined, { asOf, knownAt }: Vantage) {
  if (on == null || asOf < on || (knownAt != null && knownAt < on)) return undefined;
  return on;
}

/** Of a priority that was not recorded, only what holds for every priority is known. */
function judge({ on, priority }: WaitingEntry, until: PlainDate, policy: WaitingPolicy): Outcome {
  const withinLimit = (each: WaitingPriority): Outcome => {
    const own = policy.limits.find((row) => row.priority === each);
    if (own === undefined) return "not-applicable";
    return until <= addDuration(on, own.limit) ? "met" : "unmet";
  };
  if (priority != null) return withinLimit(priority);
  const answers = new Set(waitingPriorities.map(withinLimit));
  const [only, ...others] = [...answers];
  return only !== undefined && others.length === 0 ? only : "unknown";
}
