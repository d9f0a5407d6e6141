import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observedToExpected } from "../../src/statistics/index";
import { distance, greatest } from "./golden";
import { levels } from "./samples";
import { golden } from "./survival-golden";

function definedOf(observed: number, expected: number, level?: number) {
  const ratio = observedToExpected(observed, expected, { level });
  if (ratio.status === "undefined") throw new Error(ratio.reason);
  return ratio;
}

describe("observedToExpected", () => {
  it("it agrees with R's poisson.test and qgamma from none to a million", () => {
    const distances = golden.poisson.flatMap(([observed, expected, level, lower, upper]) => {
      const own = definedOf(observed, expected, level);
      return [distance(own.lower, lower), distance(own.upper, upper)];
    });
    expect(distances.length).toBe(120);
    expect(greatest(distances)).toBeLessThan(1e-12);
  });

  it("none observed has ends in closed form", () => {
    // None has probability e^-mean, so that the upper end is minus the logarithm of 0.025.
    expect(observedToExpected(0, 2)).toEqual({
      status: "defined",
      observed: 0,
      expected: 2,
      value: 0,
      lower: 0,
      upper: expect.closeTo(-Math.log(0.025) / 2, 13),
      level: 0.95,
    });
  });

  it("at the lower end of one, one or more has half the probability left", () => {
    expect(definedOf(1, 1, 0.9).lower).toBeCloseTo(-Math.log(0.95), 14);
  });

  it("nine where six were to be expected are half as many again", () => {
    expect(definedOf(9, 6).value).toBe(1.5);
  });

  it("where nothing was to be expected there is no ratio", () => {
    const result = { status: "undefined", reason: "nothing-expected" };
    expect(observedToExpected(0, 0)).toEqual(result);
    expect(observedToExpected(3, 0)).toEqual(result);
  });

  it("where so little was to be expected that no number holds the upper end there is no ratio", () => {
    const result = { status: "undefined", reason: "too-little-expected" };
    expect(observedToExpected(5, 1e-310)).toEqual(result);
    expect(observedToExpected(0, Number.MIN_VALUE)).toEqual(result);
    // 1 over 1e-308 is a number, 5.57 over it is none.
    expect(observedToExpected(1, 1e-308)).toEqual(result);
    expect(definedOf(1, 1e-307).upper).toBeCloseTo(5.5716e307, -304);
  });

  it("the ratio lies in its interval, which scales with what was expected", () => {
    fc.assert(
      fc.property(fc.nat(1e6), levels, (observed, level) => {
        const one = definedOf(observed, 1, level);
        expect(one.lower).toBeLessThanOrEqual(observed);
        expect(one.upper).toBeGreaterThan(observed);
        expect(definedOf(observed, 4, level).upper).toBe(one.upper / 4);
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      }),
    );
  });

  it("extreme levels still have ends", () => {
    for (const level of [1e-17, 1e-3, 1 - 1e-12, 1 - 2 ** -53]) {
      for (const observed of [0, 1, 9, 1000, 1e8]) {
        const { lower, upper } = definedOf(observed, 1, level);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeGreaterThan(lower);
        expect(Number.isFinite(upper)).toBe(true);
      }
    }
  });

  it("numbers that are no counts and impossible levels are misuse", () => {
    for (const [observed, expected] of [
      [-1, 1],
      [0.5, 1],
      [Number.NaN, 1],
      [1, -1],
      [1, Number.NaN],
      [1, Number.POSITIVE_INFINITY],
    ]) {
      expect(() => observedToExpected(observed!, expected!)).toThrow(RangeError);
      expect(() => observedToExpected(observed!, expected!)).toThrow(/^pulih: /);
    }
    expect(() => observedToExpected(1, 1, { level: 95 })).toThrow(RangeError);
  });
});
