import type { PlainDate } from "../calendar/index";
import type { Assignment, Episode } from "../episode/index";
import type { Visit } from "./life";
import { append, none } from "./list";
import type { WorklistLine } from "./worklist-types";

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether an assignment runs on a day. */
export const runsOn = ({ from, to }: Assignment, on: PlainDate) =>
  from <= on && (to == null || on <= to);

/**
 * Those of some roles who are assigned on one of two days, and have begun by a third: in the order of
 * roles, then those of the first day before those of the second alone.
 */
export function assignedOn(
  { assignments }: Episode,
  roles: readonly string[],
  first: PlainDate,
  second: PlainDate,
  begunBy: PlainDate,
): readonly Assignment[] {
  let found: readonly Assignment[] = none;
  for (const a of assignments) {
    if (!roles.includes(a.role) || a.from > begunBy) continue;
    if (runsOn(a, first) || runsOn(a, second)) found = append(found, a);
  }
  if (found.length < 2) return found;
  return [...found].sort(
    (a, b) =>
      roles.indexOf(a.role) - roles.indexOf(b.role) ||
      Number(runsOn(b, first)) - Number(runsOn(a, first)) ||
      order(a.monitorId, b.monitorId) ||
      order(a.from, b.from),
  );
}

/**
 * From whom a monitor takes a client over whom they have not seen: the last of the same role whose time
 * is over by a day. A contact without the name of who made it counts for the monitor where it is of the
 * same role and of their time.
 */
export function handover(
  { assignments }: Episode,
  current: Assignment | undefined,
  visits: readonly Visit[],
  on: PlainDate,
): WorklistLine["takenOver"] {
  if (current === undefined) return undefined;
  const { monitorId, role, from } = current;
  if (assignments.length === 1) return undefined;
  for (const { fact } of visits) {
    if (fact.monitorId === monitorId) return undefined;
    if (fact.monitorId == null && fact.by === role && from <= fact.on) return undefined;
  }
  const [before] = assignments
    .filter((a) => a.role === role && a.monitorId !== monitorId && a.from < from)
    .filter(({ to }) => to != null && to < on)
    .sort((a, b) => order(b.from, a.from) || order(a.monitorId, b.monitorId));
  return before && { from: before.monitorId, on: from };
}
