import { addDays } from "./add-days";
import { addMonths } from "./add-months";
import type { Duration, PlainDate } from "./types";

/**
 * Returns the calendar day a duration after another, in days or in clamped calendar months.
 *
 * @param date - The day to count from.
 * @param duration - Days or calendar months.
 * @returns The calendar day reached.
 * @throws RangeError when the number is not whole or the year leaves 0000 to 9999.
 * @example
 * addDuration("2026-01-15", { months: 3 }); // => "2026-04-15"
 * addDuration("2026-01-15", { days: 90 }); // => "2026-04-15"
 * @since 0.1.0
 */
export function addDuration(date: PlainDate, duration: Duration): PlainDate {
  return "days" in duration ? addDays(date, duration.days) : addMonths(date, duration.months);
}
