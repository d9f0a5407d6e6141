import { fromEpochMonth } from "./from-epoch-month";
import { toEpochMonth } from "./to-epoch-month";
import type { Period, PlainMonth } from "./types";

/**
 * Returns the calendar months that a period touches, in order.
 *
 * **Boundaries.** A month counts when at least one of its days is inside the period.
 *
 * @param period - A period; both its days are inside.
 * @returns The months, `YYYY-MM`; none when the period ends before it starts.
 * @example
 * monthsIn({ start: "2025-11-30", end: "2026-01-01" }); // => ["2025-11", "2025-12", "2026-01"]
 * @since 0.1.0
 */
export function monthsIn(period: Period): PlainMonth[] {
  const months: PlainMonth[] = [];
  if (period.end < period.start) return months;
  const last = toEpochMonth(period.end);
  for (let i = toEpochMonth(period.start); i <= last; i++) months.push(fromEpochMonth(i));
  return months;
}
