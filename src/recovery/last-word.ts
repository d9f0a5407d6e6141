import type { Vantage } from "../definition/index";
import { type FollowUp, followUp } from "../relapse/index";
import type { UnitDecision, UnitWindow } from "./decision";
import type { Course } from "./person-courses";
import type { RecoveryDefinition } from "./recovery-definition";
import { setAside } from "./set-aside";

type LastWord = Pick<UnitDecision, "state" | "reason" | "records" | "evidence" | "lapses">;

/** Whether the evidence round the end of the window tells that there was no relapse. */
export function lastWord(
  { facts }: Course,
  { clock, end }: UnitWindow,
  definition: RecoveryDefinition,
  vantage: Vantage,
): LastWord {
  const { relapse, ascertainment } = definition;
  // A rule over patterns does not say whether anyone looked at the end: any use is then asked for.
  const rule = relapse.over === "observations" ? relapse : undefined;
  const known = followUp(facts, { from: clock, to: end, ascertainment, rule, ...vantage });
  return { ...stateOf(known, definition), lapses: known.lapses.filter(({ on }) => clock < on) };
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
