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

/** The state of one who is in prison or has moved away, by the definition's word. */
export function setAside(
  { reason, records }: { reason: "imprisoned" | "moved"; records: readonly string[] },
  definition: RecoveryDefinition,
): Pick<UnitDecision, "state" | "reason" | "records"> {
  const states = { "as-failure": "failed", excluded: "excluded", unknown: "unknown" } as const;
  return { state: states[absencePolicy(reason, definition)], reason, records };
}
