import { toEpochDay } from "./to-epoch-day";
import type { PlainDate } from "./types";

/**
 * Returns the number of days from one calendar day to another; negative when it lies before.
 *
 * **Boundaries.** The first day does not count: from a day to itself is 0.
 *
 * @param from - The day to count from.
 * @param to - The day to count to.
 * @returns Whole number of days.
 * @example
 * daysBetween("2026-01-15", "2026-07-20"); // => 186
 * daysBetween("2026-01-15", "2026-01-15"); // => 0
 * @since 0.1.0
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}
