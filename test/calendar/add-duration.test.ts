import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addDuration, addMonths } from "../../src/calendar/index";
import { deepFreeze } from "../definition/deep-freeze";
import { anyDay } from "./oracle";

describe("addDuration", () => {
  it("counts three months and ninety days as different lengths", () => {
    expect(addDuration("2026-01-31", { months: 3 })).toBe("2026-04-30");
    expect(addDuration("2026-01-31", { days: 90 })).toBe("2026-05-01");
  });

  it("counts back when negative, and stays when nothing", () => {
    expect(addDuration("2024-03-31", { months: -1 })).toBe("2024-02-29");
    expect(addDuration("2024-03-01", { days: -1 })).toBe("2024-02-29");
    expect(addDuration("2024-03-01", { days: 0 })).toBe("2024-03-01");
    expect(addDuration("2024-03-01", { months: 0 })).toBe("2024-03-01");
  });

  it("gives what days or months alone give, and leaves the duration as it is", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (date, n) => {
        expect(addDuration(date, deepFreeze({ days: n }))).toBe(addDays(date, n));
        expect(addDuration(date, deepFreeze({ months: n }))).toBe(addMonths(date, n));
      }),
    );
  });

  it("refuses part of a day or month", () => {
    expect(() => addDuration("2026-01-15", { days: 1.5 })).toThrow(RangeError);
    expect(() => addDuration("2026-01-15", { months: 1.5 })).toThrow(RangeError);
  });
});
