import type { PlainDate } from "../calendar/index";
import type { Assignment, Episode } from "../episode/index";
import type { WorklistLine } from "./worklist-types";

/** Those of some roles who are assigned on a day, in the order of roles. */
export function assignedOn(
  episode: Episode,
  roles: readonly string[],
  on: PlainDate,
): Assignment[] {
  return episode.assignments
    .filter(({ from, to, role }) => roles.includes(role) && from <= on && (to == null || on <= to))
    .sort(
      (a, b) =>
        roles.indexOf(a.role) - roles.indexOf(b.role) || (a.monitorId < b.monitorId ? -1 : 1),
    );
}

/** From whom a client was taken over since they were last seen. */
export function handover(
  { assignments }: Episode,
  current: Assignment | undefined,
  seen: PlainDate,
): WorklistLine["takenOver"] {
  if (current === undefined || current.from <= seen) return undefined;
  const [before] = assignments
    .filter(({ monitorId, from }) => monitorId !== current.monitorId && from < current.from)
    .sort((a, b) =>
      a.from === b.from ? (a.monitorId < b.monitorId ? -1 : 1) : a.from < b.from ? 1 : -1,
    );
  return before && { from: before.monitorId, on: current.from };
}
