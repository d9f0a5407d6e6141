import type { PlainDate } from "./types";

/**
 * Returns the number of days from 1970-01-01 to a calendar day; negative before it.
 *
 * **Rule.** Proleptic Gregorian calendar, by counting days of 400-year cycles that begin on
 * 1 March, so that the leap day falls at the end of a counted year.
 *
 * @param date - Calendar day. It is trusted to exist: an impossible day such as 2025-02-30 counts
 *   on into the next month.
 * @returns Days since 1970-01-01, a whole number.
 * @example
 * toEpochDay("1970-01-02"); // => 1
 * toEpochDay("2000-03-01") - toEpochDay("2000-02-28"); // => 2
 * @since 0.1.0
 */
export function toEpochDay(date: PlainDate): number {
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(date, 8, 10) - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * 146_097 + yearOfCycle * 365 + leapDays + dayOfYear - 719_468;
}

function digits(date: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + date.charCodeAt(i) - 48;
  return value;
}
