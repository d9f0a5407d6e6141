import type { Issue } from "../issue/index";
import type { SniAssessment } from "./assessment";
import { assessmentFaults } from "./assessment-faults";
import type { SniIssueCode } from "./codes";
import { readAnswers } from "./read-answers";
import type { SniScheme } from "./scheme";
import { schemeRules } from "./scheme-rules";

/**
 * Options of {@link checkSniAssessment}.
 *
 * @since 0.1.0
 */
export interface CheckSniAssessmentOptions {
  /** The scheme that the answers are to fit. */
  scheme: SniScheme;
}

/**
 * Returns what cannot be true, or should be looked at, in an assessment under a scheme.
 *
 * **Rule.** Errors: an answer to an unknown requirement, outside the scale, given twice, or beside a
 * declaration of not applicable; an assessment of another edition, or dated before the year of its
 * edition; a nonconformity closed before it was raised. Warnings: not applicable without reason or
 * confirmation, an answer where the scheme's conditions do not hold, a condition that cannot be told
 * from the context. The score treats all of them as told there, and lists the same issues.
 *
 * @param assessment - The assessment.
 * @param options - The scheme.
 * @returns The issues; none when all is well.
 * @throws RangeError when the scheme has an error; see `checkSniScheme`.
 * @example
 * const assessment: SniAssessment = { id: "a1", institutionId: "l1", on: "2021-06-01", edition: "2022", role: "self", context: { modality: ["outpatient"] }, answers: [{ requirementId: "service-1", answer: 4 }] };
 * checkSniAssessment(assessment, { scheme: illustrativeSelfAssessment }).map((issue) => issue.code); // => ["sni.before-publication", "sni.outside-scale"]
 * @since 0.1.0
 */
export function checkSniAssessment(
  assessment: SniAssessment,
  options: CheckSniAssessmentOptions,
): Issue<SniIssueCode>[] {
  const rules = schemeRules(options.scheme);
  return [...assessmentFaults(assessment, rules), ...readAnswers(assessment, rules).issues];
}
