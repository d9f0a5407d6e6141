import { daysBetween, fromEpochDay, type PlainDate } from "../calendar/index";
import type { ContactDecision } from "./decide-episode";
import type { Life } from "./life";
import type { PlannedContact } from "./plan-types";

/** The last day of the calendar: what an open end written as a far day cannot move beyond. */
const LAST = 2_932_896;

/** An epoch day as text. */
export function dateOf(day: number): PlainDate {
  return fromEpochDay(Math.min(day, LAST));
}

/** The id of a contact: of the episode, the policy and the offset; and of the return, after one. */
export function contactId(episodeId: string, { run, base }: ContactDecision): string {
  const id = `${episodeId}/${run.rules.key}/${base.id}`;
  return run.round === 1 ? id : `${id}/${run.round}`;
}

/** What is due with a contact and was not done within its window. */
export function outstanding({ base, window, held }: ContactDecision, life: Life) {
  const { template } = base;
  const last = Math.max(window.latest, held?.day ?? window.latest);
  const inside = (day: number) => window.earliest <= day && day <= last;
  return {
    urine: template.urine === true && !life.tests.some(inside),
    instruments: (template.instruments ?? []).filter(
      (name) => !life.instruments.some(({ day, fact }) => fact.instrument === name && inside(day)),
    ),
  };
}

/** A decided contact as it is printed. */
export function plannedContact(
  episodeId: string,
  decision: ContactDecision,
  life: Life,
): PlannedContact {
  const { run, base, window, status, held, attempts } = decision;
  const { template } = base;
  const { urine, instruments } = outstanding(decision, life);
  const recordedOn = held?.fact.recordedOn;
  return {
    id: contactId(episodeId, decision),
    segment: run.rules.segment.id,
    purpose: template.purpose,
    ...(template.channel != null && { channel: template.channel }),
    earliest: dateOf(window.earliest),
    due: dateOf(window.due),
    latest: dateOf(window.latest),
    status,
    evidence: held ? [held.fact.id] : attempts.map(({ fact }) => fact.id),
    ...(held && {
      held: {
        on: held.fact.on,
        channel: held.fact.channel,
        by: held.fact.by,
        ...(recordedOn != null && { entryDelay: daysBetween(held.fact.on, recordedOn) }),
      },
    }),
    attempts: attempts.map(({ fact }) => ({ on: fact.on, reason: fact.reason })),
    ...(urine && { urineDue: true }),
    instrumentsDue: instruments,
  };
}
