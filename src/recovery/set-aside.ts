import type { UnitDecision } from "./decision";
import type { RecoveryDefinition } from "./recovery-definition";
import type { AbsencePolicy } from "./vocabulary";

/** What the definition says of those who are in prison or have moved away. */
export function absencePolicy(
  reason: "imprisoned" | "moved",
  { imprisoned, movedAway }: RecoveryDefinition,
): AbsencePolicy {
  return reason === "imprisoned" ? imprisoned : movedAway;
}

/** Sets aside one who is in prison or has moved away, by the definition's word. */
export function setAside(
  unit: UnitDecision,
  { reason, records }: { reason: "imprisoned" | "moved"; records: readonly string[] },
  definition: RecoveryDefinition,
): UnitDecision {
  unit.state = absencePolicy(reason, definition) === "excluded" ? "excluded" : "failed";
  unit.reason = reason;
  unit.records = records;
  return unit;
}
