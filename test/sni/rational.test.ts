import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  rational,
  rationalOf,
  safeParts,
  subtract,
  toNumber,
} from "../../src/sni/rational";

describe("exact fractions", () => {
  it.each([
    [0, 0n, 1n],
    [0.1, 1n, 10n],
    [0.75, 3n, 4n],
    [12.5, 25n, 2n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 2n * 10n ** 7n],
    [2.5e22, 25n * 10n ** 21n, 1n],
  ])("%d is the decimal it prints as", (value, top, bottom) => {
    expect(rationalOf(value)).toEqual({ top, bottom });
    expect(toNumber(rationalOf(value))).toBe(value);
  });

  it("a tenth and two tenths are three tenths", () => {
    const sum = add(rationalOf(0.1), rationalOf(0.2));
    expect(compare(sum, rationalOf(0.3))).toBe(0);
    expect(compare(subtract(rationalOf(0.3), sum), rationalOf(0))).toBe(0);
    expect(compare(rationalOf(0.3), rationalOf(0.4))).toBe(-1);
  });

  it("lowest terms hold for negative fractions too", () => {
    expect(rational(-6n, 4n)).toEqual({ top: -3n, bottom: 2n });
    expect(toNumber(rational(-6n, 4n))).toBe(-1.5);
  });

  it("parts are given only where they are safe whole numbers", () => {
    expect(safeParts({ top: 4n, bottom: 6n })).toEqual({ numerator: 2, denominator: 3 });
    const huge = { top: 10n ** 30n, bottom: 3n * 10n ** 30n + 1n };
    expect(safeParts(huge)).toBeUndefined();
    expect(toNumber(huge)).toBeCloseTo(1 / 3, 15);
    expect(toNumber({ top: -huge.top, bottom: huge.bottom })).toBeCloseTo(-1 / 3, 15);
    expect(toNumber({ top: 10n ** 400n, bottom: 10n ** 400n + 1n })).toBe(1);
  });
});
