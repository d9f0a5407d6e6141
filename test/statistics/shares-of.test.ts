import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateOf, sharesOf } from "../../src/statistics/index";

describe("sharesOf", () => {
  it("40 clean, 20 relapsed and 40 unknown give the three shares worked by hand", () => {
    expect(sharesOf({ met: 40, unmet: 20, unknown: 40 })).toEqual({
      documented: rateOf(40, 100),
      observed: rateOf(40, 60),
      best: rateOf(80, 100),
    });
  });

  it("where nothing is known, nothing was observed, and all is possible", () => {
    const complete = { interval: "none" } as const;
    expect(sharesOf({ met: 0, unmet: 0, unknown: 3 }, complete)).toEqual({
      documented: rateOf(0, 3, complete),
      observed: { status: "undefined", reason: "empty-denominator" },
      best: rateOf(3, 3, complete),
    });
  });

  it("what turns out of the unknown, the true share lies from documented to best", () => {
    const count = fc.nat(500);
    fc.assert(
      fc.property(count, count, count, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, c, p) => {
        fc.pre(a + b + c > 0);
        const turnedMet = Math.round(p * c);
        const { documented, best } = sharesOf({ met: a, unmet: b, unknown: c });
        const truth = (a + turnedMet) / (a + b + c);
        expect(documented.status === "defined" && documented.value <= truth).toBe(true);
        expect(best.status === "defined" && best.value >= truth).toBe(true);
      }),
    );
  });
});
