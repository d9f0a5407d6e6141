import { daysInMonth, type PlainDate, toEpochMonth } from "../calendar/index";
import type { IbmWindow } from "./policy";

/** First and last month of a window, as months since January 1970. */
export interface MonthSpan {
  first: number;
  last: number;
}

/** The months of a window as of a day. */
export function spanOf(window: IbmWindow, asOf: PlainDate): MonthSpan {
  if ("start" in window) {
    return { first: toEpochMonth(window.start), last: toEpochMonth(window.end) };
  }
  const last = lastCompleteMonth(asOf);
  return { first: last - window.months + 1, last };
}

/** The last month that is over as of a day: its own when the day is the month's last. */
export function lastCompleteMonth(date: PlainDate): number {
  const last = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return toEpochMonth(date) - (Number(date.slice(8)) === last ? 0 : 1);
}

/** Calendar year of a month counted since January 1970. */
export function yearOf(month: number): number {
  return 1970 + Math.floor(month / 12);
}
