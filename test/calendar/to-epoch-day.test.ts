import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type PlainDate, toEpochDay } from "../../src/calendar/index";
import { anyDay, expectUtc, runs, toDate } from "./oracle";

describe("toEpochDay", () => {
  beforeAll(expectUtc);

  it("is 0 on 1970-01-01 and negative before", () => {
    expect(toEpochDay("1970-01-01")).toBe(0);
    expect(toEpochDay("1969-12-31")).toBe(-1);
    expect(toEpochDay("0000-01-01")).toBe(-719_528);
    expect(toEpochDay("9999-12-31")).toBe(2_932_896);
  });

  it("equals date-fns under UTC", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(toEpochDay(date)).toBe(differenceInCalendarDays(toDate(date), new Date(0)));
      }),
      runs,
    );
  });

  it("grows by one from each day to the next, from 1900 to 2199", () => {
    let before = toEpochDay("1899-12-31");
    for (let ms = Date.UTC(1900, 0, 1); ms < Date.UTC(2200, 0, 1); ms += 86_400_000) {
      const now = toEpochDay(new Date(ms).toISOString().slice(0, 10) as PlainDate);
      if (now !== before + 1) expect(now).toBe(before + 1);
      before = now;
    }
    expect(before).toBe(toEpochDay("2199-12-31"));
  });

  it("counts an impossible day on into the next month", () => {
    expect(toEpochDay("2025-02-30")).toBe(toEpochDay("2025-03-02"));
  });
});
