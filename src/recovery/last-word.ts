import type { FollowedClient } from "../relapse/inner";
import type { UnitDecision } from "./decision";

/** Fills in whether the evidence round the end of the window tells that there was no relapse. */
export function lastWord(unit: UnitDecision, { last }: FollowedClient): void {
  if (last.status === "clean") {
    unit.state = "clean";
    unit.evidence = last.evidence;
    return;
  }
  unit.state = "unknown";
  // Use at the end that the rule over patterns does not call relapse says neither.
  unit.reason = last.status === "relapsed" ? "inconclusive" : last.reason;
  unit.records = last.status === "relapsed" ? last.event.records : last.records;
}
