import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import { illustrativeSelfAssessment, type SniScheme, scoreSni } from "../../src/sni/index";
import { sniText } from "../../src/sni/text";
import { deepFreeze } from "../definition/deep-freeze";
import { assessmentOf, exact, exampleSix, notApplicable, schemeOf, schemeWith } from "./schemes";

const scored = (scheme: SniScheme, assessment = exampleSix()) =>
  scoreSni(deepFreeze(assessment), { scheme: deepFreeze(scheme) });
const codesOf = (score: ReturnType<typeof scored>) => score.issues.map(({ code }) => code);

describe("scoreSni on the worked example", () => {
  const score = scored(schemeOf());

  it("eight requirements apply, seven are assessed", () => {
    expect(score.total).toMatchObject({ applicable: 8, assessed: 7, declared: 1, excluded: 0 });
    expect(score.coverage).toEqual({
      status: "defined",
      numerator: 7,
      denominator: 8,
      value: 0.875,
    });
    expect(score.unassessed).toEqual(["H2"]);
    expect(score.total.declaredShare).toMatchObject({ numerator: 1, denominator: 9 });
  });

  it("range-normalized, what was assessed gives 9/14 and the range runs from 9/16 to 11/16", () => {
    expect(score.total.share).toEqual(exact(9, 14));
    expect(score.total.share?.value).toBeCloseTo(0.642857, 6);
    expect(score.range).toEqual({ lower: exact(9, 16), upper: exact(11, 16) });
    expect(score.total.range).toEqual(score.range);
  });

  it("as a share of the maximum it is 16/21, from 17/24 to 19/24", () => {
    const { total, range } = scored(schemeOf({ normalization: "share-of-maximum" }));
    expect(total.share).toEqual(exact(16, 21));
    expect(total.share?.value).toBeCloseTo(0.761905, 6);
    expect(range).toEqual({ lower: exact(17, 24), upper: exact(19, 24) });
  });

  it("the aspects have .75, .5, .5 and .75, and their mean is .625", () => {
    expect(score.profile.map(({ key, share }) => [key, share?.value])).toEqual([
      ["institution", 0.75],
      ["service", 0.5],
      ["human-resources", 0.5],
      ["facilities", 0.75],
    ]);
    const mean = scored(schemeOf({ aggregation: "mean-of-aspects" }));
    expect(mean.total.share).toEqual(exact(5, 8));
    expect(mean.range).toEqual({ lower: exact(9, 16), upper: exact(11, 16) });
  });

  it("points of the aspects add up to the total", () => {
    expect(score.profile.map(({ points, minimum, maximum }) => [points, minimum, maximum])).toEqual(
      [
        [5, 2, 6],
        [4, 2, 6],
        [2, 1, 3],
        [5, 2, 6],
      ],
    );
    expect(score.total).toMatchObject({ points: 16, minimum: 7, maximum: 21 });
    expect(score.total.pointsRange).toEqual({ lower: 17, upper: 19 });
  });

  it("a threshold of .65 is undecided, one of .70 not met", () => {
    expect(scored(schemeOf({ threshold: 0.65 }))).toMatchObject({
      verdict: "undecided",
      outcome: "unknown",
    });
    expect(scored(schemeOf({ threshold: 0.7 }))).toMatchObject({
      verdict: "unmet",
      outcome: "unmet",
    });
    expect(scored(schemeOf({ threshold: 0.5625 }))).toMatchObject({ verdict: "met" });
  });

  it("leaving the bad S2 out lifts what was assessed to .75, never the lower end", () => {
    const hidden = scored(schemeOf(), exampleSix({ S2: undefined }));
    expect(hidden.total.share).toEqual(exact(3, 4));
    expect(hidden.range).toEqual({ lower: exact(9, 16), upper: exact(13, 16) });
  });

  it("without a threshold there is no verdict and no finding", () => {
    expect("verdict" in score).toBe(false);
    expect(score.outcome).toBe("not-applicable");
    expect(score.findings).toEqual([]);
  });

  it("gaps are what was assessed below the highest level", () => {
    expect(score.gaps.map(({ requirementId }) => requirementId)).toEqual(["I2", "S2", "H1", "F2"]);
    expect(score.gaps[1]).toEqual({
      requirementId: "S2",
      aspect: "service",
      answer: 1,
      highest: 3,
      critical: false,
    });
  });
});

