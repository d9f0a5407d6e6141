import { toEpochMonth } from "../calendar/index";
import type { Outcome } from "../definition/index";
import type { IbmFacts } from "./facts";
import { judgeAll } from "./requirement";
import type { UnitRules } from "./unit-rules";
import type { WindowEvidence } from "./window-evidence";

/**
 * Judges the requirements within a window; a unit that was closed before any of its months ended is
 * what the policy says of closed units, unless the evidence suffices.
 *
 * A rule that requires nothing decides nothing.
 */
export function judgeWithin(
  facts: IbmFacts,
  evidence: WindowEvidence,
  { policy, requirements }: UnitRules,
): Outcome {
  const { closedOn } = facts;
  if (closedOn !== undefined && toEpochMonth(closedOn) < evidence.first) return policy.closedUnits;
  const outcome = judgeAll(requirements, facts, evidence);
  if (outcome !== "met" && closedOn !== undefined && evidence.expected === 0) {
    return policy.closedUnits;
  }
  return outcome === "not-applicable" ? "unknown" : outcome;
}
