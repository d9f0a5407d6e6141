import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import {
  bnnWhoqol2022,
  groupImprovement,
  type ImprovementRule,
  type PersonChange,
  whoqolAnyImprovement,
  whoqolReliableImprovement,
} from "../../src/instrument/index";
import { deepFreeze } from "../definition/deep-freeze";

const own = { id: "instrument.ours", version: "1" };
const two = derive(whoqolAnyImprovement, { scores: ["physical", "social"] }, own);
const noise = (score: string) => ({ score, standardDeviation: 15, reliability: 0.8 });
const reliable = whoqolReliableImprovement([noise("physical"), noise("social")]);

/** 15 × √2 × √0.2 × 1.96 = 18.6 points are needed. */
const people: PersonChange[] = deepFreeze([
  { before: { physical: 50, social: 50 }, after: { physical: 75, social: 75 } },
  { before: { physical: 50, social: 50 }, after: { physical: 60, social: 50 } },
  { before: { physical: 50, social: 50 }, after: { physical: 40, social: 75 } },
  { before: { physical: 50, social: 50 }, after: { social: 50 } },
  { before: { physical: 50, social: 50 } },
  { after: { physical: 90 } },
]);
const shown = (rule: ImprovementRule) => groupImprovement(people, { rule, interval: "none" });
const share = (numerator: number, denominator: number) => ({
  status: "defined",
  numerator,
  denominator,
  value: numerator / denominator,
});

describe("one group under two readings", () => {
  it("counts any rise by domain, with those unknown apart", () => {
    const { scores, people: all } = shown(two);
    expect(all).toBe(6);
    expect(scores).toMatchObject([
      { score: "physical", improved: 2, notImproved: 1, unknown: 3 },
      { score: "social", improved: 2, notImproved: 2, unknown: 2 },
    ]);
    expect(scores[0]?.shares).toEqual({
      documented: share(2, 6),
      observed: share(2, 3),
      best: share(5, 6),
    });
  });

  it("counts fewer when only a reliable rise counts", () => {
    expect(shown(reliable).scores).toMatchObject([
      { improved: 1, notImproved: 2, unknown: 3 },
      { improved: 2, notImproved: 2, unknown: 2 },
    ]);
  });

  it("gives the same mean scores under both, of those with both scores", () => {
    for (const rule of [two, reliable]) {
      expect(shown(rule).scores).toMatchObject([
        { meanBefore: 50, meanAfter: 175 / 3 },
        { meanBefore: 50, meanAfter: 62.5 },
      ]);
    }
  });

  it("tells improved in every domain from improved in any", () => {
    // Unmet in every: the second to fourth; met in any: the first to third.
    const { every, any } = shown(two);
    expect(every).toEqual({ documented: share(1, 6), observed: share(1, 4), best: share(3, 6) });
    expect(any).toEqual({ documented: share(3, 6), observed: share(3, 3), best: share(6, 6) });
  });
});

describe("edges", () => {
  it("nobody gives undefined rates and no means", () => {
    const { scores } = groupImprovement([], { rule: two });
    expect(scores[0]?.shares.observed).toEqual({
      status: "undefined",
      reason: "empty-denominator",
    });
    expect(scores[0]).not.toHaveProperty("meanBefore");
  });

  it("a score that gets better by falling is read so", () => {
    const rule = derive(two, { better: "lower", scores: ["physical"] }, { ...own, version: "2" });
    expect(groupImprovement(people, { rule }).scores[0]).toMatchObject({
      improved: 1,
      notImproved: 2,
    });
  });

  it("a value that is no number is unknown", () => {
    const odd = [{ before: { physical: Number.NaN }, after: { physical: 3 } }];
    expect(groupImprovement(odd, { rule: two }).scores[0]).toMatchObject({ unknown: 1 });
  });

  it("a rule without scores finds nobody improved, and nobody unimproved", () => {
    const none = derive(two, { scores: [] }, { ...own, version: "2" });
    expect(groupImprovement(people, { rule: none }).every.best.status).toBe("undefined");
  });

  it("a reliable rule without the noise of a score is refused", () => {
    const bare = derive(two, { counts: "reliable-improvement" }, { ...own, version: "2" });
    expect(() => groupImprovement(people, { rule: bare })).toThrow(/^pulih: reliable/);
    expect(() => groupImprovement([], { rule: bare })).not.toThrow();
  });
});

it("BNN's figures of 2022 are marked as ambiguous, with every reading", () => {
  expect(bnnWhoqol2022.ambiguous).toBe(true);
  expect(bnnWhoqol2022.readings).toHaveLength(3);
  expect(bnnWhoqol2022.figures.map(({ value }) => value)).toEqual([73.69, 74.15, 71.7, 74.43]);
  expect(bnnWhoqol2022.target).toBe(58);
});
