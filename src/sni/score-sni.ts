import type { PlainDate } from "../calendar/index";
import type { SniAssessment } from "./assessment";
import { assessmentFaults } from "./assessment-faults";
import { figuresOf, tallyItems } from "./figures";
import { gapOf } from "./gaps";
import { judgeScore, verdictOf } from "./judge-score";
import { nonconformitiesOf } from "./nonconformities";
import { readAnswers } from "./read-answers";
import type { SniScore } from "./results";
import type { SniScheme } from "./scheme";
import { bandOf, type SchemeRules, schemeRules } from "./scheme-rules";

/**
 * Options of {@link scoreSni}.
 *
 * @since 0.1.0
 */
export interface ScoreSniOptions {
  /** The scheme. */
  scheme: SniScheme;
  /**
   * The day on which nonconformities are judged open or closed; the day of the assessment by default.
   */
  asOf?: PlainDate | undefined;
}

/**
 * Returns the score of an assessment under a scheme: the profile of its aspects, the total, its range
 * over the unassessed, coverage, gaps, nonconformities, and, only where the scheme has a threshold,
 * a verdict.
 *
 * **Rule.** Weighted points are added up exactly, with decimals as they are written; shares are made
 * as the scheme's normalization and aggregation say. The verdict is met when the lower end of the
 * range reaches the threshold, every floor is reached by the lower end of its aspect, every critical
 * requirement reaches its level, and no nonconformity of a blocking grade is open.
 *
 * **Unknown.** Not assessed is neither zero nor not applicable: the share over what was assessed
 * leaves it out, the range shows both ends, and a verdict that the unassessed could turn is
 * undecided. A faulty answer counts as not assessed, and so does a declaration of not applicable
 * without reason or confirmation. Where a condition asks for a fact that is not recorded, the
 * requirement is taken to apply. Under an assessment of another edition nothing is assessed, since
 * nothing is carried from one edition to another.
 *
 * **Boundaries.** A share that equals a threshold reaches it; one that is below by however little
 * does not. A nonconformity is closed from the day of its closing on.
 *
 * @param assessment - The assessment.
 * @param options - The scheme, and the day of judgement.
 * @returns The score, a verdict with the whole scheme.
 * @throws RangeError when the scheme has an error; see `checkSniScheme`.
 * @example
 * const answers = [{ requirementId: "institution-1", answer: "met" }, { requirementId: "service-1", answer: "partial" }];
 * const assessment: SniAssessment = { id: "a1", institutionId: "l1", on: "2026-01-15", edition: "2022", role: "self", context: { modality: ["outpatient"] }, answers };
 * const score = scoreSni(assessment, { scheme: illustrativeSelfAssessment });
 * score.total.share; // => { value: 0.75, numerator: 3, denominator: 4 }
 * score.range?.lower; // => { value: 0.075, numerator: 3, denominator: 40 }
 * score.gaps.map((gap) => gap.requirementId); // => ["service-1"]
 * "verdict" in score; // => false
 * @since 0.1.0
 */
export function scoreSni(assessment: SniAssessment, options: ScoreSniOptions): SniScore {
  return scoreUnder(assessment, schemeRules(options.scheme), options.asOf ?? assessment.on);
}

/** Scores under a scheme that was made ready. */
export function scoreUnder(
  assessment: SniAssessment,
  rules: SchemeRules,
  asOf: PlainDate,
): SniScore {
  const { items, issues } = readAnswers(assessment, rules);
  const tallied = tallyItems(items, rules);
  const nonconformities = nonconformitiesOf(items, assessment, asOf);
  const { outcome, findings } = judgeScore(items, tallied, nonconformities, rules);
  const total = figuresOf(tallied.sums, tallied.shares, rules.unit);
  const { lower, upper } = tallied.shares;
  const bands =
    lower && upper && rules.bands.slice(bandOf(lower, rules.bands), bandOf(upper, rules.bands) + 1);
  return {
    assessmentId: assessment.id,
    institutionId: assessment.institutionId,
    definition: rules.scheme,
    asOf,
    profile: tallied.aspects.map(({ id, sums, shares }) => ({
      key: id,
      ...figuresOf(sums, shares, rules.unit),
    })),
    total,
    ...(total.range && { range: total.range }),
    coverage: total.coverage,
    gaps: items.flatMap((item) => gapOf(item) ?? []),
    unassessed: items
      .filter(({ state }) => state === "unassessed")
      .map(({ rule }) => rule.requirement.id),
    nonconformities,
    ...(bands && bands.length > 0 && { bands: bands.map(({ id }) => id) }),
    outcome,
    ...(rules.threshold && { verdict: verdictOf(outcome) }),
    findings,
    issues: [...assessmentFaults(assessment, rules), ...issues],
  };
}
