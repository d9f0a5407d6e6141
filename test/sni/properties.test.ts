import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactShares, tallyItems } from "../../src/sni/figures";
import { gapPlan, type SniAnswer, type SniScheme, scoreSni } from "../../src/sni/index";
import { compare, rationalOf } from "../../src/sni/rational";
import { readAnswers } from "../../src/sni/read-answers";
import { schemeRules } from "../../src/sni/scheme-rules";
import { deepFreeze } from "../definition/deep-freeze";
import { answers, schemes } from "./arbitraries";
import { assessmentOf, schemeOf } from "./schemes";

const modality = fc.constantFrom("inpatient", "outpatient", null);
const scored = (list: SniAnswer[], scheme: SniScheme, context: string | null = "inpatient") =>
  scoreSni(assessmentOf({}, { answers: list, context: { modality: context } }), { scheme });

/** The exact shares behind a score. */
function exactly(list: SniAnswer[], scheme: SniScheme, context: string | null): ExactShares {
  const rules = schemeRules(scheme);
  const assessment = assessmentOf({}, { answers: list, context: { modality: context } });
  return tallyItems(readAnswers(assessment, rules).items, rules).shares;
}

/** Whether each share that both have is at least as high in the second. */
function notLower(before: ExactShares, after: ExactShares): boolean {
  return (["share", "lower", "upper"] as const).every((key) => {
    const [from, to] = [before[key], after[key]];
    return !from || !to || compare(to, from) >= 0;
  });
}

