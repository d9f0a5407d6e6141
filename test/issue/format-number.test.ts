import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber } from "../../src/issue/index";

const id = (value: number, decimals?: number) => formatNumber(value, { language: "id", decimals });
const en = (value: number, decimals?: number) => formatNumber(value, { language: "en", decimals });

describe("formatNumber", () => {
  it("parts thousands by points in Indonesian and by commas in English", () => {
    expect([0, 7, 999, 1000, 2217, 65_535, 1_234_567].map((n) => id(n))).toEqual([
      "0",
      "7",
      "999",
      "1.000",
      "2.217",
      "65.535",
      "1.234.567",
    ]);
    expect(en(1_234_567)).toBe("1,234,567");
  });

  it("marks decimals by a comma in Indonesian and by a point in English, and never groups them", () => {
    expect(id(2217.5)).toBe("2.217,5");
    expect(en(2217.5)).toBe("2,217.5");
    expect(id(0.123_456)).toBe("0,123456");
    expect(en(1234.123_45)).toBe("1,234.12345");
  });

  it("prints the decimals asked for", () => {
    expect(id(2217 / 418, 2)).toBe("5,30");
    expect(en(2, 1)).toBe("2.0");
    expect(en(2.5, 0)).toBe("3");
    expect(en(999.96, 1)).toBe("1,000.0");
  });

  it("keeps the sign of a negative number, but not of what rounds to zero", () => {
    expect(en(-1401)).toBe("-1,401");
    expect(id(-123_456.5)).toBe("-123.456,5");
    expect(en(-999)).toBe("-999");
    expect(en(-0)).toBe("0");
    expect(en(-0.001, 2)).toBe("0.00");
    expect(en(-0.005, 2)).toBe("-0.01");
  });

  it("writes out what JavaScript prints with an exponent", () => {
    expect(en(1e21)).toBe("1,000,000,000,000,000,000,000");
    expect(id(-1.5e21)).toBe("-1.500.000.000.000.000.000.000");
    expect(en(1e21, 2)).toBe("1,000,000,000,000,000,000,000.00");
    expect(en(1e-7)).toBe("0.0000001");
    expect(id(-1.25e-9)).toBe("-0,00000000125");
    expect(en(1e-7, 3)).toBe("0.000");
    expect(en(1e20)).toBe("100,000,000,000,000,000,000");
  });

  it("loses no digit: the text reads back as the number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(en(value).replaceAll(",", ""))).toBe(value + 0);
        expect(Number(id(value).replaceAll(".", "").replace(",", "."))).toBe(value + 0);
        expect(en(value)).not.toContain("e");
      }),
      { numRuns: 1000 },
    );
  });

  it("groups by three from the decimal mark", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const tail = decimals === 0 ? "" : `\\.\\d{${decimals}}`;
        expect(en(value, decimals)).toMatch(new RegExp(`^-?\\d{1,3}(,\\d{3})*${tail}$`));
      }),
    );
  });

  it("prints a dash for what is no finite number", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(en(value)).toBe("–");
      expect(id(value, 2)).toBe("–");
    }
  });

  it("refuses decimals that cannot be printed", () => {
    for (const decimals of [-1, 101, 1.5, Number.NaN]) {
      expect(() => en(1, decimals)).toThrow(
        new RangeError("pulih: expected a whole number of decimals from 0 to 100"),
      );
    }
    expect(en(1, 100)).toBe(`1.${"0".repeat(100)}`);
  });
});
