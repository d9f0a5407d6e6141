import { daysBetween } from "../calendar/index";
import { linearKappa, rateOf } from "../statistics/index";
import type { SniAssessment } from "./assessment";
import type { SniComparison } from "./comparison";
import { assistanceBetween, comparisonFaults, faultsWithin } from "./comparison-faults";
import { shareOf } from "./figures";
import type { SniMilestone } from "./milestones";
import { add, type Rational, rational, subtract } from "./rational";
import { readAnswers } from "./read-answers";
import type { SniLevel, SniScale, SniScheme } from "./scheme";
import { type RequirementRule, schemeRules } from "./scheme-rules";

/**
 * Options of {@link compareAssessments}.
 *
 * @since 0.1.0
 */
export interface CompareAssessmentsOptions {
  /** The scheme under which both are read. */
  scheme: SniScheme;
  /** Milestones of the institution, to tell whether it was assisted between; unknown without them. */
  milestones?: readonly SniMilestone[] | undefined;
}

interface Pair {
  rule: RequirementRule;
  self: number;
  verified: number;
}

/**
 * Returns how a self-assessment and a verification agree, requirement by requirement: agreement,
 * direction, mean difference, kappa, and the days between them.
 *
 * **Rule.** Requirements with a usable answer in both are compared. Kappa is that of `linearKappa`
 * over the levels of a scale, by scale. The mean difference takes each requirement alike, whatever
 * its weight, as a part of what its scale spans.
 *
 * **Unknown.** Where milestones are not given, whether assistance lay between is unknown, and said so.
 *
 * **Boundaries.** Assistance lies between when a day of it lies after the self-assessment and on or
 * before the verification; one without a last day goes on.
 *
 * **Assumption.** Institutions are assisted for months between the two, so that a difference may be
 * progress as well as a wrong self-assessment; the comparison cannot tell which.
 *
 * @param self - The self-assessment.
 * @param verified - The verification.
 * @param options - The scheme, and the institution's milestones.
 * @returns The comparison, with the whole scheme.
 * @throws RangeError when the scheme has an error; see `checkSniScheme`.
 * @example
 * const self: SniAssessment = { id: "a1", institutionId: "l1", on: "2026-01-15", edition: "2022", role: "self", context: { modality: "outpatient" }, answers: [{ requirementId: "service-1", answer: "met" }, { requirementId: "service-2", answer: "met" }] };
 * const verified: SniAssessment = { ...self, id: "a2", on: "2026-07-20", role: "verifier", answers: [{ requirementId: "service-1", answer: "met" }, { requirementId: "service-2", answer: "partial" }] };
 * const comparison = compareAssessments(self, verified, { scheme: illustrativeSelfAssessment });
 * comparison.agreement; // => { status: "defined", numerator: 1, denominator: 2, value: 0.5 }
 * comparison.meanDifference; // => { value: 0.25, numerator: 1, denominator: 4 }
 * comparison.daysApart; // => 186
 * comparison.issues.map((issue) => issue.code); // => ["sni.assistance-not-recorded"]
 * @since 0.1.0
 */
export function compareAssessments(
  self: SniAssessment,
  verified: SniAssessment,
  options: CompareAssessmentsOptions,
): SniComparison {
  const { scheme, milestones } = options;
  const rules = schemeRules(scheme);
  const [first, second] = [readAnswers(self, rules), readAnswers(verified, rules)];
  const pairs: Pair[] = [];
  const [onlySelf, onlyVerified]: [string[], string[]] = [[], []];
  rules.requirements.forEach((rule, i) => {
    const [a, b] = [first.items[i]?.place, second.items[i]?.place];
    const { id } = rule.requirement;
    if (a !== undefined && b !== undefined) pairs.push({ rule, self: a, verified: b });
    else if (a !== undefined) onlySelf.push(id);
    else if (b !== undefined) onlyVerified.push(id);
  });

  const different = pairs.filter((pair) => pair.self !== pair.verified);
  const selfHigher = different.filter((pair) => pair.self > pair.verified).length;
  const items = pairs.length;
  const equal = items - different.length;
  const sum = different.map(differenceOf).reduce(add, { top: 0n, bottom: 1n });
  const assistedBetween = assistanceBetween(self, verified, milestones);
  return {
    definition: scheme,
    selfId: self.id,
    verifiedId: verified.id,
    items,
    equal,
    selfHigher,
    selfLower: different.length - selfHigher,
    direction: sum.top > 0n ? "self-higher" : sum.top < 0n ? "self-lower" : "balanced",
    agreement: rateOf(equal, items, { interval: "none" }),
    ...(items > 0 && { meanDifference: shareOf(rational(sum.top, sum.bottom * BigInt(items))) }),
    kappas: scheme.scales.flatMap((scale) => kappaOf(scale, pairs)),
    differences: different.map((pair) => ({
      requirementId: pair.rule.requirement.id,
      aspect: pair.rule.requirement.aspect,
      self: pair.rule.answers[pair.self] as SniLevel,
      verified: pair.rule.answers[pair.verified] as SniLevel,
      difference: shareOf(differenceOf(pair)),
    })),
    onlySelf,
    onlyVerified,
    daysApart: daysBetween(self.on, verified.on),
    assistedBetween,
    issues: [
      ...comparisonFaults(self, verified, assistedBetween),
      ...faultsWithin("self", self, first.issues, rules),
      ...faultsWithin("verified", verified, second.issues, rules),
    ],
  };
}

/** Self-assessment minus verification, as a part of what lies between least and most. */
function differenceOf({ rule, self, verified }: Pair): Rational {
  return subtract(rule.parts[self] as Rational, rule.parts[verified] as Rational);
}

/** Kappa on one scale; nothing where none of its requirements was answered in both. */
function kappaOf({ id, levels }: SniScale, pairs: readonly Pair[]): SniComparison["kappas"] {
  const own = pairs.filter(({ rule }) => rule.requirement.scale === id);
  if (own.length === 0) return [];
  const ratings = own.map((pair) => ({ first: pair.self, second: pair.verified }));
  return [
    { key: id, kappa: linearKappa(ratings, { categories: levels.map((_, place) => place) }) },
  ];
}
