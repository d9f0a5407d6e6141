import type { Contact, MissedContact } from "../episode/index";
import { pauseOn } from "./absences";
import { isPastDue } from "./is-overdue";
import type { On } from "./life";
import type { AftercarePolicy } from "./policy";
import type { SegmentRun } from "./segment-run";
import type { ContactPurpose, ContactStatus } from "./vocabulary";
import { rolesFor } from "./who-may";

/** A window after absences, in epoch days. */
export interface MovedWindow {
  earliest: number;
  due: number;
  latest: number;
  /** The first day without the pause of the day of judgement. */
  wouldOpen: number;
}

/**
 * Decides about one contact: held → broken off → client away → by days → tried in vain. Plan, worklist,
 * report and explanation all print this answer. Nothing when the segment was broken off before the
 * window was over.
 *
 * @param held - The first accepted contact within the window or, while that still counts, after it.
 * @param tried - What was really tried within the window, sorted by day.
 */
export function classifyContact(
  window: MovedWindow,
  held: On<Contact> | undefined,
  tried: readonly On<MissedContact>[],
  { rules, pauses, closed }: SegmentRun,
  today: number,
): ContactStatus | undefined {
  const { earliest, due, latest, wouldOpen } = window;
  if (held) return held.day <= latest ? "done" : "done-late";
  if (closed && closed.on <= latest) return undefined;
  const last = Math.min(today, latest);
  if (wouldOpen <= last && pauseOn(last, pauses)) return "suspended";
  if (today < earliest) return "scheduled";
  if (today <= due) return "open";
  if (isPastDue(window, today)) return "overdue";
  // While the window is open it can still be held, however often it was tried.
  const { attempts } = rules.policy.policy.notPossible;
  return countDays(tried) >= attempts ? "not-possible" : "missed";
}

/** The number of different days of what is sorted by day. */
function countDays(tried: readonly On<MissedContact>[]): number {
  let days = 0;
  let last: number | undefined;
  for (const { day } of tried) {
    if (day !== last) days++;
    last = day;
  }
  return days;
}

/** Whether an attempt counts: for a reason that the policy takes as trying, by one who may try. */
export function wasTried(
  { fact }: On<MissedContact>,
  policy: AftercarePolicy,
  purpose: ContactPurpose,
): boolean {
  return (
    policy.notPossible.reasons.includes(fact.reason) && rolesFor(policy, purpose).includes(fact.by)
  );
}
