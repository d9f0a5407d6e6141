import { daysInMonth } from "./days-in-month";
import type { PlainDate } from "./types";
import { writeDate } from "./write-date";

/**
 * Returns the calendar day a number of months after another; before it when negative.
 *
 * **Boundaries.** A day that the reached month lacks becomes its last day. Count several months
 * from the first day, not step by step: 31 January plus two months is 31 March, plus one month
 * twice is 28 March.
 *
 * @param date - The day to count from.
 * @param months - Whole number of calendar months.
 * @returns The calendar day reached.
 * @throws RangeError when the number is not whole or the year leaves 0000 to 9999.
 * @example
 * addMonths("2026-01-31", 1); // => "2026-02-28"
 * addMonths("2026-01-31", 2); // => "2026-03-31"
 * addMonths("2024-02-29", -12); // => "2023-02-28"
 * @since 0.1.0
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  if (!Number.isInteger(count) || count < 0 || count >= 120_000) {
    throw new RangeError(
      "pulih: the number must be whole and the day within the years 0000 to 9999",
    );
  }
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return writeDate(year, month, day);
}
