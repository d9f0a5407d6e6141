import * as z from "zod";
import type { CalendarIssueCode, PlainDate, PlainMonth } from "./types";

/**
 * Accepts the text of an existing calendar day, `YYYY-MM-DD`.
 *
 * @since 0.1.0
 */
export const plainDateSchema = /* @__PURE__ */ (() =>
  z.iso.date({ error: unlessAbsent("calendar.not-a-day") }) as unknown as z.ZodType<
    PlainDate,
    PlainDate
  >)();

/**
 * Accepts the text of a calendar month, `YYYY-MM`.
 *
 * @since 0.1.0
 */
export const plainMonthSchema = /* @__PURE__ */ (() =>
  z.string({ error: unlessAbsent("calendar.not-a-month") }).regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, {
    error: "calendar.not-a-month",
  }) as unknown as z.ZodType<PlainMonth, PlainMonth>)();

/**
 * Accepts a period of two existing calendar days.
 *
 * @since 0.1.0
 */
export const periodSchema = /* @__PURE__ */ (() =>
  z.object({ start: plainDateSchema, end: plainDateSchema }))();

/** A field that is absent or null is missing, which its reader says; it is no wrong day. */
function unlessAbsent(code: CalendarIssueCode) {
  return ({ input }: { input?: unknown }) => (input == null ? undefined : code);
}
