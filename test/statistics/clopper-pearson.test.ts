import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/index";
import { distance, golden, greatest } from "./golden";
import { counts, levels } from "./samples";

describe("clopperPearson", () => {
  it("it agrees with R over samples of one to a million, the ends included", () => {
    const distances = golden.binomial.flatMap(([k, n, level, , , lower, upper]) => {
      const own = clopperPearson(k, n, level);
      return [distance(own.lower, lower), distance(own.upper, upper)];
    });
    expect(distances.length).toBeGreaterThan(1000);
    expect(greatest(distances)).toBeLessThan(1e-12);
  });

  it("none or all of ten have ends in closed form", () => {
    // All ten at a share p has probability p^10, so the lower end is the tenth root of 0.025.
    expect(clopperPearson(10, 10)).toEqual({
      lower: expect.closeTo(0.025 ** 0.1, 14),
      upper: 1,
      level: 0.95,
      method: "clopper-pearson",
    });
    expect(clopperPearson(0, 10)).toEqual({
      lower: 0,
      upper: expect.closeTo(1 - 0.025 ** 0.1, 14),
      level: 0.95,
      method: "clopper-pearson",
    });
  });

  it("at its lower end, what was seen or more has half the probability left", () => {
    // 3 of 4: at least 3 has probability 4 p^3 (1 - p) + p^4.
    const { lower, upper } = clopperPearson(3, 4, 0.9);
    expect(4 * lower ** 3 * (1 - lower) + lower ** 4).toBeCloseTo(0.05, 14);
    // At the upper end at most 3 of 4 has it: 1 - p^4.
    expect(1 - upper ** 4).toBeCloseTo(0.05, 14);
  });

  it("the share seen lies in the interval, and the mirror image in its mirror", () => {
    fc.assert(
      fc.property(counts, levels, ({ k, n }, level) => {
        const { lower, upper } = clopperPearson(k, n, level);
        expect(lower).toBeLessThanOrEqual(k / n);
        expect(upper).toBeGreaterThanOrEqual(k / n);
        expect(clopperPearson(n - k, n, level).lower).toBeCloseTo(1 - upper, 14);
      }),
    );
  });

  it("the same share of more people, or a lower level, has a narrower interval", () => {
    const width = (k: number, n: number, level?: number) => {
      const { lower, upper } = clopperPearson(k, n, level);
      return upper - lower;
    };
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), ({ k, n }, times) => {
        expect(width(k * times, n * times)).toBeLessThan(width(k, n));
        expect(width(k, n, 0.9)).toBeLessThan(width(k, n));
      }),
    );
  });

  it("extreme levels and samples of a billion still have ends", () => {
    for (const level of [1e-12, 1e-3, 0.5, 1 - 1e-9, 1 - 2 ** -53]) {
      for (const [k, n] of [
        [1, 1],
        [1, 9],
        [9, 9],
        [500, 1000],
        [999, 1000],
        [5e8, 1e9],
      ]) {
        const { lower, upper } = clopperPearson(k!, n!, level);
        expect(lower).toBeGreaterThan(0);
        expect(lower).toBeLessThan(upper);
        expect(upper).toBeLessThanOrEqual(1);
      }
    }
  });

  it("nobody observed, impossible counts and impossible levels are misuse", () => {
    for (const [k, n] of [
      [0, 0],
      [3, 2],
      [-1, 2],
      [0.5, 2],
    ]) {
      expect(() => clopperPearson(k!, n!)).toThrow(RangeError);
    }
    for (const level of [0, 1, 95]) expect(() => clopperPearson(1, 2, level)).toThrow(RangeError);
  });
});
