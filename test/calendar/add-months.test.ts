import { addMonths as oracle } from "date-fns/addMonths";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addMonths, monthOf } from "../../src/calendar/index";
import { anyDay, expectUtc, runs, toDate, toPlain } from "./oracle";

describe("addMonths", () => {
  beforeAll(expectUtc);

  it("takes the last day of a month that lacks the day", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  });

  it("is counted from the first day, not step by step", () => {
    expect(addMonths("2026-01-31", 2)).toBe("2026-03-31");
    expect(addMonths(addMonths("2026-01-31", 1), 1)).toBe("2026-03-28");
  });

  it("takes a leap day to 28 February of a common year and of a common century", () => {
    expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
    expect(addMonths("2096-02-29", 48)).toBe("2100-02-28");
    expect(addMonths("1996-02-29", 48)).toBe("2000-02-29");
  });

  it("equals date-fns under UTC", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        expect(addMonths(date, months)).toBe(toPlain(oracle(toDate(date), months)));
      }),
      runs,
    );
  });

  it("reaches the month that lies so many months on", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
        expect(index(monthOf(addMonths(date, months))) - index(monthOf(date))).toBe(months);
      }),
    );
  });

  it("reaches the first and the last month that four digits can write, and no further", () => {
    expect(addMonths("0001-01-31", -11)).toBe("0000-02-29");
    expect(addMonths("9999-01-31", 11)).toBe("9999-12-31");
    const outside = new RangeError(
      "pulih: the number must be whole and the day within the years 0000 to 9999",
    );
    expect(() => addMonths("9999-01-31", 12)).toThrow(outside);
    expect(() => addMonths("0000-01-31", -1)).toThrow(outside);
  });

  it("refuses part of a month", () => {
    const outside = new RangeError(
      "pulih: the number must be whole and the day within the years 0000 to 9999",
    );
    expect(() => addMonths("2026-01-31", 0.5)).toThrow(outside);
    expect(() => addMonths("2026-01-31", Number.NaN)).toThrow(outside);
    expect(() => addMonths("2026-01-31", Number.POSITIVE_INFINITY)).toThrow(outside);
  });
});
