import { describe, expect, it } from "vitest";
import { checkSniAssessment, scoreSni } from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import { assessmentOf, exampleSix, schemeOf } from "./schemes";

const scheme = deepFreeze(schemeOf());

describe("checkSniAssessment", () => {
  it("the worked example is without fault", () => {
    expect(checkSniAssessment(deepFreeze(exampleSix()), { scheme })).toEqual([]);
  });

  it("an edition is not assessed before its year", () => {
    const on = "2021-12-31";
    expect(checkSniAssessment(assessmentOf({}, { on }), { scheme })).toEqual([
      {
        code: "sni.before-publication",
        severity: "error",
        path: ["on"],
        params: { on, edition: "2022" },
      },
    ]);
    expect(checkSniAssessment(assessmentOf({}, { on: "2022-01-01" }), { scheme })).toEqual([]);
    const before = { on: "1999-01-01", edition: "pre-sni" } as const;
    const old = { scheme: schemeOf({ edition: "pre-sni" }) };
    expect(checkSniAssessment(assessmentOf({}, before), old)).toEqual([]);
  });

  it("an assessment and its scheme are of one edition", () => {
    const [issue] = checkSniAssessment(assessmentOf({}, { edition: "2019" }), { scheme });
    expect(issue).toEqual({
      code: "sni.other-edition",
      severity: "error",
      path: ["edition"],
      params: { edition: "2019", expected: "2022" },
    });
  });

  it("nonconformities have names of their own, known requirements, and close after they were found", () => {
    const nonconformities = [
      { id: "n1", grade: "major", requirementId: "S1", closedOn: "2026-01-15" },
      { id: "n1", grade: "minor", requirementId: null },
      { id: "n2", grade: "minor", requirementId: "X", closedOn: "2026-01-14" },
    ] as const;
    const issues = checkSniAssessment(assessmentOf({}, { nonconformities: [...nonconformities] }), {
      scheme,
    });
    expect(issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([
      "nonconformities.1.id: sni.same-id-twice",
      "nonconformities.2.requirementId: sni.unknown-requirement",
      "nonconformities.2.closedOn: sni.closed-before-raised",
    ]);
  });

  it("lists what the score lists", () => {
    const assessment = assessmentOf({ I1: 9, nowhere: 1 }, { on: "2020-01-01" });
    const issues = checkSniAssessment(assessment, { scheme });
    expect(issues).toHaveLength(3);
    expect(issues).toEqual(scoreSni(assessment, { scheme }).issues);
  });

  it("a message never holds an answer, a reason or a name from the data", () => {
    const answers = [
      { requirementId: "Ani-3201", answer: "Ani-3201" },
      { requirementId: "I1", answer: "Ani-3201" },
      { requirementId: "I2", notApplicable: { reason: "Ani-3201" } },
    ];
    const issues = checkSniAssessment(assessmentOf({}, { answers }), { scheme });
    expect(issues).toHaveLength(3);
    expect(JSON.stringify(issues)).not.toContain("Ani");
  });

  it("a scheme with an error is not applied", () => {
    const broken = schemeOf({ requirements: [] });
    expect(() => checkSniAssessment(exampleSix(), { scheme: broken })).toThrow(RangeError);
  });
});
