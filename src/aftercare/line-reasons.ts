import { alikeReasons } from "./alike-reasons";
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

/** Gives the reasons of the lines of one list. */
export function lineReasons({ write }: Rules): LineReasons {
  const { whyListed, whenSeen, meetingRequired, urineDue } = alikeReasons(write);

  const whatToKnow = (line: WorklistLine, judgement: Judgement): WorklistReason[] => {
    const { instrumentsDue, attempts, takenOver } = line;
    const { state } = judgement;
    const reasons: WorklistReason[] = [];
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
    return reasons;
  };

  return (line, contact, judgement) => {
    const [first, last] = [whyListed(line, contact), whenSeen(line)];
    const others = whatToKnow(line, judgement);
    return others.length === 0 ? [first, last] : [first].concat(others, last);
  };
}
