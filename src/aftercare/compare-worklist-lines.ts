import type { ContactStatus } from "./vocabulary";
import type { WorklistLine } from "./worklist-types";

const ranks: Readonly<Record<ContactStatus, number>> = {
  overdue: 0,
  open: 1,
  done: 2,
  "done-late": 2,
  scheduled: 3,
  missed: 4,
  "not-possible": 4,
  suspended: 4,
};

/**
 * Returns the order of two lines of a worklist, fit for `sort`: overdue first, then open, then done with
 * something still due, then scheduled; the one whose window closes first before others; then by due
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

function order<T extends string | number>(a: T, b: T): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
