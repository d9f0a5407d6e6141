import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reliableChange } from "../../src/instrument/index";

const noise = { standardDeviation: 7.5, reliability: 0.8, better: "higher" } as const;

describe("the index of Jacobson and Truax", () => {
  it("is the change over the standard error of a difference, worked by hand", () => {
    // 7.5 × √2 × √0.2 = 4.743416…; 15 points are 3.162278 of them.
    const result = reliableChange({ before: 32.5, after: 47.5 }, noise);
    expect(result.error).toBeCloseTo(4.743416, 6);
    expect(result.index).toBeCloseTo(3.162278, 6);
    expect(result.threshold).toBeCloseTo(1.96 * 4.743416, 5);
    expect(result).toMatchObject({ change: 15, critical: 1.96, verdict: "improved" });
  });

  it("of just the limit is within the noise", () => {
    const exact = { standardDeviation: Math.SQRT1_2, reliability: 0, better: "higher" } as const;
    const { error } = reliableChange({ before: 0, after: 0 }, exact);
    const at = reliableChange({ before: 0, after: 2 * error }, { ...exact, critical: 2 });
    expect(at.index).toBe(2);
    expect(at.verdict).toBe("within-noise");
  });

  it("says better or worse by the direction of the score", () => {
    const fall = { before: 20, after: 0 };
    expect(reliableChange(fall, noise).verdict).toBe("worsened");
    expect(reliableChange(fall, { ...noise, better: "lower" }).verdict).toBe("improved");
    expect(reliableChange({ before: 0, after: 20 }, { ...noise, better: "lower" }).verdict).toBe(
      "worsened",
    );
  });

  it("turns round when the two scores change places, and agrees with its threshold", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, fc.double({ min: 0, max: 0.99, noNaN: true }), (a, b, r) => {
        const options = { ...noise, reliability: r };
        const there = reliableChange({ before: a, after: b }, options);
        const back = reliableChange({ before: b, after: a }, options);
        const turned = {
          improved: "worsened",
          worsened: "improved",
          "within-noise": "within-noise",
        };
        expect(back.verdict).toBe(turned[there.verdict]);
        fc.pre(Math.abs(Math.abs(b - a) - there.threshold) > 1e-9);
        expect(there.verdict === "within-noise").toBe(Math.abs(b - a) < there.threshold);
      }),
    );
  });
});

it.each([
  { standardDeviation: 0 },
  { standardDeviation: Number.POSITIVE_INFINITY },
  { reliability: 1 },
  { reliability: -0.1 },
  { reliability: Number.NaN },
  { critical: -1 },
])("%j is refused", (change) => {
  expect(() => reliableChange({ before: 1, after: 2 }, { ...noise, ...change })).toThrow(
    /^pulih: expected/,
  );
});
