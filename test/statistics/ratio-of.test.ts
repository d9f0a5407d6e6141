import { describe, expect, it } from "vitest";
import { ratioOf } from "../../src/statistics/index";

describe("ratioOf", () => {
  it("2,217 agents over 418 units are 5.3 agents a unit", () => {
    expect(ratioOf(2217, 418)).toEqual({
      numerator: 2217,
      denominator: 418,
      value: expect.closeTo(5.3038, 4),
    });
  });

  it("over no units there is no ratio", () => {
    expect(ratioOf(2217, 0)).toBeUndefined();
    expect(ratioOf(0, 0)).toBeUndefined();
  });

  it("no agents over some units are zero agents a unit", () => {
    expect(ratioOf(0, 418)).toEqual({ numerator: 0, denominator: 418, value: 0 });
  });

  it("negative and endless numbers are misuse", () => {
    for (const [a, b] of [
      [-1, 2],
      [1, -2],
      [Number.NaN, 1],
      [1, Infinity],
    ]) {
      expect(() => ratioOf(a!, b!)).toThrow(RangeError);
      expect(() => ratioOf(a!, b!)).toThrow(/^pulih: /);
    }
  });
});
