import type { Assignment } from "../episode/index";
import type { WorklistLine } from "./worklist-types";

/** Each monitor once, with the first of their roles. */
export function namesOf(assigned: readonly Assignment[]): WorklistLine["monitors"] {
  return assigned
    .filter((a, i) => assigned.findIndex((b) => b.monitorId === a.monitorId) === i)
    .map(({ monitorId, role }) => ({ monitorId, role }));
}
