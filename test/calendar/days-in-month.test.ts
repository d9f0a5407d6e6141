import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { beforeAll, describe, expect, it } from "vitest";
import { daysInMonth } from "../../src/calendar/index";
import { expectUtc } from "./oracle";

describe("daysInMonth", () => {
  beforeAll(expectUtc);

  it("gives February 29 days in years that 4 divides, but not 100, unless 400 does", () => {
    expect([2023, 2024, 1900, 2000, 2100, 2200, 2400].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 28, 29, 28, 28, 29,
    ]);
  });

  it("equals date-fns in every month from 1900 to 2199", () => {
    for (let year = 1900; year < 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(new Date(year, month - 1, 1)));
      }
    }
  });
});
