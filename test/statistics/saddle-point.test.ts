import { describe, expect, it } from "vitest";
import { deviance, stirlingError } from "../../src/statistics/saddle-point";

describe("stirlingError", () => {
  it("is what Stirling's formula lacks of the logarithm of a factorial", () => {
    const stirling = (n: number) => (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2;
    for (const [n, factorial] of [
      [1, 1],
      [2, 2],
      [5, 120],
      [20, 2432902008176640000],
    ] as const) {
      expect(stirlingError(n)).toBeCloseTo(Math.log(factorial) - stirling(n), 13);
    }
  });

  it("shrinks from each number to the next as the formula says, to the last digits", () => {
    for (const n of [15.5, 16, 17, 40, 1000]) {
      const less = (n + 0.5) * Math.log1p(1 / n) - 1;
      expect(Math.abs(stirlingError(n) - stirlingError(n + 1) - less)).toBeLessThan(1e-15);
    }
  });
});

describe("deviance", () => {
  it("is the same by its series, near the mean, as by its definition", () => {
    for (const [x, mean] of [
      [10, 10.5],
      [10, 9],
      [10, 12.1],
      [10, 30],
    ] as const) {
      expect(deviance(x, mean)).toBeCloseTo(x * Math.log(x / mean) - (x - mean), 13);
    }
    expect(deviance(7, 7)).toBe(0);
  });
});
