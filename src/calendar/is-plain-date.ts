import { daysInMonth } from "./days-in-month";
import type { PlainDate } from "./types";

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Returns whether a value is the text of a calendar day that exists.
 *
 * **Boundaries.** 29 February only in leap years; one-digit months and days are refused; time of
 * day and zone are refused.
 *
 * @param value - Anything.
 * @returns `true` for an existing day written `YYYY-MM-DD`.
 * @example
 * isPlainDate("2024-02-29"); // => true
 * isPlainDate("2025-02-29"); // => false
 * isPlainDate("2025-2-9"); // => false
 * @since 0.1.0
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== "string" || !SHAPE.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(value.slice(0, 4)), month)
  );
}
