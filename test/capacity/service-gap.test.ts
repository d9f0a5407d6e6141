import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serviceGap } from "../../src/capacity/index";

describe("serviceGap", () => {
  it("18,000 people a year are 0.45 % of four million, who are 222 times as many", () => {
    const source = { title: "Revitalisasi Kerja Sama", publisher: "BNN", year: 2013 };
    const gap = serviceGap({
      need: 4_000_000,
      personsPerYear: 18_000,
      sources: { personsPerYear: source },
    });
    expect(gap).toEqual({
      reading: "stock-over-flow",
      need: 4_000_000,
      personsPerYear: 18_000,
      served: { status: "defined", numerator: 18_000, denominator: 4_000_000, value: 0.0045 },
      notServed: 3_982_000,
      stockOverFlow: {
        status: "defined",
        numerator: 4_000_000,
        denominator: 18_000,
        value: 4_000_000 / 18_000,
      },
      sources: { personsPerYear: source },
    });
  });

  it("nobody in need has no share, and nobody served no quotient; both say why", () => {
    const undefined_ = { status: "undefined", reason: "empty-denominator" };
    expect(serviceGap({ need: 0, personsPerYear: 0 })).toMatchObject({
      served: undefined_,
      notServed: 0,
      stockOverFlow: undefined_,
    });
    expect(serviceGap({ need: 0, personsPerYear: 5 }).served).toEqual(undefined_);
    expect(serviceGap({ need: 5, personsPerYear: 0 }).served).toMatchObject({ value: 0 });
  });

  it("more served than in need is no share of the need", () => {
    const gap = serviceGap({ need: 10, personsPerYear: 20 });
    expect(gap.served).toEqual({ status: "undefined", reason: "not-applicable" });
    expect(gap).not.toHaveProperty("notServed");
    expect(gap.stockOverFlow).toMatchObject({ value: 0.5 });
  });

  it("a number that is no number of people is refused", () => {
    for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => serviceGap({ need: wrong, personsPerYear: 1 })).toThrow(/^pulih: /);
      expect(() => serviceGap({ need: 1, personsPerYear: wrong })).toThrow(RangeError);
    }
  });

  it("never gives a number that is none", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (need, personsPerYear) => {
        const { served, stockOverFlow } = serviceGap({ need, personsPerYear });
        for (const figure of [served, stockOverFlow]) {
          if (figure.status === "defined") expect(Number.isFinite(figure.value)).toBe(true);
        }
      }),
    );
  });
});
