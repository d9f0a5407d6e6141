import type { PlainDate } from "../calendar/index";
import type { SniAssessment } from "./assessment";
import { rangeOf, shareOf, tallyItems } from "./figures";
import { judgeScore, verdictOf } from "./judge-score";
import { orderGaps } from "./order-gaps";
import type { SniGapPlan, SniGapStep } from "./plan-types";
import { raiseItem, readAnswers } from "./read-answers";
import type { SniScheme } from "./scheme";
import { schemeRules } from "./scheme-rules";
import { scoreUnder } from "./score-sni";

/**
 * Options of {@link gapPlan}.
 *
 * @since 0.1.0
 */
export interface GapPlanOptions {
  /** The scheme. */
  scheme: SniScheme;
  /**
   * The day on which nonconformities are judged open or closed; the day of the assessment by default.
   */
  asOf?: PlainDate | undefined;
}

/**
 * Returns which requirements to raise, in order, and what each step does to the share.
 *
 * **Rule.** A step raises a requirement that was assessed to the highest level of its scale. First
 * come critical requirements below their level, then those that lift an aspect to its floor, then
 * those that lift the total to the threshold, then the rest; within each, the one that gains most on
 * what it is for, and of equals the first in the scheme. Gains are those of the lower end, so that
 * the plan holds whatever the unassessed turn out to be.
 *
 * **Unknown.** What is not assessed is no step: it is to be assessed first, and is listed.
 *
 * @param assessment - The assessment.
 * @param options - The scheme, and the day of judgement.
 * @returns The plan, with the whole scheme.
 * @throws RangeError when the scheme has an error; see `checkSniScheme`.
 * @example
 * const answers = [{ requirementId: "institution-1", answer: "unmet" }, { requirementId: "service-1", answer: "partial" }];
 * const assessment: SniAssessment = { id: "a1", institutionId: "l1", on: "2026-01-15", edition: "2022", role: "self", context: { modality: ["outpatient"] }, answers };
 * const own = derive(illustrativeSelfAssessment, { threshold: 0.05 }, { id: "sni.ours", version: "1" });
 * const { steps, needed } = gapPlan(assessment, { scheme: own });
 * steps.map((step) => [step.requirementId, step.gain.value, step.reason]); // => [["institution-1", 0.05, "threshold"], ["service-1", 0.025, "further"]]
 * needed; // => 1
 * @since 0.1.0
 */
export function gapPlan(assessment: SniAssessment, options: GapPlanOptions): SniGapPlan {
  const rules = schemeRules(options.scheme);
  const score = scoreUnder(assessment, rules, options.asOf ?? assessment.on);
  const { definition, assessmentId, range, verdict, nonconformities, findings } = score;
  const { unassessed, coverage } = score;

  let { items } = readAnswers(assessment, rules);
  const steps = orderGaps(items, rules).map(({ place, gap, reason, ...gains }): SniGapStep => {
    items = items.map((item, i) => (i === place ? raiseItem(item) : item));
    const tallied = tallyItems(items, rules);
    const { outcome } = judgeScore(items, tallied, nonconformities, rules);
    const after = rangeOf(tallied.shares);
    return {
      requirementId: gap.requirementId,
      aspect: gap.aspect,
      reason,
      from: gap.answer,
      to: gap.highest,
      gain: shareOf(gains.gain),
      aspectGain: shareOf(gains.aspectGain),
      ...(after && { range: after }),
      ...(verdict && { verdict: verdictOf(outcome) }),
    };
  });
  const met = [verdict, ...steps.map((step) => step.verdict)].indexOf("met");
  const open = findings.find(({ code }) => code === "sni.no-open-nonconformity");
  return {
    definition,
    assessmentId,
    ...(range && { range }),
    ...(verdict && { verdict }),
    steps,
    ...(met >= 0 && { needed: met }),
    toAssess: unassessed,
    toClose: [...(open?.records ?? [])],
    coverage,
  };
}
