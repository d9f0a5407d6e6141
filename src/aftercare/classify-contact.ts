import type { Contact, MissedContact } from "../episode/index";
import { type Pause, pauseOn } from "./absences";
import { isPastDue } from "./is-overdue";
import type { On } from "./life";
import type { AftercarePolicy } from "./policy";
import { rolesFor } from "./policy-rules";
import type { ContactPurpose, ContactStatus } from "./vocabulary";

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
  /** What was really tried within the window. */
  tried: readonly On<MissedContact>[];
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
 * Decides about one contact: held → broken off → client away → by days → tried in vain. Plan, worklist,
 * report and explanation all print this answer. Nothing when the segment was broken off before the
 * window was over.
 */
export function classifyContact(
  window: MovedWindow,
  { held, late, tried }: ContactEvidence,
  { policy, pauses, closedOn, today }: ContactSetting,
): ContactStatus | undefined {
  if (held) return "done";
  if (late) return "done-late";
  const { earliest, due, latest, wouldOpen } = window;
  if (closedOn !== undefined && closedOn <= latest) return undefined;
  const last = Math.min(today, latest);
  if (wouldOpen <= last && pauseOn(last, pauses)) return "suspended";
  if (today < earliest) return "scheduled";
  if (today <= due) return "open";
  if (isPastDue(window, today)) return "overdue";
  // While the window is open it can still be held, however often it was tried.
  const days = new Set(tried.map(({ day }) => day)).size;
  return days >= policy.notPossible.attempts ? "not-possible" : "missed";
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
