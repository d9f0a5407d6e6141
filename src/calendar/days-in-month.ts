/**
 * Returns the number of days in a calendar month.
 *
 * @param year - Calendar year.
 * @param month - Month of the year, 1 to 12.
 * @returns 28 to 31 days.
 * @example
 * daysInMonth(2024, 2); // => 29
 * daysInMonth(1900, 2); // => 28
 * @since 0.1.0
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
