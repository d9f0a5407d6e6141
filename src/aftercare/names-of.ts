import type { Assignment } from "../episode/index";
import type { WorklistLine } from "./worklist-types";

/** Each monitor once, with the first of their roles. */
export function namesOf(assigned: readonly Assignment[]): WorklistLine["monitors"] {
  const once =
    assigned.length < 2
      ? assigned
      : assigned.filter((a, i) => assigned.findIndex((b) => b.monitorId === a.monitorId) === i);
  return once.map(({ monitorId, role }) => ({ monitorId, role }));
}