describe("scoreSni and thresholds", () => {
  const one = (weight: number, points: number, threshold: number) => {
    const scheme = schemeOf({
      aspects: [{ id: "a" }],
      scales: [
        {
          id: "s",
          levels: [
            { answer: "low", points: 0 },
            { answer: "found", points },
            { answer: "high", points: 100 },
          ],
        },
      ],
      requirements: [{ id: "r", aspect: "a", scale: "s", weight }],
      threshold,
    });
    return scored(scheme, assessmentOf({ r: "found" }));
  };

  it.each([1, 0.1, 0.7, 1e-7, 3.3, 1e21, 12345.678])(
    "79.999… % is below 80 and exactly 80 %% is at it, under weight %d",
    (weight) => {
      expect(one(weight, 80, 0.8).verdict).toBe("met");
      expect(one(weight, 79.9999999999999, 0.8).verdict).toBe("unmet");
      expect(one(weight, 79.999, 0.8).findings[0]).toMatchObject({
        outcome: "unmet",
        required: 80,
      });
    },
  );

  it("ten tenths, of which three are reached, are 30 % and not 29.999…", () => {
    const requirements = Array.from({ length: 10 }, (_, i) => ({
      id: `r${i}`,
      aspect: "institution",
      scale: "one-to-three",
      weight: 0.1,
    }));
    const levels = Object.fromEntries(requirements.map(({ id }, i) => [id, i < 3 ? 3 : 1]));
    const score = scored(schemeOf({ requirements, threshold: 0.3 }), assessmentOf(levels));
    expect(score.verdict).toBe("met");
    expect(score.total.share).toEqual(exact(3, 10));
    expect(score.total.points).toBe(1.6);
  });

  it("a percent is printed on its own side of the threshold", () => {
    expect(one(1, 79.999, 0.8).findings[0]?.observed).toEqual([79.999]);
    expect(one(1, 50, 0.8).findings[0]?.observed).toEqual([50]);
    const close = one(1, 79.99999999999999, 0.8).findings[0]?.observed;
    expect(close).toHaveLength(1);
    expect(Number([close].flat()[0])).toBeLessThan(80);
    const near = scored(
      schemeOf({
        aspects: [{ id: "a" }],
        requirements: [
          { id: "big", aspect: "a", scale: "one-to-three", weight: 1e20 },
          { id: "small", aspect: "a", scale: "one-to-three", weight: 1 },
        ],
        threshold: 1,
      }),
      assessmentOf({ big: 3, small: 1 }),
    );
    expect(near.verdict).toBe("unmet");
    expect(Number([near.findings[0]?.observed].flat()[0])).toBeLessThan(100);
    expect(near.total.share).toEqual({ value: 1 });
  });

  it("explains itself in both languages", () => {
    const score = scored(schemeOf({ threshold: 0.65 }));
    expect(explain(score, { text: sniText, language: "id" })).toContain(
      "- Belum diketahui: nilai total sedikitnya 65 %; tercapai: 56,25 sampai 68,75 %.",
    );
    expect(explain(score, { text: sniText, language: "en" })).toContain(
      "- Unknown: a total of at least 65 % is required; reached: 56.25 to 68.75 %.",
    );
    expect(score.asOf).toBe("2026-01-15");
  });

  it("a floor holds whatever the total", () => {
    const floors = [
      { aspect: "service", atLeast: 0.5 },
      { aspect: "human-resources", atLeast: 0.5 },
      { aspect: "facilities", atLeast: 0.8 },
    ];
    const { findings, verdict } = scored(schemeOf({ threshold: 0.5, floors }));
    expect(findings.map(({ code, outcome, records }) => [code, outcome, records])).toEqual([
      ["sni.threshold", "met", undefined],
      ["sni.floor", "met", ["service"]],
      ["sni.floor", "unknown", ["human-resources"]],
      ["sni.floor", "unmet", ["facilities"]],
    ]);
    expect(verdict).toBe("unmet");
  });

  it("a critical requirement must reach its level, and is a nonconformity below it", () => {
    const critical = { critical: { atLeast: 2 } };
    const fields = { I1: critical, S2: critical, S3: critical, H2: critical };
    const score = scored(schemeWith(fields, { threshold: 0.5 }));
    expect(
      score.findings.slice(1).map(({ records, outcome, observed }) => [records, outcome, observed]),
    ).toEqual([
      [["I1"], "met", 3],
      [["S2"], "unmet", 1],
      [["S3"], "not-applicable", undefined],
      [["H2"], "unknown", undefined],
    ]);
    expect(score.nonconformities).toEqual([
      { basis: "answer", id: "S2", requirementId: "S2", open: true },
    ]);
    expect(score.gaps.filter((gap) => gap.critical)).toHaveLength(1);
  });

  it("an open nonconformity of a blocking grade keeps the verdict, until the day it is closed", () => {
    const assessment = exampleSix(
      {},
      {
        nonconformities: [
          { id: "n3", grade: "minor" },
          { id: "n1", grade: "major", requirementId: "S2", closedOn: "2026-03-01" },
        ],
      },
    );
    const scheme = schemeOf({ threshold: 0.5, blockedBy: ["major"] });
    const at = (asOf?: "2026-02-28" | "2026-03-01") => scoreSni(assessment, { scheme, asOf });
    expect(at().nonconformities).toEqual([
      { basis: "recorded", id: "n1", requirementId: "S2", grade: "major", open: true },
      { basis: "recorded", id: "n3", grade: "minor", open: true },
    ]);
    expect(at("2026-02-28").verdict).toBe("unmet");
    expect(at("2026-02-28").findings.at(-1)).toMatchObject({ observed: 1, records: ["n1"] });
    expect(at("2026-03-01").verdict).toBe("met");
    expect(at("2026-03-01").asOf).toBe("2026-03-01");
    expect(scoreSni(assessment, { scheme: schemeOf({ threshold: 0.5 }) }).verdict).toBe("met");
  });

  it("names every category in which the total may lie", () => {
    const bands = [
      { id: "low", atLeast: 0 },
      { id: "middle", atLeast: 0.6 },
      { id: "high", atLeast: 0.6875 },
    ];
    expect(scored(schemeOf({ bands })).bands).toEqual(["low", "middle", "high"]);
    expect(scored(schemeOf({ bands }), exampleSix({ H2: 3 })).bands).toEqual(["high"]);
    expect(scored(schemeOf()).bands).toBeUndefined();
  });

  it("a scheme with an error is not applied", () => {
    expect(() => scored(schemeOf({ threshold: 80 }))).toThrow(
      /^pulih: this scheme cannot be applied/,
    );
    const blank = { ...schemeOf().source, publisher: " " };
    expect(() => scored(schemeOf({ source: blank, threshold: 0.8 }))).toThrow(RangeError);
  });
});

