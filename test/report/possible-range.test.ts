import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possibleRange } from "../../src/report/index";
import { count, percent } from "./figures";

describe("what a count may be", () => {
  it("an exact count is itself", () => {
    expect(possibleRange(count("a", 1401))).toEqual({ lower: 1401, upper: 1401 });
    expect(possibleRange(count("a", 0))).toEqual({ lower: 0, upper: 0 });
  });

  it("a count rounded to thousands lies from half below to just under half above", () => {
    const rounded = count("a", 400_000, { decimals: -3 });
    expect(possibleRange(rounded)).toEqual({ lower: 399_500, upper: 400_499 });
    expect(possibleRange({ ...rounded, qualifier: "about" })).toEqual({
      lower: 399_500,
      upper: 400_499,
    });
  });

  it("a count with no digit or more after the mark is itself, being whole", () => {
    expect(possibleRange(count("a", 12, { decimals: 0 }))).toEqual({ lower: 12, upper: 12 });
    expect(possibleRange(count("a", 12, { decimals: 2 }))).toEqual({ lower: 12, upper: 12 });
  });

  it("a count rounded to nought does not go below nought", () => {
    expect(possibleRange(count("a", 0, { decimals: -2 }))).toEqual({ lower: 0, upper: 49 });
  });

  it("minus nought, which JSON cannot hold, is nought", () => {
    expect(Object.is(possibleRange(count("a", -0)).lower, 0)).toBe(true);
    const more = possibleRange(percent("a", -0, { qualifier: "more-than" }));
    expect(Object.is(more.lower, 0)).toBe(true);
  });

  it("about a number is taken as rounded at its last digit other than nought", () => {
    const about = (value: number) => possibleRange(count("a", value, { qualifier: "about" }));
    expect(about(400)).toEqual({ lower: 350, upper: 450 });
    expect(about(18_000)).toEqual({ lower: 17_500, upper: 18_500 });
    expect(about(1050)).toEqual({ lower: 1045, upper: 1055 });
    expect(about(12)).toEqual({ lower: 12, upper: 12 });
    expect(about(0)).toEqual({ lower: 0, upper: 0 });
  });

  it("more than a count begins at the next one and does not end", () => {
    expect(possibleRange(count("a", 400_000, { qualifier: "more-than" }))).toEqual({
      lower: 400_001,
    });
    expect(possibleRange(count("a", 4000, { qualifier: "more-than", decimals: -3 }))).toEqual({
      lower: 4001,
    });
  });

  it("a figure that was not published may be anything from nought", () => {
    expect(possibleRange(count("a"))).toEqual({ lower: 0 });
    expect(possibleRange(percent("a", undefined, { value: null }))).toEqual({ lower: 0 });
  });

  it("a value that cannot have been printed so tells nothing", () => {
    expect(possibleRange(count("a", -5))).toEqual({ lower: 0 });
    expect(possibleRange(count("a", 12.5))).toEqual({ lower: 0 });
  });
});

describe("what a percentage may be", () => {
  const open = { upperOpen: true };

  it("a percentage was rounded at its printed digits, half up", () => {
    expect(possibleRange(percent("a", 43))).toEqual({ lower: 42.5, upper: 43.5, ...open });
    expect(possibleRange(percent("a", 42.9))).toEqual({ lower: 42.85, upper: 42.95, ...open });
    expect(possibleRange(percent("a", 12, { qualifier: "about" }))).toEqual({
      lower: 11.5,
      upper: 12.5,
      ...open,
    });
  });

  it("decimals tell digits that the number hides", () => {
    expect(possibleRange(percent("a", 43, { decimals: 1 }))).toEqual({
      lower: 42.95,
      upper: 43.05,
      ...open,
    });
    expect(possibleRange(percent("a", 40, { decimals: -1 }))).toEqual({
      lower: 35,
      upper: 45,
      ...open,
    });
  });

  it("a percentage printed as nought does not go below nought", () => {
    expect(possibleRange(percent("a", 0))).toEqual({ lower: 0, upper: 0.5, ...open });
  });

  it("more than a percentage leaves out the percentage itself and does not end", () => {
    expect(possibleRange(percent("a", 50, { qualifier: "more-than" }))).toEqual({
      lower: 50,
      lowerOpen: true,
    });
  });

  it("ends are the numbers nearest to their decimal text", () => {
    expect(possibleRange(percent("a", 1.005))).toEqual({ lower: 1.0045, upper: 1.0055, ...open });
  });
});

describe("an honest rounding", () => {
  it("always leaves the true count possible", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 0, max: 5 }), (truth, places) => {
        const unit = 10 ** places;
        const value = Math.floor(truth / unit + 0.5) * unit;
        const rounded = [count("a", value, { decimals: -places })];
        if (value > 0) rounded.push(count("a", value, { qualifier: "about" }));
        for (const figure of rounded) {
          const { lower, upper } = possibleRange(figure);
          expect(lower).toBeLessThanOrEqual(truth);
          expect(upper).toBeGreaterThanOrEqual(truth);
        }
      }),
    );
  });
});
