import { addDays as oracle } from "date-fns/addDays";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/index";
import { anyDay, expectUtc, runs, toDate, toPlain } from "./oracle";

describe("addDays", () => {
  beforeAll(expectUtc);

  it("counts over month ends and leap days", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2025-02-28", 1)).toBe("2025-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(addDays("2026-01-15", 0)).toBe("2026-01-15");
  });

  it("knows that 1900 and 2100 are not leap years and 2000 is", () => {
    expect(addDays("1900-02-28", 1)).toBe("1900-03-01");
    expect(addDays("2000-02-28", 1)).toBe("2000-02-29");
    expect(addDays("2100-02-28", 1)).toBe("2100-03-01");
  });

  it("equals date-fns under UTC", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(toPlain(oracle(toDate(date), days)));
      }),
      runs,
    );
  });

  it("is undone by counting back", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it("refuses part of a day and years beyond four digits", () => {
    const outside = "pulih: the number must be whole and the day within the years 0000 to 9999";
    expect(() => addDays("2026-01-15", 0.5)).toThrow(new RangeError(outside));
    expect(() => addDays("2026-01-15", Number.NaN)).toThrow(new RangeError(outside));
    expect(() => addDays("9999-12-31", 1)).toThrow(new RangeError(outside));
    expect(() => addDays("0000-01-01", -1)).toThrow(new RangeError(outside));
    expect(() => addDays("2026-01-15", 87_654_321)).not.toThrow(/87654321|2026-01-15/);
  });
});
