import { compareDated, type Outcome } from "../definition/index";
import { judgeCriterion } from "./judge-criterion";
import type { InstrumentScores, LevelRule, RecoveryLevel } from "./level-types";

/**
 * Options of {@link recoveryLevel}.
 *
 * @since 0.1.0
 */
export interface RecoveryLevelOptions {
  /** The scores that must be reached. */
  rule: LevelRule;
}

/**
 * Returns whether scores reach a degree of recovery, and why.
 *
 * **Rule.** Each criterion is judged on the latest result that has its score: by day, then sequence,
 * then id. The level is met as soon as enough criteria are met.
 *
 * **Unknown.** A criterion without a score is unknown. The level is unmet only when even all unknown
 * criteria could not reach it; else it is unknown.
 *
 * **Boundaries.** All results that are given count: leave out those of after the day of judgement, of
 * too long ago, or withdrawn. A score of an older result counts where a newer one lacks it.
 *
 * @param results - Scores of one person in any order, such as observations of kind `instrument`.
 * @param options - The rule.
 * @returns The outcome, a finding for each criterion, and the records they rest on.
 * @example
 * const scores = { physical: 70, psychological: 65 };
 * const first: InstrumentScores = { id: "a", on: "2026-01-10", instrument: "whoqol-bref", scores };
 * const later: InstrumentScores = { ...first, id: "b", on: "2026-07-10", scores: { social: 75 } };
 * recoveryLevel([first], { rule: illustrativeLevel }).outcome; // => "unknown"
 * recoveryLevel([later, first], { rule: illustrativeLevel }).outcome; // => "met"
 * @since 0.1.0
 */
export function recoveryLevel(
  results: Iterable<InstrumentScores>,
  options: RecoveryLevelOptions,
): RecoveryLevel {
  const { rule } = options;
  const sorted = [...results].sort(compareDated);
  const findings = rule.criteria.map((criterion) => judgeCriterion(criterion, sorted));
  const count = (outcome: Outcome) => findings.filter((f) => f.outcome === outcome).length;
  const met = count("met");
  const outcome: Outcome =
    met >= rule.atLeast ? "met" : met + count("unknown") < rule.atLeast ? "unmet" : "unknown";
  return {
    definition: rule,
    outcome,
    findings: [
      ...findings,
      { code: "instrument.criteria-met", outcome, observed: met, required: rule.atLeast },
    ],
    records: [...new Set(findings.flatMap(({ records = [] }) => records))].sort(),
  };
}
