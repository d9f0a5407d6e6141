import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/statistics/index";
import { distance, golden, greatest } from "./golden";

describe("normalQuantile", () => {
  it("it agrees with R from one tail to the other to 15 digits", () => {
    const distances = golden.normal.map(([p, z]) => distance(normalQuantile(p), z));
    expect(distances.length).toBeGreaterThan(35);
    expect(greatest(distances)).toBeLessThan(1e-15);
  });

  it("half of a normal population lies below the mean", () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  it("what lies below a point on the left lies above its mirror on the right", () => {
    const exact = fc.integer({ min: 1, max: 2 ** 30 - 1 }).map((n) => n / 2 ** 30);
    fc.assert(
      fc.property(exact, (p) => {
        expect(normalQuantile(1 - p)).toBe(-normalQuantile(p) + 0);
      }),
    );
  });

  it("more of the population lies below a higher point", () => {
    const share = fc.double({ min: 1e-300, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(share, share, (p, q) => {
        fc.pre(p < q * (1 - 1e-9));
        expect(normalQuantile(p)).toBeLessThan(normalQuantile(q));
      }),
    );
  });

  it("none and all of the population have no point", () => {
    for (const wrong of [0, 1, -0.1, 1.1, Number.NaN]) {
      expect(() => normalQuantile(wrong)).toThrow(RangeError);
    }
  });
});
