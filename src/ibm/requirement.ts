import type { Finding, Outcome } from "../definition/index";
import type { IbmFindingCode } from "./codes";
import type { IbmFacts } from "./facts";
import type { WindowEvidence } from "./window-evidence";

/**
 * One question that a rule asks about a unit in a window.
 *
 * `judge` alone decides; the report counts its answer. `show` says what the answer rests on, for
 * the explanation, and decides nothing.
 */
export interface Requirement {
  code: IbmFindingCode;
  judge: (facts: IbmFacts, evidence: WindowEvidence) => Outcome;
  show: (facts: IbmFacts, evidence: WindowEvidence) => Omit<Finding, "code" | "outcome">;
}

/** Judges all requirements: as `allOf` of their outcomes, without a list of them. */
export function judgeAll(
  requirements: readonly Requirement[],
  facts: IbmFacts,
  evidence: WindowEvidence,
): Outcome {
  let result: Outcome = "not-applicable";
  for (const { judge } of requirements) {
    const outcome = judge(facts, evidence);
    if (outcome === "unmet") return outcome;
    if (outcome === "unknown" || result === "not-applicable") result = outcome;
  }
  return result;
}

/** Prints a requirement's answer as a finding. */
export function findingOf(
  { code, judge, show }: Requirement,
  facts: IbmFacts,
  evidence: WindowEvidence,
): Finding<IbmFindingCode> {
  return { code, outcome: judge(facts, evidence), ...show(facts, evidence) };
}

/** A count that can only grow: enough decides for it; too few decides only when nothing is open. */
export function judgeCount(observed: number, required: number, open: boolean): Outcome {
  if (observed >= required) return "met";
  return open ? "unknown" : "unmet";
}