describe("scores under any scheme", { timeout: 60_000 }, () => {
  it("raising one answer never lowers a score or an end of its range", () => {
    fc.assert(
      fc.property(answers, schemes, modality, fc.nat(8), (list, scheme, context, place) => {
        const raised = list.map((each, i) =>
          i === place && (each.answer === 1 || each.answer === 2)
            ? { ...each, answer: each.answer + 1 }
            : each,
        );
        expect(notLower(exactly(list, scheme, context), exactly(raised, scheme, context))).toBe(
          true,
        );
      }),
    );
  });

  it("leaving an answer out never raises the lower end of the range, nor lowers the upper", () => {
    fc.assert(
      fc.property(answers, schemes, modality, fc.nat(8), (list, scheme, context, place) => {
        const hidden = list.map((each, i) => (i === place ? { ...each, answer: null } : each));
        const [all, less] = [exactly(list, scheme, context), exactly(hidden, scheme, context)];
        if (!all.lower || !less.lower || !all.upper || !less.upper) {
          expect([less.lower, less.upper]).toEqual([all.lower, all.upper]);
        } else if (!list[place]?.notApplicable) {
          expect(compare(less.lower, all.lower)).toBeLessThanOrEqual(0);
          expect(compare(less.upper, all.upper)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("no order of answers, requirements or aspects changes a figure", () => {
    fc.assert(
      fc.property(answers, schemes, modality, (list, scheme, context) => {
        const turned = {
          ...scheme,
          aspects: [...scheme.aspects].reverse(),
          requirements: [...scheme.requirements].reverse(),
        };
        const [a, b] = [
          scored(list, scheme, context),
          scored([...list].reverse(), turned, context),
        ];
        expect(b.total).toEqual(a.total);
        expect([...b.profile].reverse()).toEqual(a.profile);
        expect([...b.unassessed].sort()).toEqual([...a.unassessed].sort());
      }),
    );
  });

  it("coverage is 1 if and only if nothing is unassessed", () => {
    fc.assert(
      fc.property(answers, schemes, modality, (list, scheme, context) => {
        const { coverage, unassessed, total } = scored(list, scheme, context);
        if (coverage.status === "defined") {
          expect(coverage.value === 1).toBe(unassessed.length === 0);
        } else expect([total.applicable, unassessed]).toEqual([0, []]);
        expect(total.applicable - total.assessed).toBe(unassessed.length);
      }),
    );
  });

  it("the share over what was assessed lies within the range, and is its both ends when complete", () => {
    fc.assert(
      fc.property(answers, schemes, modality, (list, scheme, context) => {
        const { share, lower, upper } = exactly(list, scheme, context);
        if (!share || !lower || !upper || scheme.normalization !== "range") return;
        expect(compare(lower, share)).toBeLessThanOrEqual(0);
        expect(compare(share, upper)).toBeLessThanOrEqual(0);
        if (scored(list, scheme, context).unassessed.length === 0) {
          expect([lower, upper]).toEqual([share, share]);
        }
      }),
    );
  });

  it("points of aspects add up to the total, counts as well", () => {
    const whole = schemes.map((scheme) => ({
      ...scheme,
      requirements: scheme.requirements.map((each) => ({
        ...each,
        weight: Math.min(9, Math.ceil(each.weight ?? 1)),
      })),
    }));
    fc.assert(
      fc.property(answers, whole, modality, (list, scheme, context) => {
        const { profile, total } = scored(list, scheme, context);
        for (const key of ["points", "minimum", "maximum", "applicable", "assessed"] as const) {
          expect(profile.reduce((sum, aspect) => sum + aspect[key], 0)).toBe(total[key]);
        }
      }),
    );
  });

  it("scaling all weights changes no share", () => {
    const factor = fc.constantFrom(2, 0.1, 1000, 0.25);
    const exactWeights = schemes.map((scheme) => ({
      ...scheme,
      requirements: scheme.requirements.map((each) => ({
        ...each,
        weight: Math.min(9, Math.ceil(each.weight ?? 1)),
      })),
    }));
    fc.assert(
      fc.property(answers, exactWeights, modality, factor, (list, scheme, context, times) => {
        const scaled = {
          ...scheme,
          requirements: scheme.requirements.map((each) => ({
            ...each,
            weight: Number((each.weight * times).toFixed(2)),
          })),
        };
        const [a, b] = [scored(list, scheme, context), scored(list, scaled, context)];
        expect(b.total.share).toEqual(a.total.share);
        expect(b.range).toEqual(a.range);
      }),
    );
  });

  it("79.999… % is below 80 and exactly 80 % is at it, for any weights", () => {
    const decimal = fc.integer({ min: 1, max: 10 ** 9 }).map((n) => n / 10 ** 4);
    fc.assert(
      fc.property(decimal, fc.nat(3), (unit, shift) => {
        // Five parts of one weight, of which four are full: exactly 80 %.
        const requirements = Array.from({ length: 5 }, (_, i) => ({
          id: `r${i}`,
          aspect: "service",
          scale: "one-to-three",
          weight: unit,
        }));
        const extra = {
          id: "r5",
          aspect: "service",
          scale: "one-to-three",
          weight: 10 ** -(5 + shift),
        };
        const levels = { r0: 3, r1: 3, r2: 3, r3: 3, r4: 1 };
        const at = scoreSni(assessmentOf(levels), {
          scheme: schemeOf({ requirements, threshold: 0.8 }),
        });
        const below = scoreSni(assessmentOf({ ...levels, r5: 1 }), {
          scheme: schemeOf({ requirements: [...requirements, extra], threshold: 0.8 }),
        });
        expect(at.verdict).toBe("met");
        expect(below.verdict).toBe("unmet");
        expect(Number([below.findings[0]?.observed].flat()[0])).toBeLessThan(80);
      }),
    );
  });

  it("inputs are left as they are, and results are plain JSON", () => {
    fc.assert(
      fc.property(answers, schemes, modality, (list, scheme, context) => {
        const frozen = deepFreeze(structuredClone(list));
        const score = scored(frozen, deepFreeze(scheme), context);
        expect(JSON.parse(JSON.stringify(score))).toStrictEqual(score);
      }),
    );
  });
});

describe("gap plans under any scheme", { timeout: 60_000 }, () => {
  it("gains are those foretold, add up to the end of the plan, and never fall within a reason", () => {
    fc.assert(
      fc.property(answers, schemes, modality, (list, given, context) => {
        const scheme = { ...given, threshold: 0.75 };
        const assessment = assessmentOf({}, { answers: list, context: { modality: context } });
        const plan = gapPlan(deepFreeze(assessment), { scheme: deepFreeze(scheme) });
        const { gaps } = scored(list, scheme, context);
        expect(plan.steps.map((step) => step.requirementId).sort()).toEqual(
          gaps.map((gap) => gap.requirementId).sort(),
        );
        for (const reason of ["threshold", "further"] as const) {
          const gains = plan.steps
            .filter((step) => step.reason === reason)
            .map((s) => s.gain.value);
          expect(gains).toEqual([...gains].sort((a, b) => b - a));
        }
        const sum = plan.steps.reduce((total, step) => total + step.gain.value, 0);
        const [start, end] = [plan.range?.lower, plan.steps.at(-1)?.range?.lower];
        if (start && end) expect(end.value - start.value).toBeCloseTo(sum, 9);
        const needed = plan.steps.filter((step) => step.reason === "threshold").length;
        if (plan.needed !== undefined) expect(plan.needed).toBe(needed);
      }),
      { numRuns: 60 },
    );
  });
});

describe("decimals", () => {
  it("a number is read as the decimal it prints as, and order is kept", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e25, noNaN: true }),
        fc.double({ min: 0, max: 1e25, noNaN: true }),
        (a, b) => {
          expect(compare(rationalOf(a), rationalOf(b))).toBe(Math.sign(a - b) + 0);
        },
      ),
    );
  });
});
