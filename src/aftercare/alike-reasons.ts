import type { PlainDate } from "../calendar/index";
import type { MovedWindow } from "./classify-contact";
import type { ContactDecision } from "./decide-run";
import type { WorklistLine, WorklistReason } from "./worklist-types";

/** Reasons that many lines of one list share, each made once. */
export function alikeReasons(write: (day: number) => PlainDate) {
  const ofWindows = new Map<MovedWindow, WorklistReason>();
  const ofSightings = new Map<string, WorklistReason>();
  const meetingRequired: WorklistReason = { code: "aftercare.meeting-required", params: {} };
  const urineDue: WorklistReason = { code: "aftercare.urine-due", params: {} };
  const neverSeen: WorklistReason = { code: "aftercare.never-seen", params: {} };

  const whyListed = (line: WorklistLine, { held, window }: ContactDecision): WorklistReason => {
    if (held) return { code: "aftercare.after-contact", params: { on: write(held.day) } };
    let reason = ofWindows.get(window);
    if (!reason) {
      reason = whyDue(line);
      ofWindows.set(window, reason);
    }
    return reason;
  };

  const whenSeen = ({ lastSeen: on }: WorklistLine): WorklistReason => {
    if (on === undefined) return neverSeen;
    let reason = ofSightings.get(on);
    if (!reason) {
      reason = { code: "aftercare.last-seen", params: { on } };
      ofSightings.set(on, reason);
    }
    return reason;
  };

  return { whyListed, whenSeen, meetingRequired, urineDue };
}

/** Why a contact that was not held is listed. */
function whyDue(line: WorklistLine): WorklistReason {
  const { status, earliest, due, latest, lateUntil } = line;
  if (status === "overdue") {
    const params = { days: line.daysOverdue, due, latest };
    return { code: "aftercare.contact-overdue", params };
  }
  if (lateUntil !== undefined) {
    return { code: "aftercare.contact-late", params: { latest, until: lateUntil } };
  }
  return { code: "aftercare.contact-due", params: { due, window: [earliest, latest] } };
}
