import { compareAsc } from "date-fns/compareAsc";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { compareDates, daysBetween } from "../../src/calendar/index";
import { anyDay, expectUtc, toDate } from "./oracle";

describe("compareDates", () => {
  beforeAll(expectUtc);

  it("puts earlier days first", () => {
    expect(compareDates("2025-12-31", "2026-01-01")).toBe(-1);
    expect(compareDates("2026-01-01", "2026-01-01")).toBe(0);
    expect(compareDates("2026-10-01", "2026-09-30")).toBe(1);
    expect(["2026-02-01", "2025-03-01", "2026-01-31"].sort()).toEqual(
      (["2026-02-01", "2025-03-01", "2026-01-31"] as const).toSorted(compareDates),
    );
  });

  it("agrees with the days between and with date-fns", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDates(a, b)).toBe(compareAsc(toDate(a), toDate(b)));
        expect(compareDates(b, a)).toBe(Math.sign(daysBetween(b, a) * -1) + 0);
      }),
    );
  });
});
