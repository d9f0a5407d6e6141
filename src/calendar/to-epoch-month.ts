import type { PlainDate, PlainMonth } from "./types";

/**
 * Returns the number of calendar months from January 1970 to that of a day or month; negative
 * before it.
 *
 * @param date - A calendar day or month; the day within the month does not matter.
 * @returns Months since January 1970, a whole number.
 * @example
 * toEpochMonth("1971-02-28"); // => 13
 * toEpochMonth("1971-02"); // => 13
 * @since 0.1.0
 */
export function toEpochMonth(date: PlainDate | PlainMonth): number {
  let year = 0;
  for (let i = 0; i < 4; i++) year = year * 10 + date.charCodeAt(i) - 48;
  const month = (date.charCodeAt(5) - 48) * 10 + date.charCodeAt(6) - 48;
  return year * 12 + month - 23_641;
}
