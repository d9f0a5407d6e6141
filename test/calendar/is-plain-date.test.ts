import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isPlainDate } from "../../src/calendar/index";
import { anyDay } from "./oracle";

const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, "0"));
const four = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0"));

/** Texts that look like a day: most do not exist, or miss the shape by one character. */
const nearMiss = fc.oneof(
  fc.tuple(four, two, two).map((parts) => parts.join("-")),
  fc
    .tuple(four, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 27, max: 32 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${day}`),
  fc.tuple(anyDay, fc.nat(10), fc.string({ maxLength: 2 })).map(([date, at, piece]) => {
    return date.slice(0, at) + piece + date.slice(at + 1);
  }),
  fc.tuple(anyDay, fc.constantFrom("\n", " ", "T00:00:00Z", "Z", "\u0000")).map((p) => p.join("")),
  anyDay,
  fc.string(),
);

describe("isPlainDate", () => {
  it("accepts days that exist", () => {
    for (const day of ["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2026-04-30"]) {
      expect(isPlainDate(day)).toBe(true);
    }
  });

  it("refuses days that do not exist", () => {
    const days = ["2025-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10"];
    for (const day of [...days, "2026-13-01", "2026-01-00", "2026-01-32"]) {
      expect(isPlainDate(day)).toBe(false);
    }
  });

  it("refuses other ways of writing a day, and what is no text", () => {
    const texts = ["2026-1-5", "26-01-05", "2026/01/05", "2026-01-05T00:00:00Z", " 2026-01-05"];
    const others = ["2026-01-05\n", "٢٠٢٦-٠١-٠٥", "+002026-01-05", "-2026-01-05", ""];
    for (const value of [
      ...texts,
      ...others,
      null,
      undefined,
      20260105,
      new Date(0),
      ["2026-01-05"],
    ]) {
      expect(isPlainDate(value)).toBe(false);
    }
  });

  it("agrees with the schema on any text", () => {
    const schema = z.iso.date();
    fc.assert(
      fc.property(nearMiss, (text) => {
        expect(isPlainDate(text)).toBe(schema.safeParse(text).success);
      }),
      { numRuns: 20_000 },
    );
  });

  it("agrees with the schema on every 29 February of four digits of year", () => {
    const schema = z.iso.date();
    for (let year = 0; year <= 9999; year++) {
      const day = `${String(year).padStart(4, "0")}-02-29`;
      if (isPlainDate(day) !== schema.safeParse(day).success) expect(day).toBe("the same in both");
    }
  });
});
