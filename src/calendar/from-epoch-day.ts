import type { PlainDate } from "./types";
import { writeDate } from "./write-date";

const FIRST = -719_528; // 0000-01-01
const LAST = 2_932_896; // 9999-12-31

/**
 * Returns the calendar day that lies a number of days after 1970-01-01.
 *
 * **Boundaries.** Years 0000 to 9999, since a day is written with four digits of year.
 *
 * @param epochDay - Days since 1970-01-01; negative before it.
 * @returns The calendar day.
 * @throws RangeError when the number is not whole or the year leaves 0000 to 9999.
 * @example
 * fromEpochDay(0); // => "1970-01-01"
 * fromEpochDay(-1); // => "1969-12-31"
 * @since 0.1.0
 */
export function fromEpochDay(epochDay: number): PlainDate {
  if (!Number.isInteger(epochDay) || epochDay < FIRST || epochDay > LAST) {
    throw new RangeError(
      "pulih: the number must be whole and the day within the years 0000 to 9999",
    );
  }
  const shifted = epochDay + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return writeDate(year, month, day);
}
