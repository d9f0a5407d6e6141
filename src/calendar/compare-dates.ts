import type { PlainDate } from "./types";

/**
 * Returns −1, 0 or 1 as the first day lies before, on or after the second; fit for `sort`.
 *
 * @param a - A calendar day.
 * @param b - A calendar day.
 * @returns −1, 0 or 1.
 * @example
 * compareDates("2026-01-31", "2026-02-01"); // => -1
 * compareDates("2026-02-01", "2026-02-01"); // => 0
 * @since 0.1.0
 */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
