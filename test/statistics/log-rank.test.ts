import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logRank, type SurvivalObservation } from "../../src/statistics/index";
import { deepFreeze } from "./deep-freeze";
import { distance, greatest } from "./golden";
import { golden, groupsOf } from "./survival-golden";
import { numbersIn, people, withShuffle } from "./survival-samples";

const at = (time: number, event: boolean, entry?: number): SurvivalObservation => ({
  time,
  event,
  entry,
});

function definedOf(groups: Record<string, SurvivalObservation[]>) {
  const test = logRank(groups);
  if (test.status === "undefined") throw new Error(test.reason);
  return test;
}

describe("logRank", () => {
  it("two groups of two have the statistic worked by hand", () => {
    // At 1: one of 4, a expects 1/2, variance 1/4. At 2: one of 3, a (1 at risk) expects 1/3,
    // variance 2/9. At 3: one of 2, both of b: nothing. Excess of a 2 - 5/6, variance 17/36.
    const test = definedOf({ a: [at(1, true), at(2, true)], b: [at(3, true), at(4, false)] });
    expect(test.chiSquare).toBeCloseTo((7 / 6) ** 2 / (17 / 36), 14);
    expect(test.degreesOfFreedom).toBe(1);
    expect(test.groups).toEqual([
      { key: "a", observations: 2, observed: 2, expected: expect.closeTo(5 / 6, 14) },
      { key: "b", observations: 2, observed: 1, expected: expect.closeTo(13 / 6, 14) },
    ]);
  });

  it("it agrees with R for two to six groups, with ties and with late entry", () => {
    const distances = golden.tests.flatMap(({ data, groups, ...expected }) => {
      const test = definedOf(groupsOf(data));
      expect(test.degreesOfFreedom, data).toBe(expected.degreesOfFreedom);
      const parts = groups.map(([key, observations, observed, events]) => {
        const group = test.groups.find((one) => one.key === `g${key}`);
        expect(group).toMatchObject({ observations, observed });
        return distance(group!.expected, events);
      });
      return [
        distance(test.chiSquare, expected.chiSquare),
        distance(test.pValue, expected.pValue),
        ...parts,
      ];
    });
    expect(distances.length).toBeGreaterThan(40);
    expect(greatest(distances)).toBeLessThan(1e-11);
  });

  it("one group, or none, has nothing to be compared with", () => {
    const result = { status: "undefined", reason: "one-group" };
    expect(logRank({})).toMatchObject({ ...result, groups: [] });
    expect(logRank({ a: [at(1, true)] })).toMatchObject(result);
    expect(logRank({ a: [at(1, true)], b: [], c: [at(-1, true)] })).toMatchObject({
      ...result,
      issues: [{ code: "statistics.bad-time", params: { count: 1 } }],
    });
  });

  it("without any event there is no risk to compare", () => {
    expect(logRank({ a: [at(1, false)], b: [at(2, false)] })).toMatchObject({
      status: "undefined",
      reason: "no-events",
      groups: [{ expected: 0 }, { expected: 0 }],
    });
  });

  it("where no event could have struck another group nothing can be said", () => {
    const result = { status: "undefined", reason: "no-contrast" };
    // The groups are never at risk together.
    expect(logRank({ a: [at(1, true), at(2, true)], b: [at(5, true, 3)] })).toMatchObject(result);
    // All at risk are struck at once.
    expect(logRank({ a: [at(7, true)], b: [at(7, true)] })).toMatchObject(result);
  });

  it("groups that never are at risk together are two comparisons in one", () => {
    const early = { a: [at(1, true), at(2, true)], b: [at(3, true), at(4, false)] };
    const late = {
      c: [at(11, true, 9), at(12, true, 9)],
      d: [at(13, true, 9), at(14, false, 9)],
    };
    const [one, both] = [definedOf(early), definedOf({ ...early, ...late })];
    expect(both.degreesOfFreedom).toBe(2);
    expect(both.chiSquare).toBeCloseTo(2 * one.chiSquare, 12);
  });

  it("a group without observations does not change the test", () => {
    const groups = groupsOf("aml");
    const { chiSquare, pValue } = definedOf({ ...groups, empty: [] });
    expect(definedOf(groups)).toMatchObject({ chiSquare, pValue, degreesOfFreedom: 1 });
  });

  it("groups that are alike have statistic 0 and p-value 1", () => {
    const same = [at(1, true), at(2, true), at(3, false)];
    expect(definedOf({ a: same, b: same })).toMatchObject({
      status: "defined",
      chiSquare: 0,
      pValue: 1,
    });
  });

  it("impossible times of all groups are counted together", () => {
    const issues = logRank({ a: [at(-1, true), at(2, true, 2)], b: [at(-1, true)] }).issues;
    expect(issues.map(({ code, params }) => [code, params.count])).toEqual([
      ["statistics.bad-time", 2],
      ["statistics.entry-not-before-time", 1],
    ]);
  });

  it("groups come in order of their names", () => {
    const [a, b] = [[at(1, true), at(2, false)], [at(3, true)]];
    const names = (groups: Record<string, SurvivalObservation[]>) =>
      logRank(groups).groups.map((group) => group.key);
    expect(names({ b, a })).toEqual(["a", "b"]);
    expect(names({ z: [], b: [] })).toEqual(["b", "z"]);
  });

  it("neither the order of people nor that of groups matters", () => {
    fc.assert(
      fc.property(withShuffle(people), withShuffle(people), people, (a, b, c) => {
        const test = logRank(deepFreeze({ a: a[0], b: b[0], c }));
        expect(logRank({ a: a[1], b: b[1], c })).toStrictEqual(test);
        expect(logRank({ c, b: b[1], a: a[1] })).toStrictEqual(test);
      }),
    );
  });

  it("as many events are expected as were observed, and no number is other than finite", () => {
    fc.assert(
      fc.property(people, people, people, (a, b, c) => {
        const test = logRank({ a, b, c });
        const sum = (key: "observed" | "expected") =>
          test.groups.reduce((total, group) => total + group[key], 0);
        expect(sum("expected")).toBeCloseTo(sum("observed"), 9);
        expect(numbersIn(test).filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(JSON.parse(JSON.stringify(test))).toStrictEqual(test);
      }),
    );
  });
});
