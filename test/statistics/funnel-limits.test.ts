import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnelLimits } from "../../src/statistics/index";
import { distance, greatest } from "./golden";
import { levels } from "./samples";
import { golden } from "./survival-golden";

function definedOf(target: number, denominator: number, level?: number) {
  const limits = funnelLimits(target, denominator, level);
  if (limits.status === "undefined") throw new Error(limits.reason);
  return limits;
}

describe("funnelLimits", () => {
  it("a unit of eight at one half has limits worked by hand", () => {
    // Of 256 outcomes 1 has none and 9 at most one; half of what 0.95 leaves is 6.4 of 256.
    const { lower, upper } = definedOf(0.5, 8);
    expect(lower).toBeCloseTo((6.4 - 1) / 8 / 8, 14);
    expect(upper).toBeCloseTo(1 - (6.4 - 1) / 8 / 8, 14);
    expect(funnelLimits(0.5, 8)).toEqual({
      status: "defined",
      target: 0.5,
      denominator: 8,
      lower,
      upper,
      level: 0.95,
    });
  });

  it("it agrees with R from one person to a million", () => {
    const distances = golden.funnel.flatMap(([target, n, level, lower, upper]) => {
      const own = definedOf(target, n, level);
      return [distance(own.lower, lower), distance(own.upper, upper)];
    });
    expect(distances.length).toBe(336);
    expect(greatest(distances)).toBeLessThan(1e-11);
  });

  it("the upper limit lies one person above Spiegelhalter's", () => {
    const distances = golden.funnel.flatMap(([target, n, level, , , upper]) => {
      const own = definedOf(target, n, level).upper;
      return own === 1 ? [] : [Math.abs(Math.max(0, own - 1 / n) - upper)];
    });
    expect(distances.length).toBeGreaterThan(100);
    expect(greatest(distances)).toBeLessThan(1e-11);
  });

  it("by chance a unit falls below, and above, with at most half of what the level leaves", () => {
    const chanceOf = (k: number, n: number, share: number): number => {
      let product = 1;
      for (let i = 1; i <= k; i += 1) product *= ((n - k + i) / i) * share;
      return product * (1 - share) ** (n - k);
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 99 }),
        levels,
        (n, percent, level) => {
          const { lower, upper } = definedOf(percent / 100, n, level);
          const sum = (outside: (share: number) => boolean) =>
            Array.from({ length: n + 1 }, (_, k) => k)
              .filter((k) => outside(k / n))
              .reduce((total, k) => total + chanceOf(k, n, percent / 100), 0);
          expect(sum((share) => share < lower)).toBeLessThanOrEqual((1 - level) / 2 + 1e-12);
          expect(sum((share) => share > upper)).toBeLessThanOrEqual((1 - level) / 2 + 1e-12);
        },
      ),
    );
  });

  it("those without the property have the mirrored funnel, and the target lies inside", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 64 }),
        levels,
        (n, part, level) => {
          const { target, lower, upper } = definedOf(part / 64, n, level);
          expect(lower).toBeLessThanOrEqual(target);
          expect(upper).toBeGreaterThanOrEqual(target);
          expect(definedOf(1 - part / 64, n, level).lower).toBeCloseTo(1 - upper, 14);
        },
      ),
    );
  });

  it("a unit too small to be unusual has the limits 0 and 1", () => {
    expect(definedOf(0.5, 5)).toMatchObject({ lower: 0, upper: 1 });
  });

  it("a target of none or all is its own limit", () => {
    expect(definedOf(0, 20)).toMatchObject({ lower: 0, upper: 0 });
    expect(definedOf(1, 20)).toMatchObject({ lower: 1, upper: 1 });
  });

  it("a target may carry its counts", () => {
    expect(funnelLimits({ numerator: 29, denominator: 50 }, 40, 0.998)).toEqual(
      funnelLimits(0.58, 40, 0.998),
    );
  });

  it("a unit of nobody, and a target over nobody, have no limits", () => {
    expect(funnelLimits(0.5, 0)).toEqual({ status: "undefined", reason: "empty-denominator" });
    expect(funnelLimits({ numerator: 0, denominator: 0 }, 9)).toEqual({
      status: "undefined",
      reason: "no-target",
    });
  });

  it("impossible targets, counts and levels are misuse", () => {
    for (const target of [-0.1, 58, Number.NaN]) {
      expect(() => funnelLimits(target, 9)).toThrow(RangeError);
      expect(() => funnelLimits(target, 9)).toThrow(/^pulih: /);
    }
    expect(() => funnelLimits({ numerator: 3, denominator: 2 }, 9)).toThrow(RangeError);
    for (const n of [-1, 0.5, Number.NaN]) expect(() => funnelLimits(0.5, n)).toThrow(RangeError);
    expect(() => funnelLimits(0.5, 9, 95)).toThrow(RangeError);
  });
});
