import { daysInMonth } from "./days-in-month";
import { fromEpochMonth } from "./from-epoch-month";
import type { Period, PlainDate } from "./types";

/**
 * Returns the period of whole calendar months from one month to another, both inside.
 *
 * @param first - First month, as months since January 1970.
 * @param last - Last month, as months since January 1970.
 * @returns The period from the first day of the first month to the last day of the last.
 * @throws RangeError when a number is not whole or a year leaves 0000 to 9999.
 * @example
 * monthPeriod(toEpochMonth("2025-01"), toEpochMonth("2025-06")); // => { start: "2025-01-01", end: "2025-06-30" }
 * @since 0.1.0
 */
export function monthPeriod(first: number, last: number): Period {
  const month = fromEpochMonth(last);
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return {
    start: `${fromEpochMonth(first)}-01` as PlainDate,
    end: `${month}-${days}` as PlainDate,
  };
}