describe("scoreSni and what is not assessed", () => {
  it("nothing assessed is neither zero nor not applicable", () => {
    const score = scored(schemeOf({ threshold: 0.5 }), assessmentOf({}));
    expect(score.total.share).toBeUndefined();
    expect(score.range).toEqual({ lower: exact(0, 1), upper: exact(1, 1) });
    expect(score.verdict).toBe("undecided");
    expect(score.coverage).toMatchObject({ numerator: 0, denominator: 9 });
    const mean = scored(schemeOf({ aggregation: "mean-of-aspects" }), assessmentOf({}));
    expect(mean.total.share).toBeUndefined();
    expect(mean.range).toEqual(score.range);
  });

  it("nothing applicable gives no figure at all", () => {
    const never = { appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }] };
    const fields = Object.fromEntries(schemeOf().requirements.map(({ id }) => [id, never]));
    const context = { modality: "outpatient" };
    const scheme = schemeWith(fields, { threshold: 0.5, bands: [{ id: "all", atLeast: 0 }] });
    const score = scored(scheme, assessmentOf({}, { context }));
    expect(score.total.excluded).toBe(9);
    expect(score.coverage).toEqual({ status: "undefined", reason: "empty-denominator" });
    expect(score).not.toHaveProperty("range");
    expect(score).not.toHaveProperty("bands");
    expect(score.verdict).toBe("undecided");
    expect(score.findings[0]).toEqual({
      code: "sni.threshold",
      outcome: "not-applicable",
      required: 50,
    });
  });

  it.each([
    [{ reason: "not offered here" }, ["sni.not-applicable-unconfirmed"]],
    [{ confirmedBy: "bnn" as const }, ["sni.not-applicable-without-reason"]],
    [{ reason: " ", confirmedBy: "bnn" as const }, ["sni.not-applicable-without-reason"]],
    [{ reason: "none", confirmedBy: "institution" as const }, ["sni.not-applicable-unconfirmed"]],
    [{}, ["sni.not-applicable-without-reason", "sni.not-applicable-unconfirmed"]],
  ])("a declaration of not applicable with %j alone counts as not assessed", (declared, codes) => {
    const answers = [{ requirementId: "S1", notApplicable: declared }];
    const score = scored(schemeOf(), assessmentOf({}, { answers }));
    expect(codesOf(score)).toEqual(codes);
    expect(score.unassessed).toContain("S1");
    expect(score.total.declared).toBe(0);
  });

  it("a faulty answer counts as not assessed, and is named by its place", () => {
    const answers = [
      { requirementId: "nowhere", answer: 3 },
      { requirementId: "I1", answer: 4 },
      { requirementId: "I2", answer: "3" },
      { requirementId: "S1", answer: 3 },
      { requirementId: "S1", answer: 3 },
      { ...notApplicable("S2"), answer: 1 },
      { requirementId: "F1", answer: null },
    ];
    const score = scored(schemeOf(), assessmentOf({}, { answers }));
    expect(score.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["sni.unknown-requirement", "answers.0.requirementId"],
      ["sni.answered-twice", "answers.4.requirementId"],
      ["sni.outside-scale", "answers.1.answer"],
      ["sni.outside-scale", "answers.2.answer"],
      ["sni.answered-and-not-applicable", "answers.5.notApplicable"],
    ]);
    expect(score.total.assessed).toBe(0);
  });

  it("nothing is carried from one edition to another", () => {
    const score = scored(schemeOf({ edition: "2019" }));
    expect(codesOf(score)).toEqual(["sni.other-edition"]);
    expect(score.total).toMatchObject({ assessed: 0, applicable: 9 });
  });
});

