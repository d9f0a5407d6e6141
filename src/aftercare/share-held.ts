import type { Outcome } from "../definition/index";
import type { ContactDecision } from "./decide-run";
import type { WholeShare } from "./policy";

/** How many contacts were held, and whether that is the share that is asked. */
export interface ShareHeld {
  held: number;
  /** Contacts that count: all but those that a client's absence excused. */
  of: number;
  required: number;
  outcome: Outcome;
}

/** Whether a contact was held, in time or late. */
export function wasHeld({ status }: Pick<ContactDecision, "status">): boolean {
  return status === "done" || status === "done-late";
}

/** Whether nothing that happens later can change a contact but its being held late. */
export function isOver({ status, window }: ContactDecision, today: number): boolean {
  return window.latest < today || wasHeld({ status });
}

/**
 * Judges the share of contacts due by a day that were held, in whole numbers. Met as soon as enough were
 * held; unmet only when those still to come would not be enough.
 */
export function shareHeld(
  contacts: readonly ContactDecision[],
  { numerator, denominator }: WholeShare,
  today: number,
  dueBy: number,
): ShareHeld {
  let of = 0;
  let open = 0;
  let held = 0;
  for (const contact of contacts) {
    if (contact.window.due > dueBy) continue;
    const over = isOver(contact, today);
    if (contact.status === "suspended" && over) continue;
    of++;
    if (contact.held) held++;
    else if (!over) open++;
  }
  const required = Math.ceil((of * numerator) / denominator);
  // Nobody is not all: where every contact was excused there is no share.
  if (of === 0) return { held, of, required, outcome: "not-applicable" };
  if (held < required) {
    return { held, of, required, outcome: held + open < required ? "unmet" : "unknown" };
  }
  return { held, of, required, outcome: "met" };
}
