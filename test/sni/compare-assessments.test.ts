import { describe, expect, it } from "vitest";
import { compareAssessments, type SniMilestone } from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import { assessmentOf, exact, milestoneOf, schemeOf } from "./schemes";

const names = ["I1", "I2", "S1", "S2", "H1", "F1", "F2"];
const levels = (list: (number | undefined)[]) =>
  Object.fromEntries(names.map((name, i) => [name, list[i]]));
const selfOf = (list: (number | undefined)[], fields = {}) => assessmentOf(levels(list), fields);
const verifiedOf = (list: (number | undefined)[], fields = {}) =>
  assessmentOf(levels(list), { id: "a2", on: "2026-07-20", role: "verifier", ...fields });
const scheme = deepFreeze(schemeOf());
const self = deepFreeze(selfOf([3, 3, 3, 2, 3, 3, 3]));
const verified = deepFreeze(verifiedOf([3, 2, 3, 1, 2, 3, 2]));

describe("compareAssessments on the worked example", () => {
  const comparison = compareAssessments(self, verified, { scheme });

  it("three of seven agree, four were put higher by the institution, none lower", () => {
    expect(comparison.agreement).toMatchObject({ numerator: 3, denominator: 7 });
    expect(comparison).toMatchObject({
      items: 7,
      equal: 3,
      selfHigher: 4,
      selfLower: 0,
      direction: "self-higher",
    });
  });

  it("the mean difference is two sevenths of what the scale spans", () => {
    expect(comparison.meanDifference).toEqual(exact(2, 7));
  });

  it("kappa is 0 and linear-weighted kappa 3/17", () => {
    expect(comparison.kappas.map(({ key }) => key)).toEqual(["one-to-three"]);
    const [{ kappa }] = comparison.kappas as [(typeof comparison.kappas)[number]];
    expect(kappa).toMatchObject({ status: "defined", items: 7, kappa: 0 });
    if (kappa.status === "defined") expect(kappa.weightedKappa).toBeCloseTo(3 / 17, 12);
    if (kappa.status === "defined") expect(kappa.weightedKappa).toBeCloseTo(0.176471, 6);
  });

  it("they are 186 days apart, and assistance may lie between", () => {
    expect(comparison.daysApart).toBe(186);
    expect(comparison.assistedBetween).toBe("unknown");
    expect(comparison.issues).toEqual([
      { code: "sni.assistance-not-recorded", severity: "warning", path: [], params: {} },
    ]);
  });

  it("the differences are told one by one", () => {
    expect(comparison.differences.map(({ requirementId }) => requirementId)).toEqual([
      "I2",
      "S2",
      "H1",
      "F2",
    ]);
    expect(comparison.differences[0]).toEqual({
      requirementId: "I2",
      aspect: "institution",
      self: 3,
      verified: 2,
      difference: exact(1, 2),
    });
  });
});

describe("compareAssessments and assistance", () => {
  const compare = (milestones: SniMilestone[], a = self, b = verified) => {
    const { assistedBetween, issues } = compareAssessments(a, b, { scheme, milestones });
    return [assistedBetween, issues.map(({ code }) => code)];
  };
  const assisted = (fields: Partial<SniMilestone>) => milestoneOf({ kind: "assisted", ...fields });

  it("recorded assistance between the two is warned of", () => {
    const warned = ["met", ["sni.assisted-between"]];
    expect(compare([assisted({ on: "2026-02-02" })])).toEqual(warned);
    expect(compare([assisted({ on: "2025-12-01" })])).toEqual(warned);
    expect(compare([assisted({ on: "2025-12-01", until: "2026-01-16" })])).toEqual(warned);
    expect(compare([assisted({ on: "2026-07-20" })])).toEqual(warned);
  });

  it("assistance that ended before, began after, was withdrawn or is another's does not count", () => {
    const silent = ["unmet", []];
    expect(compare([])).toEqual(silent);
    expect(compare([milestoneOf({ kind: "targeted", on: "2026-02-02" })])).toEqual(silent);
    expect(compare([assisted({ on: "2025-12-01", until: "2026-01-15" })])).toEqual(silent);
    expect(compare([assisted({ on: "2026-07-21" })])).toEqual(silent);
    expect(compare([assisted({ on: "2026-02-02", retractedOn: "2026-02-03" })])).toEqual(silent);
    expect(compare([assisted({ on: "2026-02-02", institutionId: "l2" })])).toEqual(silent);
  });

  it("on one day nothing lies between", () => {
    const same = verifiedOf([3], { on: self.on });
    expect(compareAssessments(self, same, { scheme }).issues).toEqual([]);
    expect(compare([assisted({ on: "2025-12-01" })], self, same)).toEqual(["unmet", []]);
  });
});

describe("compareAssessments beyond the example", () => {
  it("only requirements answered in both are compared", () => {
    const comparison = compareAssessments(
      selfOf([3, undefined, 1, 9]),
      verifiedOf([3, 2, undefined]),
      { scheme },
    );
    expect(comparison).toMatchObject({ items: 1, onlySelf: ["S1"], onlyVerified: ["I2"] });
    expect(comparison.issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ["sni.assistance-not-recorded", undefined],
      ["sni.outside-scale", "self"],
    ]);
  });

  it("nothing compared has no agreement, no mean and no kappa", () => {
    const comparison = compareAssessments(selfOf([]), verifiedOf([]), { scheme });
    expect(comparison).toMatchObject({ items: 0, direction: "balanced", kappas: [] });
    expect(comparison.agreement.status).toBe("undefined");
    expect("meanDifference" in comparison).toBe(false);
  });

  it("an institution may be harder on itself than its verifier", () => {
    const comparison = compareAssessments(selfOf([1, 1, 2]), verifiedOf([3, 1, 1]), { scheme });
    expect(comparison).toMatchObject({ selfHigher: 1, selfLower: 1, direction: "self-lower" });
    expect(comparison.meanDifference).toEqual({ value: -1 / 6, numerator: -1, denominator: 6 });
  });

  it("kappa is told by scale, and the weight of a requirement moves no difference", () => {
    const yesNo = {
      id: "yes-no",
      levels: [
        { answer: "no", points: 0 },
        { answer: "yes", points: 1 },
      ],
    };
    const mixed = schemeOf({ scales: [...schemeOf().scales, yesNo] });
    mixed.requirements[0] = { id: "I1", aspect: "institution", scale: "yes-no", weight: 0 };
    const a = assessmentOf({ I1: "yes", I2: 3 });
    const b = assessmentOf({ I1: "no", I2: 2 }, { role: "verifier", on: "2026-07-20" });
    const { kappas, meanDifference } = compareAssessments(a, b, { scheme: mixed });
    expect(kappas.map(({ key, kappa }) => [key, kappa.items])).toEqual([
      ["one-to-three", 1],
      ["yes-no", 1],
    ]);
    expect(meanDifference).toEqual(exact(3, 4));
  });

  it("what cannot be compared as told is named", () => {
    const other = selfOf([3], { on: "2026-08-01", institutionId: "l2" });
    const codes = compareAssessments(verified, other, { scheme }).issues;
    expect(codes.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([
      "verified.institutionId: sni.other-institution",
      "self.role: sni.other-role",
      "verified.role: sni.other-role",
      ": sni.assistance-not-recorded",
    ]);
    const early = compareAssessments(self, verifiedOf([3], { on: "2026-01-10" }), { scheme });
    expect(early.daysApart).toBe(-5);
    expect(early.issues.map(({ code }) => code)).toEqual(["sni.verified-before-self"]);
  });
});
