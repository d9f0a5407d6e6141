import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { monthOf, toEpochMonth } from "../../src/calendar/index";
import { anyDay, expectUtc, toDate } from "./oracle";

describe("toEpochMonth", () => {
  beforeAll(expectUtc);

  it("is 0 in January 1970 and negative before", () => {
    expect(toEpochMonth("1970-01-31")).toBe(0);
    expect(toEpochMonth("1969-12")).toBe(-1);
    expect(toEpochMonth("0000-01")).toBe(-23_640);
    expect(toEpochMonth("9999-12-31")).toBe(96_359);
  });

  it("equals date-fns under UTC, for a day as for its month", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(toEpochMonth(date)).toBe(differenceInCalendarMonths(toDate(date), new Date(0)));
        expect(toEpochMonth(monthOf(date))).toBe(toEpochMonth(date));
      }),
    );
  });
});
