import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson, rateOf, wilson } from "../../src/statistics/index";
import { counts } from "./samples";

describe("rateOf", () => {
  it("a rate over nobody is undefined, not zero", () => {
    expect(rateOf(0, 0)).toEqual({ status: "undefined", reason: "empty-denominator" });
  });

  it("none of eight is zero, and defined", () => {
    expect(rateOf(0, 8, { interval: "none" })).toEqual({
      status: "defined",
      numerator: 0,
      denominator: 8,
      value: 0,
    });
  });

  it("it carries Wilson's interval unless told otherwise", () => {
    expect(rateOf(40, 100)).toMatchObject({ value: 0.4, interval: wilson(40, 100) });
    expect(rateOf(40, 100, { level: 0.8 })).toMatchObject({ interval: wilson(40, 100, 0.8) });
    expect(rateOf(40, 100, { interval: "clopper-pearson" })).toMatchObject({
      interval: clopperPearson(40, 100),
    });
  });

  it("a complete count has no interval at all", () => {
    expect(rateOf(40, 100, { interval: "none" })).not.toHaveProperty("interval");
  });

  it("it survives being stored as JSON", () => {
    fc.assert(
      fc.property(counts, ({ k, n }) => {
        const rate = rateOf(k, n);
        expect(JSON.parse(JSON.stringify(rate))).toEqual(rate);
      }),
    );
  });

  it("impossible counts and levels are misuse, even over nobody", () => {
    for (const [k, n] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
      [1, 2.5],
      [1, 0],
      [0, Number.NaN],
    ]) {
      expect(() => rateOf(k!, n!)).toThrow(RangeError);
      expect(() => rateOf(k!, n!)).toThrow(/^pulih: /);
    }
    for (const level of [0, 1, 95]) expect(() => rateOf(0, 0, { level })).toThrow(RangeError);
  });
});
