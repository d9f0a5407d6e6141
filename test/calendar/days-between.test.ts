import { differenceInCalendarDays as oracle } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { daysBetween } from "../../src/calendar/index";
import { anyDay, expectUtc, runs, toDate } from "./oracle";

describe("daysBetween", () => {
  beforeAll(expectUtc);

  it("does not count the first day and counts the last", () => {
    expect(daysBetween("2026-01-15", "2026-01-15")).toBe(0);
    expect(daysBetween("2026-01-15", "2026-01-16")).toBe(1);
    expect(daysBetween("2026-01-16", "2026-01-15")).toBe(-1);
  });

  it("counts 366 days in a leap year and 365 in another", () => {
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
    expect(daysBetween("2025-01-01", "2026-01-01")).toBe(365);
    expect(daysBetween("1900-01-01", "1901-01-01")).toBe(365);
    expect(daysBetween("2000-01-01", "2001-01-01")).toBe(366);
  });

  it("equals date-fns under UTC, in both directions", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(oracle(toDate(to), toDate(from)));
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
      }),
      runs,
    );
  });
});
