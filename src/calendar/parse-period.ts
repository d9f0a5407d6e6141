import { daysInMonth } from "./days-in-month";
import { plainDate } from "./plain-date";
import type { Period } from "./types";

/**
 * Returns the period that a short text names: a year, a quarter, a month, or two days.
 *
 * For text that a programmer writes, such as an option or an address bar's parameter.
 *
 * @param text - `2026`, `2026-Q1`, `2026-03` or `2026-01-01/2026-06-30`.
 * @returns The period; both its days are inside.
 * @throws RangeError when the text has another shape, a day does not exist, or the period ends
 *   before it starts; the message does not repeat the text.
 * @example
 * parsePeriod("2024-02"); // => { start: "2024-02-01", end: "2024-02-29" }
 * parsePeriod("2026-Q2"); // => { start: "2026-04-01", end: "2026-06-30" }
 * parsePeriod("2026"); // => { start: "2026-01-01", end: "2026-12-31" }
 * @since 0.1.0
 */
export function parsePeriod(text: string): Period {
  const days = /^(\S{10})\/(\S{10})$/.exec(text);
  if (days) return ordered(plainDate(String(days[1])), plainDate(String(days[2])));
  const short = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text);
  if (!short) {
    throw new RangeError("pulih: expected a period such as 2026, 2026-Q1, 2026-03 or two days");
  }
  const [, year = "", quarter, month] = short;
  const first = month ? Number(month) : quarter ? Number(quarter) * 3 - 2 : 1;
  const last = month ? first : quarter ? first + 2 : 12;
  const two = (n: number) => String(n).padStart(2, "0");
  return {
    start: plainDate(`${year}-${two(first)}-01`),
    end: plainDate(`${year}-${two(last)}-${daysInMonth(Number(year), last)}`),
  };
}

function ordered(start: Period["start"], end: Period["end"]): Period {
  if (end < start) throw new RangeError("pulih: the period ends before it starts");
  return { start, end };
}
