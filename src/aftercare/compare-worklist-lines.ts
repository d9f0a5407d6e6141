import { lastDay } from "./date-of";
import type { ContactStatus } from "./vocabulary";
import type { WorklistLine } from "./worklist-types";

const ranks: Readonly<Record<ContactStatus, number>> = {
  overdue: 0,
  missed: 1,
  "not-possible": 1,
  open: 2,
  done: 3,
  "done-late": 3,
  scheduled: 4,
  suspended: 5,
};

/**
 * Returns the order of two lines of a worklist, fit for `sort`: overdue first, then missed but
 * still accepted late, then open, then done with something still due, then scheduled; the one whose window closes first before others; then by due
 * day, person and contact.
 *
 * Two different contacts are never equal in this order.
 *
 * @param a - A line.
 * @param b - A line.
 * @returns −1, 0 or 1.
 * @example
 * const client = (id: string, on: PlainDate): Episode => ({ id, personId: id, institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, discharged: { id: "d", on, reason: "completed" }, phases: [], observations: [], assignments: [] });
 * const { persons } = worklist([client("a", "2026-03-10"), client("b", "2026-03-02")], { policy: aftercare2026, asOf: "2026-04-05" });
 * const [first, second] = persons.flatMap(({ lines }) => lines);
 * first && second && [first.status, second.status, compareWorklistLines(first, second)]; // => ["overdue", "open", -1]
 * @since 0.1.0
 */
export function compareWorklistLines(a: WorklistLine, b: WorklistLine): -1 | 0 | 1 {
  return (
    order(ranks[a.status], ranks[b.status]) ||
    order(a.latest, b.latest) ||
    order(a.due, b.due) ||
    order(a.personId, b.personId) ||
    order(a.contactId, b.contactId)
  );
}

/**
 * The place of a line in that order as a number, but for person and contact: from its status, and its
 * days as epoch days.
 */
export function urgencyOf(status: ContactStatus, latest: number, due: number): number {
  return (ranks[status] * SPAN + placeOf(latest)) * SPAN + placeOf(due);
}

/** More than all days of the calendar. */
const SPAN = 4_000_000;

/** Days from 0000-01-01 on; those beyond the calendar are written as its last. */
const placeOf = (day: number) => Math.min(day, lastDay) + 719_528;

function order<T extends string | number>(a: T, b: T): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
