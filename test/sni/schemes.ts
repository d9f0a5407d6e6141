import type {
  SniAnswer,
  SniAssessment,
  SniLevel,
  SniMilestone,
  SniScheme,
} from "../../src/sni/index";

const ordinal = {
  id: "one-to-three",
  levels: [
    { answer: 1, points: 1 },
    { answer: 2, points: 2 },
    { answer: 3, points: 3 },
  ],
};

/** The scheme of the worked example: nine requirements, answered 1 to 3, equal weights. */
export function schemeOf(changes: Partial<SniScheme> = {}): SniScheme {
  return {
    id: "sni.worked-example",
    version: "1",
    standing: "illustrative",
    basis: "A worked example.",
    source: { title: "Worked example", publisher: "test", year: 2026 },
    assumptions: [],
    edition: "2022",
    aspects: [
      { id: "institution" },
      { id: "service" },
      { id: "human-resources" },
      { id: "facilities" },
    ],
    scales: [ordinal],
    requirements: [
      ["I1", "institution"],
      ["I2", "institution"],
      ["S1", "service"],
      ["S2", "service"],
      ["S3", "service"],
      ["H1", "human-resources"],
      ["H2", "human-resources"],
      ["F1", "facilities"],
      ["F2", "facilities"],
    ].map(([id = "", aspect = ""]) => ({ id, aspect, scale: "one-to-three" })),
    aggregation: "points",
    normalization: "range",
    ...changes,
  };
}

/** The same with some requirements changed. */
export function schemeWith(
  fields: Record<string, Partial<SniScheme["requirements"][number]>>,
  changes: Partial<SniScheme> = {},
): SniScheme {
  const scheme = schemeOf(changes);
  return {
    ...scheme,
    requirements: scheme.requirements.map((each) => ({ ...each, ...fields[each.id] })),
  };
}

/** Answers by requirement; nothing leaves a requirement out. */
export function answersOf(levels: Record<string, SniLevel | undefined>): SniAnswer[] {
  return Object.entries(levels).flatMap(([requirementId, answer]) =>
    answer === undefined ? [] : [{ requirementId, answer }],
  );
}

export function assessmentOf(
  levels: Record<string, SniLevel | undefined>,
  fields: Partial<SniAssessment> = {},
): SniAssessment {
  return {
    id: "a1",
    institutionId: "l1",
    on: "2026-01-15",
    edition: "2022",
    role: "self",
    answers: answersOf(levels),
    ...fields,
  };
}

/** A declaration that counts. */
export const notApplicable = (requirementId: string): SniAnswer => ({
  requirementId,
  notApplicable: { reason: "not offered here", confirmedBy: "bnn" },
});

const six = { I1: 3, I2: 2, S1: 3, S2: 1, H1: 2, F1: 3, F2: 2 };

/** The assessment of the worked example: S3 not applicable, H2 not assessed. */
export function exampleSix(
  changes: Record<string, SniLevel | undefined> = {},
  fields: Partial<SniAssessment> = {},
): SniAssessment {
  const levels = { ...six, ...changes };
  return assessmentOf(levels, {
    answers: [...answersOf(levels), notApplicable("S3")],
    ...fields,
  });
}

export const exact = (numerator: number, denominator: number) => ({
  value: numerator / denominator,
  numerator,
  denominator,
});

/** A milestone of institution `l1` under the edition of 2022. */
export function milestoneOf(fields: Partial<SniMilestone>): SniMilestone {
  const base = {
    id: `${fields.kind ?? "targeted"}-${fields.institutionId ?? "l1"}`,
    institutionId: "l1",
    edition: "2022",
    kind: "targeted",
    on: "2025-01-06",
    actor: "bnn",
  };
  return { ...base, ...fields } as SniMilestone;
}
