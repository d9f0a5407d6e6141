import { endOfMonth } from "date-fns/endOfMonth";
import { endOfQuarter } from "date-fns/endOfQuarter";
import { endOfYear } from "date-fns/endOfYear";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfQuarter } from "date-fns/startOfQuarter";
import { startOfYear } from "date-fns/startOfYear";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/calendar/index";
import { anyDay, expectUtc, toDate, toPlain } from "./oracle";

describe("parsePeriod", () => {
  beforeAll(expectUtc);

  it("takes a year, a quarter, a month and two days, both ends inside", () => {
    expect(parsePeriod("2026")).toEqual({ start: "2026-01-01", end: "2026-12-31" });
    expect(parsePeriod("2026-Q1")).toEqual({ start: "2026-01-01", end: "2026-03-31" });
    expect(parsePeriod("2026-Q4")).toEqual({ start: "2026-10-01", end: "2026-12-31" });
    expect(parsePeriod("2026-03")).toEqual({ start: "2026-03-01", end: "2026-03-31" });
    expect(parsePeriod("2026-01-01/2026-06-30")).toEqual({
      start: "2026-01-01",
      end: "2026-06-30",
    });
    expect(parsePeriod("2026-01-01/2026-01-01")).toEqual({
      start: "2026-01-01",
      end: "2026-01-01",
    });
  });

  it("ends February where the year ends it", () => {
    expect(parsePeriod("2024-02").end).toBe("2024-02-29");
    expect(parsePeriod("2025-02").end).toBe("2025-02-28");
    expect(parsePeriod("2100-02").end).toBe("2100-02-28");
    expect(parsePeriod("2000-02").end).toBe("2000-02-29");
  });

  it("equals date-fns under UTC", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = toDate(day);
        const year = day.slice(0, 4);
        const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
        const span = (start: Date, end: Date) => ({ start: toPlain(start), end: toPlain(end) });
        expect(parsePeriod(year)).toEqual(span(startOfYear(date), endOfYear(date)));
        expect(parsePeriod(`${year}-Q${quarter}`)).toEqual(
          span(startOfQuarter(date), endOfQuarter(date)),
        );
        expect(parsePeriod(day.slice(0, 7))).toEqual(span(startOfMonth(date), endOfMonth(date)));
        expect(parsePeriod(`${day}/${day}`)).toEqual({ start: day, end: day });
      }),
    );
  });

  it("refuses a period that ends before it starts", () => {
    expect(() => parsePeriod("2026-06-30/2026-06-29")).toThrow(
      new RangeError("pulih: the period ends before it starts"),
    );
  });

  it("refuses days that do not exist and other shapes", () => {
    expect(() => parsePeriod("2026-02-30/2026-03-01")).toThrow(
      new RangeError("pulih: expected an existing day, YYYY-MM-DD"),
    );
    const others = ["", "26", "2026-Q5", "2026-Q0", "2026-13", "2026-00", "2026-3", "2026-q1"];
    for (const text of [...others, "2026-01-01", "2026-01-01/", "2026\n", " 2026", "20260"]) {
      expect(() => parsePeriod(text)).toThrow(
        new RangeError("pulih: expected a period such as 2026, 2026-Q1, 2026-03 or two days"),
      );
    }
  });

  it("never repeats the text in its message", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{6}[0-9]{4}$/), (secret) => {
        for (const text of [secret, `${secret}/${secret}`, `${secret}/2026-01-01`]) {
          expect(() => parsePeriod(text)).toThrow(/^pulih: (?!.*[A-Z]{6})/);
        }
      }),
    );
  });
});
