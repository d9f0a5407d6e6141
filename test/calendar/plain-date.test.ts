import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/index";
import { anyDay } from "./oracle";

describe("plainDate", () => {
  it("gives back a day that exists", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(plainDate(day)).toBe(day);
      }),
    );
  });

  it("refuses a day that does not exist without repeating it", () => {
    const refusal = new RangeError("pulih: expected an existing day, YYYY-MM-DD");
    for (const text of ["2026-02-29", "2026-1-1", "budi santoso", ""]) {
      expect(() => plainDate(text)).toThrow(refusal);
    }
    expect(() => plainDate(20260101 as unknown as string)).toThrow(refusal);
  });
});
