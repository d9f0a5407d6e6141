import { describe, expect, it } from "vitest";
import { incompleteGamma } from "../../src/statistics/incomplete-gamma";
import { distance, greatest } from "./golden";
import { golden } from "./survival-golden";

describe("incompleteGamma", () => {
  it("both tails agree with R from shapes of one half to a million", () => {
    const distances = golden.gamma.flatMap(([shape, x, lower, upper]) => {
      const tails = incompleteGamma(shape, x);
      const own = [Math.exp(tails.lower.log), Math.exp(tails.upper.log)];
      return [distance(own[0]!, lower), distance(own[1]!, upper)];
    });
    expect(distances.length).toBeGreaterThan(200);
    expect(greatest(distances)).toBeLessThan(1e-12);
  });

  it("the slopes are the changes of the tails with the logarithm of the point", () => {
    for (const [shape, x] of [
      [2, 1],
      [2, 6],
      [40, 30],
      [40, 60],
    ]) {
      const step = 1e-5;
      const { lower, upper } = incompleteGamma(shape!, x!);
      const next = incompleteGamma(shape!, x! * Math.exp(step));
      expect((next.lower.log - lower.log) / step / lower.slope).toBeCloseTo(1, 3);
      expect((next.upper.log - upper.log) / step / upper.slope).toBeCloseTo(1, 3);
    }
  });
});
