import { endOfMonth } from "date-fns/endOfMonth";
import { startOfMonth } from "date-fns/startOfMonth";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { monthPeriod, toEpochMonth } from "../../src/calendar/index";
import { anyDay, expectUtc, toDate, toPlain } from "./oracle";

describe("monthPeriod", () => {
  beforeAll(expectUtc);

  it("holds the first day of the first month and the last of the last", () => {
    const period = (first: "2023-12", last: "2024-02" | "2023-12") =>
      monthPeriod(toEpochMonth(first), toEpochMonth(last));
    expect(period("2023-12", "2024-02")).toEqual({ start: "2023-12-01", end: "2024-02-29" });
    expect(period("2023-12", "2023-12")).toEqual({ start: "2023-12-01", end: "2023-12-31" });
  });

  it("equals date-fns under UTC", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(monthPeriod(toEpochMonth(a), toEpochMonth(b))).toEqual({
          start: toPlain(startOfMonth(toDate(a))),
          end: toPlain(endOfMonth(toDate(b))),
        });
      }),
    );
  });

  it("refuses part of a month", () => {
    expect(() => monthPeriod(0.5, 2)).toThrow(RangeError);
    expect(() => monthPeriod(0, 2.5)).toThrow(RangeError);
  });
});
