import { findObservationFaults } from "./find-observation-faults";
import { findRuleFaults } from "./find-rule-faults";
import type { RelapseRule } from "./types";

/** Throws where a rule cannot be applied to a pattern: it is of the other kind, or faulty. */
export function guardPatternRule(rule: RelapseRule): void {
  if (rule.over !== "pattern" || findRuleFaults(rule).length > 0) {
    throw new RangeError("pulih: this rule cannot be applied to a pattern; see checkRelapseRule");
  }
}

/** Throws where a rule cannot be applied to observations: it is of the other kind, or faulty. */
export function guardObservationRule(rule: RelapseRule): void {
  if (rule.over !== "observations" || findObservationFaults(rule).length > 0) {
    throw new RangeError(
      "pulih: this rule cannot be applied to observations; see checkRelapseRule",
    );
  }
}
