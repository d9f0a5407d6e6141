import type { MovedWindow } from "./classify-contact";
import type { ContactDecision } from "./decide-run";
import type { Judgement } from "./judge-episode";
import type { Rules } from "./policy-rules";
import { stateSince } from "./state-since";
import type { WorklistLine, WorklistReason } from "./worklist-types";

/** Why a line is listed and what to know of it, in the order in which it is read. */
export type LineReasons = (
  line: WorklistLine,
  contact: ContactDecision,
  judgement: Judgement,
) => WorklistReason[];

/** The reasons of one list. Few of its many lines differ in them, so alike ones are made once. */
export function lineReasons({ write }: Rules): LineReasons {
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

  return (line, contact, judgement) => {
    const { instrumentsDue, attempts, takenOver } = line;
    const reasons = [whyListed(line, contact)];
    const { state } = judgement;
    if (state === "lost" || state === "relapsed") {
      const since = write(Number(stateSince(judgement)));
      reasons.push({ code: `aftercare.client-${state}`, params: { since } });
    }
    if (line.meetingRequired) reasons.push(meetingRequired);
    if (line.urineDue) reasons.push(urineDue);
    if (instrumentsDue.length > 0) {
      const params = { instruments: instrumentsDue };
      reasons.push({ code: "aftercare.instruments-due", params });
    }
    if (attempts.last) {
      const params = { count: attempts.count, ...attempts.last };
      reasons.push({ code: "aftercare.tried", params });
    }
    if (takenOver) reasons.push({ code: "aftercare.taken-over", params: takenOver });
    reasons.push(whenSeen(line));
    return reasons.slice();
  };
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
