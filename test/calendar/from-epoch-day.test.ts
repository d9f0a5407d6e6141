import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromEpochDay, toEpochDay } from "../../src/calendar/index";
import { runs, toPlain } from "./oracle";

const FIRST = toEpochDay("0000-01-01");
const LAST = toEpochDay("9999-12-31");

describe("fromEpochDay", () => {
  it("counts from 1970-01-01 in both directions", () => {
    expect(fromEpochDay(0)).toBe("1970-01-01");
    expect(fromEpochDay(-0)).toBe("1970-01-01");
    expect(fromEpochDay(-1)).toBe("1969-12-31");
    expect(fromEpochDay(11_016)).toBe("2000-02-29");
    expect(fromEpochDay(11_017)).toBe("2000-03-01");
  });

  it("equals UTC on every day of the 400-year cycle from 1600 to 1999 and of the next", () => {
    for (let day = toEpochDay("1600-01-01"); day < toEpochDay("2400-01-01"); day++) {
      if (fromEpochDay(day) !== toPlain(new Date(day * 86_400_000))) {
        expect(fromEpochDay(day)).toBe(toPlain(new Date(day * 86_400_000)));
      }
    }
  });

  it("is undone by toEpochDay and equals UTC on any day of four digits of year", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (day) => {
        expect(toEpochDay(fromEpochDay(day))).toBe(day);
        expect(fromEpochDay(day)).toBe(toPlain(new Date(day * 86_400_000)));
      }),
      runs,
    );
  });

  it("reaches from 0000-01-01 to 9999-12-31 and no further", () => {
    expect(fromEpochDay(FIRST)).toBe("0000-01-01");
    expect(fromEpochDay(LAST)).toBe("9999-12-31");
    const outside = new RangeError(
      "pulih: the number must be whole and the day within the years 0000 to 9999",
    );
    for (const day of [FIRST - 1, LAST + 1, 0.5, Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => fromEpochDay(day)).toThrow(outside);
    }
  });
});
