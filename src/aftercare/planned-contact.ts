import { daysBetween } from "../calendar/index";
import { dateOf } from "./date-of";
import type { ContactDecision } from "./decide-run";
import type { Life } from "./life";
import type { PlannedContact } from "./plan-types";

/** The id of a contact: of the episode, the policy and the offset; and of the return, after one. */
export function contactId(episodeId: string, { run, base }: ContactDecision): string {
  const id = episodeId + base.id;
  return run.round === 1 ? id : `${id}/${run.round}`;
}

/** What is due with a contact and was not done within its window. */
export interface Outstanding {
  urine: boolean;
  instruments: string[];
}

/** Finds what is due with a contact and was not done within its window. */
export function outstanding({ base, window, held }: ContactDecision, life: Life): Outstanding {
  const { urine, instruments } = base.template;
  const last = Math.max(window.latest, held?.day ?? window.latest);
  const first = Math.min(window.earliest, held?.day ?? window.earliest);
  return {
    urine: urine === true && !hasDay(life.tests, first, last),
    instruments: instruments == null ? [] : unfilled(instruments, life.instruments, first, last),
  };
}

function hasDay(days: readonly number[], first: number, last: number): boolean {
  return days.some((day) => first <= day && day <= last);
}

/** Those instruments that were not filled in on any of some days. */
function unfilled(
  instruments: readonly string[],
  filled: Life["instruments"],
  first: number,
  last: number,
): string[] {
  if (filled.length === 0) return [...instruments];
  const days = filled.filter(({ day }) => first <= day && day <= last);
  return instruments.filter((name) => !days.some(({ fact }) => fact.instrument === name));
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
        ...(recordedOn != null && {
          entryDelay: Math.max(0, daysBetween(held.fact.on, recordedOn)),
        }),
      },
    }),
    attempts: attempts.map(({ fact }) => ({ on: fact.on, reason: fact.reason })),
    ...(urine && { urineDue: true }),
    instrumentsDue: instruments,
  };
}
