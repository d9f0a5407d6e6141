import type { Contact, MissedContact } from "../episode/index";
import { type Pause, pauseOn } from "./absences";
import { isPastDue } from "./is-overdue";
import type { On } from "./life";
import type { AftercarePolicy } from "./policy";
import type { ContactStatus } from "./vocabulary";

/** A window after absences, in epoch days. */
export interface MovedWindow {
  earliest: number;
  due: number;
  latest: number;
  /** The first day without the pause of the day of judgement. */
  wouldOpen: number;
}

/** What was seen that bears on one contact. */
export interface ContactEvidence {
  /** The first accepted contact within the window. */
  held?: On<Contact> | undefined;
  /** The first accepted contact after it, while that still counts. */
  late?: On<Contact> | undefined;
  /** What was tried within the window. */
  attempts: readonly On<MissedContact>[];
}

/** What holds for all contacts of a segment. */
export interface ContactSetting {
  policy: AftercarePolicy;
  pauses: readonly Pause[];
  /** The day on which the segment was broken off. */
  closedOn?: number | undefined;
  today: number;
}

/**
 * Decides about one contact: held → broken off → client away → tried in vain → by days. Plan, worklist,
 * report and explanation all print this answer. Nothing when the segment was broken off before the
 * window was over.
 */
export function classifyContact(
  window: MovedWindow,
  { held, late, attempts }: ContactEvidence,
  { policy, pauses, closedOn, today }: ContactSetting,
): ContactStatus | undefined {
  if (held) return "done";
  if (late) return "done-late";
  const { earliest, due, latest, wouldOpen } = window;
  if (closedOn !== undefined && closedOn <= latest) return undefined;
  const last = Math.min(today, latest);
  if (wouldOpen <= last && pauseOn(last, pauses)) return "suspended";
  if (today < earliest) return "scheduled";
  if (daysTried(attempts, policy) >= policy.notPossible.attempts) return "not-possible";
  if (today <= due) return "open";
  return isPastDue(window, today) ? "overdue" : "missed";
}

/** Number of days on which a contact was really tried. */
export function daysTried(
  attempts: readonly On<MissedContact>[],
  { notPossible }: AftercarePolicy,
): number {
  if (attempts.length === 0) return 0;
  const tried = attempts.filter(({ fact }) => notPossible.reasons.includes(fact.reason));
  return new Set(tried.map(({ day }) => day)).size;
}
