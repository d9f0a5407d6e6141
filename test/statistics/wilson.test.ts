import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../src/statistics/index";
import { distance, golden, greatest } from "./golden";
import { counts, levels } from "./samples";

describe("wilson", () => {
  it("40, 40 and 80 of a hundred, and 40 of sixty, have the intervals worked by hand", () => {
    const ends = (k: number, n: number) => {
      const { lower, upper } = wilson(k, n);
      return [lower.toFixed(6), upper.toFixed(6)];
    };
    expect(ends(40, 100)).toEqual(["0.309401", "0.497997"]);
    expect(ends(40, 60)).toEqual(["0.540569", "0.772707"]);
    expect(ends(80, 100)).toEqual(["0.711171", "0.866633"]);
    expect(ends(5, 10)).toEqual(["0.236593", "0.763407"]);
  });

  it("it agrees with R over samples of one to a million", () => {
    const distances = golden.binomial.flatMap(([k, n, level, lower, upper]) => {
      const own = wilson(k, n, level);
      // R leaves rounding errors at the ends, where this library is exact.
      return [distance(own.lower, k === 0 ? 0 : lower), distance(own.upper, k === n ? 1 : upper)];
    });
    expect(distances.length).toBeGreaterThan(1000);
    expect(greatest(distances)).toBeLessThan(1e-12);
  });

  it("none seen starts exactly at 0, all seen ends exactly at 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), levels, (n, level) => {
        expect(wilson(0, n, level).lower).toBe(0);
        expect(wilson(n, n, level).upper).toBe(1);
        expect(wilson(0, n, level).upper).toBeLessThan(1);
        expect(wilson(n, n, level).lower).toBeGreaterThan(0);
      }),
    );
  });

  it("the share seen lies in the interval", () => {
    fc.assert(
      fc.property(counts, levels, ({ k, n }, level) => {
        const { lower, upper } = wilson(k, n, level);
        expect(lower).toBeLessThanOrEqual(k / n);
        expect(upper).toBeGreaterThanOrEqual(k / n);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("the same share of more people, or a lower level, has a narrower interval", () => {
    const width = (k: number, n: number, level?: number) => {
      const { lower, upper } = wilson(k, n, level);
      return upper - lower;
    };
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), ({ k, n }, times) => {
        expect(width(k * times, n * times)).toBeLessThan(width(k, n));
        expect(width(k, n, 0.9)).toBeLessThan(width(k, n));
      }),
    );
  });

  it("counting those without the property mirrors the interval", () => {
    fc.assert(
      fc.property(counts, levels, ({ k, n }, level) => {
        expect(wilson(n - k, n, level).lower).toBeCloseTo(1 - wilson(k, n, level).upper, 14);
      }),
    );
  });

  it("the level and the method travel with the interval", () => {
    expect(wilson(1, 2)).toMatchObject({ level: 0.95, method: "wilson" });
    expect(wilson(1, 2, 0.8)).toMatchObject({ level: 0.8, method: "wilson" });
  });

  it("nobody observed, impossible counts and impossible levels are misuse", () => {
    const wrong = [
      [0, 0],
      [3, 2],
      [-1, 2],
      [0.5, 2],
      [1, 2.5],
      [Number.NaN, 2],
      [1, Infinity],
    ];
    for (const [k, n] of wrong) expect(() => wilson(k!, n!)).toThrow(RangeError);
    for (const level of [0, 1, -0.5, 95, Number.NaN]) {
      expect(() => wilson(1, 2, level)).toThrow(RangeError);
      expect(() => wilson(1, 2, level)).toThrow(/^pulih: /);
    }
  });
});
