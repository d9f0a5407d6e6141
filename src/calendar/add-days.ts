import { fromEpochDay } from "./from-epoch-day";
import { toEpochDay } from "./to-epoch-day";
import type { PlainDate } from "./types";

/**
 * Returns the calendar day a number of days after another; before it when negative.
 *
 * @param date - The day to count from.
 * @param days - Whole number of days.
 * @returns The calendar day reached.
 * @throws RangeError when the number is not whole or the year leaves 0000 to 9999.
 * @example
 * addDays("2024-02-28", 2); // => "2024-03-01"
 * addDays("2025-03-01", -1); // => "2025-02-28"
 * @since 0.1.0
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}
