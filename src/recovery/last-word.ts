import type { Vantage } from "../definition/index";
import type { FollowUp } from "../relapse/index";
import type { UnitDecision, UnitWindow } from "./decision";
import { followCourse } from "./follow-course";
import type { Course } from "./person-courses";
import type { RecoveryDefinition } from "./recovery-definition";
import { setAside } from "./set-aside";

type LastWord = Pick<UnitDecision, "state" | "reason" | "records" | "evidence" | "lapses">;

/** Whether the evidence round the end of the window tells that there was no relapse. */
export function lastWord(
  course: Course,
  window: UnitWindow,
  definition: RecoveryDefinition,
  vantage: Vantage,
  known: FollowUp = followCourse(course, window, definition, vantage),
): LastWord {
  return { ...stateOf(known, definition), lapses: known.lapses };
}

function stateOf(known: FollowUp, definition: RecoveryDefinition): LastWord {
  if (known.status === "clean") {
    const { evidence } = known;
    return { state: "clean", evidence, records: [evidence.record] };
  }
  // Use at the end that the rule over patterns does not call relapse says neither.
  if (known.status === "relapsed") {
    return { state: "unknown", reason: "inconclusive", records: known.event.records };
  }
  const { reason, records } = known;
  if (reason === "imprisoned" || reason === "moved")
    return setAside({ reason, records }, definition);
  return { state: "unknown", reason, records };
}
