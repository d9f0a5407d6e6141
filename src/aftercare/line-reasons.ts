import type { Finding } from "../definition/index";
import type { AftercareFindingCode } from "./codes";
import type { ContactDecision } from "./decide-episode";
import type { WorklistLine } from "./worklist-types";

type Reason = Finding<AftercareFindingCode>;

/** Writes into a line why it is listed, as findings that `explain` prints. */
export function addReasons(line: WorklistLine, { attempts }: ContactDecision): void {
  const { reasons, lastSeen } = line;
  const add = (code: AftercareFindingCode, rest: Omit<Reason, "code" | "outcome">) =>
    reasons.push({ code, outcome: "unmet", ...rest });
  if (line.status === "overdue") {
    add("aftercare.contact-overdue", {
      observed: [line.due, line.latest],
      required: line.daysOverdue,
    });
  } else if (line.status === "open" || line.status === "scheduled") {
    add("aftercare.contact-due", { observed: [line.earliest, line.latest], required: line.due });
  }
  if (line.meetingRequired) add("aftercare.meeting-required", {});
  if (line.urineDue) add("aftercare.urine-due", {});
  if (line.instrumentsDue.length > 0) {
    add("aftercare.instruments-due", { required: line.instrumentsDue });
  }
  if (line.attempts.last) {
    add("aftercare.tried", {
      observed: line.attempts.count,
      required: line.attempts.last.reason,
      records: attempts.map(({ fact }) => fact.id),
    });
  }
  if (line.takenOver) {
    add("aftercare.taken-over", { observed: line.takenOver.on, required: line.takenOver.from });
  }
  reasons.push({
    code: "aftercare.last-seen",
    outcome: lastSeen ? "met" : "unknown",
    ...(lastSeen && { observed: lastSeen }),
  });
}
