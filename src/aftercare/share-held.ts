import type { Outcome } from "../definition/index";
import type { ContactDecision } from "./decide-episode";
import type { WholeShare } from "./policy";

/** How many contacts were held, and whether that is the share that is asked. */
export interface ShareHeld {
  held: number;
  /** Contacts that count: all but those that a client's absence excused. */
  of: number;
  required: number;
  outcome: Outcome;
  /** The day on which the contact that made the share was held. */
  since?: number;
}

/** Whether a contact was held, in time or late. */
export function wasHeld({ status }: Pick<ContactDecision, "status">): boolean {
  return status === "done" || status === "done-late";
}

/** Whether nothing that happens later can change a contact but its being held late. */
export function isOver({ status, window }: ContactDecision, today: number): boolean {
  return window.latest < today || wasHeld({ status }) || status === "not-possible";
}

/**
 * Judges the share of contacts that were held, in whole numbers. Met as soon as enough were held;
 * unmet only when those still to come would not be enough.
 */
export function shareHeld(
  contacts: readonly ContactDecision[],
  { numerator, denominator }: WholeShare,
  today: number,
): ShareHeld {
  let of = 0;
  let open = 0;
  const days: number[] = [];
  for (const contact of contacts) {
    const over = isOver(contact, today);
    if (contact.status === "suspended" && over) continue;
    of++;
    if (contact.held) days.push(contact.held.day);
    else if (!over) open++;
  }
  const required = Math.ceil((of * numerator) / denominator);
  const held = days.length;
  // Nobody is not all: where every contact was excused there is no share.
  if (of === 0) return { held, of, required, outcome: "not-applicable" };
  if (held < required) {
    return { held, of, required, outcome: held + open < required ? "unmet" : "unknown" };
  }
  const last = days.sort((a, b) => a - b)[required - 1];
  return { held, of, required, outcome: "met", ...(last !== undefined && { since: last }) };
}
