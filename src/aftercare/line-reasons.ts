import type { Judgement } from "./judge-episode";
import { dateOf } from "./planned-contact";
import type { WorklistLine, WorklistReason } from "./worklist-types";

/** Why a line is listed and what to know of it, in the order in which it is read. */
export function lineReasons(
  line: Omit<WorklistLine, "reasons">,
  { state, since }: Judgement,
  heldOn: number | undefined,
): WorklistReason[] {
  const reasons: WorklistReason[] = [];
  const add = (code: WorklistReason["code"], params: WorklistReason["params"] = {}) =>
    reasons.push({ code, params });
  const { status, earliest, due, latest, lateUntil, attempts, takenOver, lastSeen } = line;

  if (status === "overdue") {
    add("aftercare.contact-overdue", { days: line.daysOverdue, due, latest });
  } else if (heldOn !== undefined) add("aftercare.after-contact", { on: dateOf(heldOn) });
  else if (lateUntil !== undefined) add("aftercare.contact-late", { latest, until: lateUntil });
  else add("aftercare.contact-due", { due, window: [earliest, latest] });
  if (since !== undefined && (state === "lost" || state === "relapsed")) {
    add(`aftercare.client-${state}`, { since: dateOf(since) });
  }
  if (line.meetingRequired) add("aftercare.meeting-required");
  if (line.urineDue) add("aftercare.urine-due");
  if (line.instrumentsDue.length > 0) {
    add("aftercare.instruments-due", { instruments: line.instrumentsDue });
  }
  if (attempts.last) add("aftercare.tried", { count: attempts.count, ...attempts.last });
  if (takenOver) add("aftercare.taken-over", takenOver);
  if (lastSeen === undefined) add("aftercare.never-seen");
  else add("aftercare.last-seen", { on: lastSeen });
  return reasons;
}
