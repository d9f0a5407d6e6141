import { describe, expect, it } from "vitest";
import { preSniForm, type SniContext, scoreSni } from "../../../src/sni/index";
import { assessmentOf } from "../schemes";

const scored = (context: SniContext, answer?: number) => {
  const levels = Object.fromEntries(preSniForm.requirements.map(({ id }) => [id, answer]));
  const assessment = assessmentOf(levels, { edition: "pre-sni", on: "2018-06-01", context });
  return scoreSni(assessment, { scheme: preSniForm });
};
const inpatient = { modality: ["inpatient", "outpatient"], acceptsReferrals: true };
const outpatient = { modality: ["outpatient"], acceptsReferrals: true };

describe("preSniForm", () => {
  it("has 49 items in 8 sections", () => {
    const inSection = (key: string) =>
      preSniForm.requirements.filter(({ aspect }) => aspect === key).length;
    expect(preSniForm.aspects.map(({ id }) => [id, inSection(id)])).toEqual([
      ["4", 3],
      ["5", 6],
      ["6", 7],
      ["7", 9],
      ["8", 4],
      ["9", 4],
      ["10", 11],
      ["11", 5],
    ]);
    expect(preSniForm.requirements).toHaveLength(49);
  });

  it("holds numbers of items and no wording", () => {
    expect(preSniForm.requirements.every(({ title }) => title === undefined)).toBe(true);
  });

  it("spans 49 to 147 points, its outpatient part 34 to 102, without referrals 33 to 99", () => {
    const span = (context: SniContext) => scored(context).total.pointsRange;
    expect(span(inpatient)).toEqual({ lower: 49, upper: 147 });
    expect(span(outpatient)).toEqual({ lower: 34, upper: 102 });
    expect(span({ ...outpatient, acceptsReferrals: false })).toEqual({ lower: 33, upper: 99 });
    expect(scored({ ...outpatient, acceptsReferrals: false }).total.applicable).toBe(33);
  });

  it("all ones give 0 % and all threes 100 %, with full coverage", () => {
    expect(scored(inpatient, 1).total).toMatchObject({ points: 49, share: { value: 0 } });
    expect(scored(inpatient, 3).total).toMatchObject({ points: 147, share: { value: 1 } });
    expect(scored(inpatient, 2).coverage).toMatchObject({ value: 1 });
    expect("verdict" in scored(inpatient, 3)).toBe(false);
  });

  it("the 154 points published for one institution are beyond this form", () => {
    expect(scored(inpatient).total.pointsRange.upper).toBeLessThan(154);
  });
});
