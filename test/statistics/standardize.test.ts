import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupCount, standardize } from "../../src/statistics/index";
import { deepFreeze } from "./deep-freeze";
import { distance, greatest } from "./golden";
import { golden } from "./survival-golden";
import { numbersIn, withShuffle } from "./survival-samples";

const stratum = (key: string, numerator: number, denominator: number): GroupCount => ({
  key,
  numerator,
  denominator,
});
const strata = [stratum("mild", 30, 40), stratum("severe", 2, 10)];

describe("standardize", () => {
  it("two strata of equal weight have the share worked by hand", () => {
    // Half of 3/4 and half of 1/5; variance (3/16 / 40 + 4/25 / 10) / 4.
    expect(standardize(strata, { weights: { mild: 1, severe: 1 } })).toMatchObject({
      status: "defined",
      value: 0.475,
      standardError: expect.closeTo(Math.sqrt((0.1875 / 40 + 0.16 / 10) / 4), 15),
      // 1 / (1/4 / 40 + 1/4 / 10), which is less than the share times its complement would give.
      effectiveDenominator: expect.closeTo(32, 12),
      interval: { level: 0.95, method: "wilson-effective" },
      strata: [
        { key: "mild", numerator: 30, denominator: 40, weight: 0.5 },
        { key: "severe", numerator: 2, denominator: 10, weight: 0.5 },
      ],
      unweighted: [],
    });
  });

  it("it agrees with R for two to seven strata, some without weight", () => {
    const distances = golden.strata.flatMap(({ counts, result }) => {
      const rate = standardize(
        counts.map(([y, n], i) => stratum(`s${i}`, y, n)),
        { weights: counts.map(([, , weight], i) => ({ key: `s${i}`, weight })) },
      );
      if (rate.status === "undefined") throw new Error(rate.reason);
      const { value, standardError, effectiveDenominator, interval } = rate;
      const own = [value, standardError, effectiveDenominator, interval.lower, interval.upper];
      return own.map((number, i) => distance(number, result[i]!));
    });
    expect(distances.length).toBe(30);
    expect(greatest(distances)).toBeLessThan(1e-12);
  });

  it("the people's own sizes give the plain share", () => {
    expect(standardize(strata, { weights: { mild: 40, severe: 10 } })).toMatchObject({
      value: expect.closeTo(32 / 50, 15),
    });
  });

  it("only the proportions of the weights matter, however large or small they are", () => {
    const equal = standardize(strata, { weights: { mild: 1, severe: 1 } });
    for (const weight of [1e308, Number.MAX_VALUE, 1e-310, Number.MIN_VALUE]) {
      const rate = standardize(strata, { weights: { mild: weight, severe: weight } });
      expect(rate).toStrictEqual(equal);
    }
    const apart = standardize(strata, { weights: { mild: 1e308, severe: 1e-308 } });
    expect(apart).toMatchObject({ value: 0.75, effectiveDenominator: 40 });
    expect(numbersIn(apart).filter((n) => !Number.isFinite(n))).toEqual([]);
  });

  it("a stratum with weight but nobody in it leaves the share undefined, and is named", () => {
    const weights = { mild: 1, moderate: 2, severe: 1, unknown: 0, worst: 1 };
    expect(standardize([...strata, stratum("worst", 0, 0)], { weights })).toEqual({
      status: "undefined",
      reason: "empty-strata",
      missing: ["moderate", "worst"],
    });
  });

  it("without any weight there is no standard", () => {
    const result = { status: "undefined", reason: "no-weights", missing: [] };
    expect(standardize(strata, { weights: {} })).toEqual(result);
    expect(standardize(strata, { weights: { mild: 0 } })).toEqual(result);
  });

  it("people without weight count for nothing, and are named", () => {
    expect(standardize(strata, { weights: { mild: 3 } })).toMatchObject({
      value: 0.75,
      unweighted: ["severe"],
    });
  });

  it("where all or none of each stratum have the property the interval stays open", () => {
    const sure = [stratum("a", 2, 2), stratum("b", 0, 3)];
    const rate = standardize(sure, { weights: { a: 1, b: 1 } });
    expect(rate).toMatchObject({
      value: 0.5,
      standardError: 0,
      effectiveDenominator: expect.closeTo(1 / (0.25 / 2 + 0.25 / 3), 12),
    });
    expect(standardize([stratum("a", 2, 2)], { weights: { a: 1 } })).toMatchObject({
      value: 1,
      interval: { upper: 1 },
    });
  });

  it("counts of one stratum are added up, in any order", () => {
    const weights = { a: 1, b: 2, c: 3 };
    const groups = fc.array(
      fc
        .tuple(fc.constantFrom("a", "b", "c", "d"), fc.nat(30), fc.nat(30))
        .map(([key, a, b]) => stratum(key, Math.min(a, b), Math.max(a, b))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(withShuffle(groups), ([list, shuffled]) => {
        const rate = standardize(deepFreeze(list), { weights });
        expect(standardize(shuffled, { weights })).toStrictEqual(rate);
        expect(numbersIn(rate).filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(JSON.parse(JSON.stringify(rate))).toStrictEqual(rate);
        if (rate.status === "undefined") return;
        expect(rate.interval.lower).toBeLessThanOrEqual(rate.value);
        expect(rate.interval.upper).toBeGreaterThanOrEqual(rate.value);
        expect(rate.interval.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("impossible weights, counts and levels are misuse", () => {
    for (const weight of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => standardize(strata, { weights: { mild: weight } })).toThrow(RangeError);
      expect(() => standardize(strata, { weights: { mild: weight } })).toThrow(/^pulih: /);
    }
    const twice = [
      { key: "mild", weight: 1 },
      { key: "mild", weight: 1 },
    ];
    expect(() => standardize(strata, { weights: twice })).toThrow(RangeError);
    expect(() => standardize([stratum("a", 2, 1)], { weights: { a: 1 } })).toThrow(RangeError);
    expect(() => standardize(strata, { weights: { mild: 1 }, level: 95 })).toThrow(RangeError);
  });
});
