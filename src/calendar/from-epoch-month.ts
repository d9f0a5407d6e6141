import type { PlainMonth } from "./types";

/**
 * Returns the calendar month that lies a number of months after January 1970.
 *
 * **Boundaries.** Years 0000 to 9999, since a month is written with four digits of year.
 *
 * @param epochMonth - Months since January 1970; negative before it.
 * @returns The month, `YYYY-MM`.
 * @throws RangeError when the number is not whole or the year leaves 0000 to 9999.
 * @example
 * fromEpochMonth(13); // => "1971-02"
 * fromEpochMonth(-1); // => "1969-12"
 * @since 0.1.0
 */
export function fromEpochMonth(epochMonth: number): PlainMonth {
  const count = epochMonth + 23_640;
  if (!Number.isInteger(count) || count < 0 || count >= 120_000) {
    throw new RangeError("pulih: the month lies outside the years 0000 to 9999");
  }
  const month = (count % 12) + 1;
  const year = String(Math.floor(count / 12)).padStart(4, "0");
  return `${year}-${month < 10 ? "0" : ""}${month}` as PlainMonth;
}
