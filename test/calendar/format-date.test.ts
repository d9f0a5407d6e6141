import { format } from "date-fns/format";
import { enUS } from "date-fns/locale/en-US";
import { id } from "date-fns/locale/id";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { formatDate, type PlainDate } from "../../src/calendar/index";
import { anyDay, expectUtc, toDate } from "./oracle";

const months = Array.from(
  { length: 12 },
  (_, i) => `2026-${String(i + 1).padStart(2, "0")}-09` as PlainDate,
);

describe("formatDate", () => {
  beforeAll(expectUtc);

  it("names the twelve months in Indonesian", () => {
    expect(months.map((date) => formatDate(date, { language: "id" }))).toEqual([
      "9 Januari 2026",
      "9 Februari 2026",
      "9 Maret 2026",
      "9 April 2026",
      "9 Mei 2026",
      "9 Juni 2026",
      "9 Juli 2026",
      "9 Agustus 2026",
      "9 September 2026",
      "9 Oktober 2026",
      "9 November 2026",
      "9 Desember 2026",
    ]);
  });

  it("names the twelve months in English", () => {
    expect(months.map((date) => formatDate(date, { language: "en" }))).toEqual([
      "9 January 2026",
      "9 February 2026",
      "9 March 2026",
      "9 April 2026",
      "9 May 2026",
      "9 June 2026",
      "9 July 2026",
      "9 August 2026",
      "9 September 2026",
      "9 October 2026",
      "9 November 2026",
      "9 December 2026",
    ]);
  });

  it("equals date-fns in both languages", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const pattern = "d MMMM y";
        expect(formatDate(date, { language: "id" })).toBe(
          format(toDate(date), pattern, { locale: id }),
        );
        expect(formatDate(date, { language: "en" })).toBe(
          format(toDate(date), pattern, { locale: enUS }),
        );
      }),
    );
  });
});
