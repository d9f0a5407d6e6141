import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDateIn } from "../../src/calendar/index";
import { toPlain } from "./oracle";

const at = (text: string) => new Date(text);

describe("plainDateIn", () => {
  it("turns the day at midnight of the western, central and eastern time of Indonesia", () => {
    expect(plainDateIn(at("2026-03-31T16:59:59.999Z"), "Asia/Jakarta")).toBe("2026-03-31");
    expect(plainDateIn(at("2026-03-31T17:00:00.000Z"), "Asia/Jakarta")).toBe("2026-04-01");
    expect(plainDateIn(at("2026-03-31T15:59:59.999Z"), "Asia/Makassar")).toBe("2026-03-31");
    expect(plainDateIn(at("2026-03-31T16:00:00.000Z"), "Asia/Makassar")).toBe("2026-04-01");
    expect(plainDateIn(at("2026-03-31T14:59:59.999Z"), "Asia/Jayapura")).toBe("2026-03-31");
    expect(plainDateIn(at("2026-03-31T15:00:00.000Z"), "Asia/Jayapura")).toBe("2026-04-01");
  });

  it("never gives the day that Samoa skipped", () => {
    expect(plainDateIn(at("2011-12-30T09:59:59.999Z"), "Pacific/Apia")).toBe("2011-12-29");
    expect(plainDateIn(at("2011-12-30T10:00:00.000Z"), "Pacific/Apia")).toBe("2011-12-31");
  });

  it("gives the day of the instant's own text under UTC, also in far years", () => {
    fc.assert(
      fc.property(
        fc.date({
          min: at("0001-01-01T00:00:00Z"),
          max: at("9999-12-31T23:59:59.999Z"),
          noInvalidDate: true,
        }),
        (instant) => {
          expect(plainDateIn(instant, "UTC")).toBe(toPlain(instant));
        },
      ),
      { numRuns: 500 },
    );
    expect(plainDateIn(at("0001-01-01T00:00:00Z"), "UTC")).toBe("0001-01-01");
    expect(plainDateIn(at("1500-02-28T12:00:00Z"), "UTC")).toBe("1500-02-28");
    expect(plainDateIn(at("9999-12-31T23:59:59Z"), "UTC")).toBe("9999-12-31");
  });

  it("refuses years that four digits cannot write", () => {
    const outside = new RangeError("pulih: the day lies outside the years 0001 to 9999");
    expect(() => plainDateIn(at("0000-12-31T23:59:59Z"), "UTC")).toThrow(outside);
    expect(() => plainDateIn(at("-000001-06-01T00:00:00Z"), "UTC")).toThrow(outside);
    expect(() => plainDateIn(at("+010000-01-01T00:00:00Z"), "UTC")).toThrow(outside);
    expect(() => plainDateIn(at("9999-12-31T18:00:00Z"), "Asia/Jakarta")).toThrow(outside);
  });

  it("refuses an unknown zone without repeating it", () => {
    const unknown = new RangeError("pulih: the time zone is unknown");
    expect(() => plainDateIn(at("2026-03-31T00:00:00Z"), "Asia/Budi")).toThrow(unknown);
    expect(() => plainDateIn(at("2026-03-31T00:00:00Z"), "")).toThrow(unknown);
  });

  it("does not take the zone of the machine where none is named", () => {
    const nowhere = undefined as unknown as string;
    expect(() => plainDateIn(at("2026-03-31T00:00:00Z"), nowhere)).toThrow(
      new RangeError("pulih: the time zone is unknown"),
    );
  });

  it("refuses an instant that is none", () => {
    expect(() => plainDateIn(at("budi"), "Asia/Jakarta")).toThrow(
      new RangeError("pulih: the instant is not valid"),
    );
  });
});
