import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import {
  addDays,
  type CalendarIssueCode,
  type Duration,
  type FormatDateOptions,
  formatDate,
  isPlainDate,
  type Language,
  monthsIn,
  type Period,
  type PlainDate,
  type PlainMonth,
} from "../../src/calendar/index";
import type { periodSchema, plainDateSchema, plainMonthSchema } from "../../src/calendar/schema";
import { calendarText } from "../../src/calendar/text";

describe("types of the calendar", () => {
  it("equal what the schemas give", () => {
    expectTypeOf<z.output<typeof plainDateSchema>>().toEqualTypeOf<PlainDate>();
    expectTypeOf<z.input<typeof plainDateSchema>>().toEqualTypeOf<PlainDate>();
    expectTypeOf<z.output<typeof plainMonthSchema>>().toEqualTypeOf<PlainMonth>();
    expectTypeOf<z.output<typeof periodSchema>>().toEqualTypeOf<Period>();
    expectTypeOf<z.input<typeof periodSchema>>().toEqualTypeOf<Period>();
  });

  it("refuse what is not written as a day", () => {
    addDays("2026-01-15", 1);
    // @ts-expect-error: a day without a day
    addDays("2026-01", 1);
    // @ts-expect-error: any text
    addDays("2026-01-15" as string, 1);
    // @ts-expect-error: an instant is no day
    addDays(new Date(0), 1);
  });

  it("narrow a checked text", () => {
    const text = "2026-01-15" as string;
    if (isPlainDate(text)) expectTypeOf(text).toEqualTypeOf<PlainDate>();
    expectTypeOf(monthsIn).returns.toEqualTypeOf<PlainMonth[]>();
  });

  it("take days or months as a duration", () => {
    expectTypeOf<{ days: number }>().toExtend<Duration>();
    expectTypeOf<{ months: number }>().toExtend<Duration>();
    expectTypeOf<{ weeks: number }>().not.toExtend<Duration>();
  });

  it("know two languages", () => {
    expectTypeOf<Language>().toEqualTypeOf<"id" | "en">();
    expectTypeOf<FormatDateOptions>().toEqualTypeOf<{ language: Language }>();
    // @ts-expect-error: no Dutch
    formatDate("2026-01-15", { language: "nl" });
    // @ts-expect-error: a language is needed
    formatDate("2026-01-15", {});
  });

  it("leave no code and no language without a sentence", () => {
    type Catalog = typeof calendarText;
    expectTypeOf(calendarText).toExtend<Record<CalendarIssueCode, Record<Language, string>>>();
    const both = { id: "a", en: "a" };
    // @ts-expect-error: a code is missing
    const withoutCode: Catalog = { "calendar.not-a-day": both };
    // @ts-expect-error: a language is missing
    const withoutLanguage: Catalog = { ...calendarText, "calendar.not-a-month": { id: "a" } };
    expectTypeOf([withoutCode, withoutLanguage]).toEqualTypeOf<Catalog[]>();
  });
});
