import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rate, rateOf, sumRates } from "../../src/statistics/index";
import { deepFreeze } from "./deep-freeze";
import { counts, unsuppressed } from "./samples";

const empty: Rate = { status: "undefined", reason: "empty-denominator" };
const notApplicable: Rate = { status: "undefined", reason: "not-applicable" };
const suppressed = (rule: string): Rate => ({ status: "suppressed", rule });

describe("sumRates", () => {
  it("it is the ratio of sums, not the mean of rates", () => {
    // 9 of 10 and 10 of 90: 19 of 100, while the mean of 0.9 and 0.111 is 0.506.
    expect(sumRates([rateOf(9, 10), rateOf(10, 90)])).toEqual(rateOf(19, 100));
  });

  it("the sum of parts is the rate of sums, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 20 }), (parts) => {
        const rates = deepFreeze(parts.map(({ k, n }) => rateOf(k, n)));
        const k = parts.reduce((sum, part) => sum + part.k, 0);
        const n = parts.reduce((sum, part) => sum + part.n, 0);
        expect(sumRates(rates)).toEqual(rateOf(k, n));
        expect(sumRates([...rates].reverse())).toEqual(rateOf(k, n));
      }),
    );
  });

  it("sums of sums are the sum of all", () => {
    const some = fc.array(unsuppressed, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const inSteps = sumRates([sumRates(a), sumRates(b)]);
        expect(inSteps).toEqual(sumRates([...a, ...b]));
      }),
    );
  });

  it("one suppressed part suppresses the whole, under the first such rule", () => {
    const parts = [rateOf(9, 10), empty, suppressed("first"), suppressed("second")];
    expect(sumRates(parts)).toEqual(suppressed("first"));
  });

  it("groups without anybody add nothing", () => {
    expect(sumRates([empty, rateOf(1, 4), notApplicable])).toEqual(rateOf(1, 4));
  });

  it("the sum is not applicable only where every part is", () => {
    expect(sumRates([notApplicable, notApplicable])).toEqual(notApplicable);
    expect(sumRates([notApplicable, empty])).toEqual(empty);
    expect(sumRates([empty])).toEqual(empty);
    expect(sumRates([])).toEqual(empty);
  });

  it("the interval is drawn anew where all parts have one of the same kind", () => {
    const exact = { interval: "clopper-pearson", level: 0.9 } as const;
    expect(sumRates([rateOf(1, 4, exact), rateOf(2, 5, exact)])).toEqual(rateOf(3, 9, exact));
  });

  it("the sum has no interval where a part has none or another kind", () => {
    const sum = rateOf(3, 9, { interval: "none" });
    const one = rateOf(1, 4);
    const clustered: Rate = {
      status: "defined",
      numerator: 2,
      denominator: 5,
      value: 0.4,
      interval: { lower: 0, upper: 1, level: 0.95, method: "wilson-effective" },
    };
    for (const other of [
      rateOf(2, 5, { interval: "none" }),
      rateOf(2, 5, { interval: "clopper-pearson" }),
      rateOf(2, 5, { level: 0.9 }),
      clustered,
    ]) {
      expect(sumRates([one, other])).toEqual(sum);
      expect(sumRates([other, one])).toEqual(sum);
      expect(sumRates([one, other, one])).not.toHaveProperty("interval");
    }
  });

  it("where no part has an interval that can be drawn anew the sum has none", () => {
    const complete = rateOf(1, 4, { interval: "none" });
    expect(sumRates([complete, complete])).toEqual(rateOf(2, 8, { interval: "none" }));
    const interval = { lower: 0.1, upper: 0.5, level: 0.95, method: "wilson-effective" } as const;
    const clustered: Rate = { ...(complete as Extract<Rate, { value: number }>), interval };
    expect(sumRates([clustered, clustered])).toEqual(rateOf(2, 8, { interval: "none" }));
  });

  it("a stored rate over nobody adds nothing, not even its missing interval", () => {
    const zero: Rate = { status: "defined", numerator: 0, denominator: 0, value: 0 };
    expect(sumRates([rateOf(1, 4), zero])).toEqual(rateOf(1, 4));
    expect(sumRates([zero])).toEqual(empty);
  });

  it("a part with impossible counts is misuse", () => {
    const wrong: Rate = { status: "defined", numerator: 0.5, denominator: 1, value: 0.5 };
    expect(() => sumRates([wrong, wrong])).toThrow(RangeError);
  });
});
