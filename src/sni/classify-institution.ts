import { compareDated, isKnown, type Outcome, type Vantage } from "../definition/index";
import type { SniAssessment } from "./assessment";
import { tallyItems } from "./figures";
import { type Rational, subtract } from "./rational";
import { readAnswers } from "./read-answers";
import type { SniInstitutionRecords } from "./report";
import type { SchemeRules } from "./scheme-rules";
import { scoreUnder } from "./score-sni";
import { traceSteps, verificationOf } from "./trace-steps";
import type { SniAssessorRole, SniEdition, SniMilestoneKind } from "./vocabulary";

/** What is asked of each institution. */
export interface InstitutionRules extends Vantage {
  edition: SniEdition;
  rules: SchemeRules | undefined;
}

/** Everything that is decided about one institution; the report counts it. */
export interface InstitutionDecision {
  steps: Readonly<Record<SniMilestoneKind, boolean>>;
  /** What its last verification states. */
  reached: Exclude<Outcome, "not-applicable">;
  /** The scheme's verdict on its last verified assessment. */
  scored: Exclude<Outcome, "not-applicable">;
  /** Change of its total share from its first to its last assessment, by role. */
  changes: Readonly<Record<SniAssessorRole, Rational | "incomplete" | undefined>>;
}

/** Decides about one institution. */
export function classifyInstitution(
  { institution, milestones, assessments }: SniInstitutionRecords,
  question: InstitutionRules,
): InstitutionDecision {
  const { edition, rules, asOf } = question;
  const { facts } = traceSteps(milestones, institution.id, edition, question);
  const recorded = (kind: SniMilestoneKind) => facts[kind].length > 0;
  const known = assessments
    .filter(
      (each) =>
        each.institutionId === institution.id &&
        each.edition === edition &&
        isKnown(each, question),
    )
    .sort(compareDated);
  const by = (role: SniAssessorRole) => known.filter((each) => each.role === role);

  const stated = verificationOf({ facts })?.reached;
  const verified = by("verifier").at(-1);
  const verdict = rules && verified && scoreUnder(verified, rules, asOf).verdict;
  return {
    steps: {
      targeted: recorded("targeted"),
      assisted: recorded("assisted"),
      "self-assessed": recorded("self-assessed"),
      verified: recorded("verified"),
      recommended: recorded("recommended"),
      certified: recorded("certified"),
    },
    reached: stated == null ? "unknown" : stated ? "met" : "unmet",
    scored: verdict === undefined || verdict === "undecided" ? "unknown" : verdict,
    changes: {
      self: rules && changeOf(by("self"), rules),
      verifier: rules && changeOf(by("verifier"), rules),
    },
  };
}

/** Change of the total share from the first to the last of two or more assessments. */
function changeOf(
  assessments: readonly SniAssessment[],
  rules: SchemeRules,
): Rational | "incomplete" | undefined {
  const [first, last] = [assessments[0], assessments.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [before, after] = [completeShare(first, rules), completeShare(last, rules)];
  return before && after ? subtract(after, before) : "incomplete";
}

/** The total share of an assessment in which nothing is unassessed. */
function completeShare(assessment: SniAssessment, rules: SchemeRules): Rational | undefined {
  const { sums, shares } = tallyItems(readAnswers(assessment, rules).items, rules);
  return sums.assessed === sums.applicable ? shares.share : undefined;
}
