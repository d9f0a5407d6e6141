import { describe, expect, it } from "vitest";
import { fromEpochMonth, toEpochMonth } from "../../src/calendar/index";

describe("fromEpochMonth", () => {
  it("counts from January 1970 in both directions", () => {
    expect(fromEpochMonth(0)).toBe("1970-01");
    expect(fromEpochMonth(-1)).toBe("1969-12");
    expect(fromEpochMonth(675)).toBe("2026-04");
  });

  it("is undone by toEpochMonth in every month of four digits of year", () => {
    for (let month = -23_640; month <= 96_359; month++) {
      if (toEpochMonth(fromEpochMonth(month)) !== month) expect(fromEpochMonth(month)).toBe(month);
    }
    expect(fromEpochMonth(-23_640)).toBe("0000-01");
    expect(fromEpochMonth(96_359)).toBe("9999-12");
  });

  it("refuses part of a month and years beyond four digits", () => {
    const outside = new RangeError("pulih: the month lies outside the years 0000 to 9999");
    for (const month of [-23_641, 96_360, 0.5, Number.NaN]) {
      expect(() => fromEpochMonth(month)).toThrow(outside);
    }
  });
});
