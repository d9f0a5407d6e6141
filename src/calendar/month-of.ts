import type { PlainDate, PlainMonth } from "./types";

/**
 * Returns the calendar month in which a day lies.
 *
 * @param date - A calendar day.
 * @returns The month, `YYYY-MM`.
 * @example
 * monthOf("2026-03-31"); // => "2026-03"
 * @since 0.1.0
 */
export function monthOf(date: PlainDate): PlainMonth {
  return date.slice(0, 7) as PlainMonth;
}
