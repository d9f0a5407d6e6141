import { describe, expect, it } from "vitest";
import { formatRatio, type Ratio } from "../../src/statistics/index";

const ratio = (numerator: number, denominator: number): Ratio => ({
  numerator,
  denominator,
  value: numerator / denominator,
});

describe("formatRatio", () => {
  it("a ratio prints with both its numbers", () => {
    expect(formatRatio(ratio(2217, 418), { language: "id" })).toBe("5,30 (2.217 / 418)");
    expect(formatRatio(ratio(2217, 418), { language: "en" })).toBe("5.30 (2,217 / 418)");
    expect(formatRatio(ratio(2217, 418), { language: "en", decimals: 0 })).toBe("5 (2,217 / 418)");
  });

  it("halves round up on whole numbers, where binary fractions would round down", () => {
    // 1.005 in binary is a little less than 1.005; 201 over 200 is exactly that.
    expect((201 / 200).toFixed(2)).toBe("1.00");
    expect(formatRatio(ratio(201, 200), { language: "en" })).toBe("1.01 (201 / 200)");
  });

  it("thousands are set apart as the language does", () => {
    expect(formatRatio(ratio(2469, 2), { language: "id" })).toBe("1.234,50 (2.469 / 2)");
    expect(formatRatio(ratio(2469, 2), { language: "en" })).toBe("1,234.50 (2,469 / 2)");
  });

  it("parts of a year count too", () => {
    expect(formatRatio(ratio(3, 0.75), { language: "en" })).toBe("4.00 (3 / 0.75)");
    expect(formatRatio(ratio(0.3, 0.1), { language: "id" })).toBe("3,00 (0,3 / 0,1)");
  });

  it("what is not zero does not print as zero", () => {
    expect(formatRatio(ratio(1, 418), { language: "en" })).toBe("0.002 (1 / 418)");
    expect(formatRatio(ratio(0, 418), { language: "en" })).toBe("0.00 (0 / 418)");
  });

  it("numbers that make no ratio are misuse", () => {
    for (const [a, b] of [
      [1, 0],
      [-1, 1],
      [1, -1],
      [Number.NaN, 1],
      [1, Infinity],
    ]) {
      expect(() => formatRatio(ratio(a!, b!), { language: "en" })).toThrow(RangeError);
      expect(() => formatRatio(ratio(a!, b!), { language: "en" })).toThrow(/^pulih: /);
    }
  });
});