describe("scoreSni and applicability", () => {
  const inpatient = { appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }] };
  const both = {
    appliesWhen: [...inpatient.appliesWhen, { fact: "acceptsReferrals", anyOf: [true] }],
  };
  const scheme = schemeWith({ S3: inpatient, F1: inpatient, F2: both });
  const at = (context: Record<string, string | boolean | string[] | null>, levels = {}) =>
    scored(scheme, assessmentOf(levels, { context }));

  it("conditions decide by what the context holds", () => {
    expect(at({ modality: ["outpatient"] }).total.excluded).toBe(3);
    expect(
      at({ modality: ["outpatient", "inpatient"], acceptsReferrals: true }).total.excluded,
    ).toBe(0);
    expect(at({ modality: "inpatient", acceptsReferrals: false }).total.excluded).toBe(1);
    expect(at({ modality: [] }).total.excluded).toBe(3);
  });

  it("a missing fact leaves the requirement in, with one warning", () => {
    const score = at({ modality: null });
    expect(score.total).toMatchObject({ excluded: 0, applicable: 9 });
    expect(score.issues).toEqual([
      { code: "sni.applicability-unknown", severity: "warning", path: ["context"], params: {} },
    ]);
    expect(codesOf(scored(scheme, assessmentOf({})))).toEqual(["sni.applicability-unknown"]);
    const open = assessmentOf({}, { answers: [{ requirementId: "S3", answer: null }] });
    expect(codesOf(scored(schemeWith({ S3: inpatient }), open))).toEqual([
      "sni.applicability-unknown",
    ]);
  });

  it("an answer speaks for itself where a fact is missing", () => {
    const score = at({}, { S3: 3, F1: 3, F2: 3 });
    expect(score.total.assessed).toBe(3);
    expect(score.issues).toEqual([]);
  });

  it("an answer where the conditions do not hold is not counted", () => {
    const score = at({ modality: "outpatient" }, { S3: 3, I1: 1 });
    expect(codesOf(score)).toEqual(["sni.answered-outside-conditions"]);
    expect(score.total).toMatchObject({ assessed: 1, excluded: 3, points: 1 });
  });

  it("the illustrative scheme asks other things of inpatient and outpatient services", () => {
    const count = (modality: string[]) =>
      scored(illustrativeSelfAssessment, assessmentOf({}, { context: { modality } })).total
        .applicable;
    expect([
      count(["inpatient"]),
      count(["outpatient"]),
      count(["inpatient", "outpatient"]),
    ]).toEqual([23, 20, 24]);
  });
});
