import fc from "fast-check";
import {
  type SniAnswer,
  type SniAssessment,
  type SniMilestone,
  type SniScheme,
  sniMilestoneKinds,
} from "../../src/sni/index";
import { milestoneOf, schemeOf } from "./schemes";

const days = fc.constantFrom("2025-02-03", "2025-06-30", "2026-01-15", "2026-08-01" as const);
const holders = fc.constantFrom("l1", "l2", "l3", "l4", "l9");
const ids = schemeOf().requirements.map(({ id }) => id);

const answer = fc.oneof(
  { weight: 6, arbitrary: fc.record({ answer: fc.constantFrom(1, 2, 3) }) },
  { weight: 1, arbitrary: fc.constantFrom({}, { answer: null }, { answer: 9 }) },
  {
    weight: 1,
    arbitrary: fc.record({
      notApplicable: fc.constantFrom(
        {},
        { reason: "none" },
        { reason: "none", confirmedBy: "bnn" as const },
      ),
    }),
  },
);

/** Answers to the worked example's requirements, each at most once, in any order. */
export const answers: fc.Arbitrary<SniAnswer[]> = fc
  .array(answer, { minLength: ids.length, maxLength: ids.length })
  .chain((list) =>
    fc.shuffledSubarray(
      list.map((each, i) => ({ requirementId: ids[i] ?? "", ...each })),
      { minLength: 0 },
    ),
  );

export const assessments: fc.Arbitrary<SniAssessment[]> = fc
  .array(fc.record({ institutionId: holders, on: days, role: fc.boolean(), answers }))
  .map((list) =>
    list.map(({ role, ...each }, i) => ({
      ...each,
      id: `a${i}`,
      edition: "2022" as const,
      role: role ? ("self" as const) : ("verifier" as const),
      on: each.on as SniAssessment["on"],
    })),
  );

export const milestones: fc.Arbitrary<SniMilestone[]> = fc
  .array(
    fc.record({
      institutionId: holders,
      on: days,
      kind: fc.constantFrom(...sniMilestoneKinds),
      reached: fc.option(fc.boolean()),
      edition: fc.constantFrom("2019", "2022"),
    }),
  )
  .map((list) =>
    list.map((each, i) => milestoneOf({ ...each, id: `m${i}` } as Partial<SniMilestone>)),
  );

/** Decimal weights as people write them, and some extreme ones. */
export const weight: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 100),
  fc.constantFrom(1, 1e-7, 0.1, 1e21, 12345.678),
);

/** The worked example's scheme under any weights, normalization and aggregation. */
export const schemes: fc.Arbitrary<SniScheme> = fc
  .record({
    weights: fc.array(weight, { minLength: ids.length, maxLength: ids.length }),
    ofAspects: fc.array(weight, { minLength: 4, maxLength: 4 }),
    normalization: fc.constantFrom("range", "share-of-maximum"),
    aggregation: fc.constantFrom("points", "mean-of-aspects"),
    inpatientOnly: fc.shuffledSubarray(ids),
  })
  .filter(
    ({ weights, ofAspects }) => weights.some((each) => each > 0) && ofAspects.some((w) => w > 0),
  )
  .map(({ weights, ofAspects, inpatientOnly, normalization, aggregation }) => {
    const scheme = schemeOf({ normalization, aggregation } as Partial<SniScheme>);
    return {
      ...scheme,
      aspects: scheme.aspects.map((each, i) => ({ ...each, weight: ofAspects[i] ?? 1 })),
      requirements: scheme.requirements.map((each, i) => ({
        ...each,
        weight: weights[i] ?? 1,
        ...(inpatientOnly.includes(each.id) && {
          appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
        }),
      })),
    };
  });
