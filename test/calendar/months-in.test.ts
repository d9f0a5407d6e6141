import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, monthOf, monthsIn } from "../../src/calendar/index";
import { deepFreeze } from "../definition/deep-freeze";
import { anyDay, expectUtc, toDate, toPlain } from "./oracle";

describe("monthsIn", () => {
  beforeAll(expectUtc);

  it("counts a month of which the period holds one day, its first or its last", () => {
    expect(monthsIn({ start: "2025-11-30", end: "2026-01-01" })).toEqual([
      "2025-11",
      "2025-12",
      "2026-01",
    ]);
    expect(monthsIn({ start: "2025-12-01", end: "2025-12-31" })).toEqual(["2025-12"]);
    expect(monthsIn({ start: "2026-02-28", end: "2026-02-28" })).toEqual(["2026-02"]);
  });

  it("is empty for a period that ends in a month before it starts", () => {
    expect(monthsIn({ start: "2026-02-01", end: "2026-01-31" })).toEqual([]);
  });

  it("is empty for a period that ends in the same month before it starts", () => {
    expect(monthsIn({ start: "2026-02-20", end: "2026-02-10" })).toEqual([]);
  });

  it("equals date-fns under UTC and leaves the period as it is", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2000 }), (start, days) => {
        const period = deepFreeze({ start, end: addDays(start, days) });
        const months = eachMonthOfInterval({ start: toDate(start), end: toDate(period.end) });
        expect(monthsIn(period)).toEqual(months.map((month) => monthOf(toPlain(month))));
      }),
    );
  });
});
