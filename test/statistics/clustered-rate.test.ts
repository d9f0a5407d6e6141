import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusteredRate, formatRate, type GroupCount, wilson } from "../../src/statistics/index";
import { deepFreeze } from "./deep-freeze";
import { distance, greatest } from "./golden";
import { golden } from "./survival-golden";
import { numbersIn, withShuffle } from "./survival-samples";

const unit = (key: string, numerator: number, denominator: number): GroupCount => ({
  key,
  numerator,
  denominator,
});
const units = fc.array(
  fc
    .tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.nat(30), fc.nat(30))
    .map(([key, a, b]) => unit(key, Math.min(a, b), Math.max(a, b))),
  { maxLength: 12 },
);

describe("clusteredRate", () => {
  it("three units of ten have the spread worked by hand", () => {
    // 15 of 30; residuals 4, -3, -1: squares 26; variance 3/2 * 26 / 900 = 13/300; binomial 1/120.
    const rate = clusteredRate([unit("a", 9, 10), unit("b", 2, 10), unit("c", 4, 10)]);
    expect(rate).toMatchObject({
      status: "defined",
      numerator: 15,
      denominator: 30,
      value: 0.5,
      clusters: 3,
      spread: {
        status: "defined",
        standardError: expect.closeTo(Math.sqrt(13 / 300), 14),
        designEffect: expect.closeTo(5.2, 12),
        // 30 / 5.2, times the square of 1.959964 over 4.302653.
        effectiveDenominator: expect.closeTo((30 / 5.2) * (1.95996398454 / 4.30265272975) ** 2, 9),
      },
      interval: { level: 0.95, method: "wilson-effective" },
    });
  });

  it("it agrees with Cochran's form in R for two to four hundred clusters", () => {
    const distances = golden.clusters.flatMap(({ level, counts, result }) => {
      const rate = clusteredRate(
        counts.map(([y, n], i) => unit(`unit ${i}`, y, n)),
        { level },
      );
      if (rate.status === "undefined" || rate.spread.status === "undefined") throw new Error();
      const { standardError, designEffect, effectiveDenominator } = rate.spread;
      const { lower, upper } = rate.interval!;
      const own = [rate.value, standardError, designEffect, effectiveDenominator, lower, upper];
      return own.map((value, i) => distance(value, result[i]!));
    });
    expect(distances.length).toBe(30);
    expect(greatest(distances)).toBeLessThan(1e-12);
  });

  it("nobody counted has no rate", () => {
    const result = { status: "undefined", reason: "empty-denominator" };
    expect(clusteredRate([])).toEqual(result);
    expect(clusteredRate([unit("a", 0, 0)])).toEqual(result);
  });

  it("one cluster has a share, but no spread and no interval", () => {
    const one = clusteredRate([unit("a", 1, 4), unit("a", 2, 4), unit("empty", 0, 0)]);
    expect(one).toEqual({
      status: "defined",
      numerator: 3,
      denominator: 8,
      value: 0.375,
      clusters: 1,
      spread: { status: "undefined", reason: "one-cluster" },
    });
  });

  it("all or none with the property tell nothing of the spread", () => {
    const reason = { spread: { status: "undefined", reason: "no-variance" } };
    const none = clusteredRate([unit("a", 0, 4), unit("b", 0, 9)]);
    expect(none).toMatchObject({ value: 0, ...reason });
    expect(none).not.toHaveProperty("interval");
    expect(clusteredRate([unit("a", 4, 4), unit("b", 9, 9)])).toMatchObject({
      value: 1,
      ...reason,
    });
  });

  it("clusters more alike than chance gives count as chance", () => {
    const rate = clusteredRate([unit("a", 5, 10), unit("b", 5, 10), unit("c", 5, 10)]);
    expect(rate).toMatchObject({
      spread: {
        standardError: 0,
        designEffect: 0,
        effectiveDenominator: expect.closeTo(30 * (1.95996398454 / 4.30265272975) ** 2, 8),
      },
    });
  });

  it("the interval is wider than Wilson's on the people, which forgets the clusters", () => {
    const rate = clusteredRate([unit("a", 9, 10), unit("b", 2, 10), unit("c", 4, 10)]);
    const { lower, upper } = (rate.status === "defined" && rate.interval) || { lower: 1, upper: 0 };
    const forgetful = wilson(15, 30);
    expect(lower).toBeLessThan(forgetful.lower);
    expect(upper).toBeGreaterThan(forgetful.upper);
  });

  it("it prints as any rate does", () => {
    const rate = clusteredRate([unit("a", 9, 10), unit("b", 2, 10), unit("c", 4, 10)]);
    expect(formatRate(rate, { language: "en" })).toBe("50.0 % (15 of 30; 95 %: 6.3–93.7 %)");
  });

  it("extreme levels still have ends", () => {
    for (const level of [1e-17, 1e-9, 1e-3, 1 - 2 ** -53]) {
      const rate = clusteredRate([unit("a", 9, 10), unit("b", 2, 10)], { level });
      expect(numbersIn(rate).filter((n) => !Number.isFinite(n))).toEqual([]);
    }
  });

  it("the order of the counts is irrelevant; no number is other than finite; JSON holds it", () => {
    fc.assert(
      fc.property(withShuffle(units), ([list, shuffled]) => {
        const rate = clusteredRate(deepFreeze(list));
        expect(clusteredRate(shuffled)).toStrictEqual(rate);
        expect(numbersIn(rate).filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(JSON.parse(JSON.stringify(rate))).toStrictEqual(rate);
        if (rate.status === "undefined" || rate.interval === undefined) return;
        expect(rate.interval.lower).toBeLessThanOrEqual(rate.value);
        expect(rate.interval.upper).toBeGreaterThanOrEqual(rate.value);
      }),
    );
  });

  it("impossible counts and levels are misuse", () => {
    for (const [k, n] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
    ]) {
      expect(() => clusteredRate([unit("a", k!, n!)])).toThrow(RangeError);
    }
    expect(() => clusteredRate([], { level: 95 })).toThrow(RangeError);
  });
});
