import { isPlainDate, monthPeriod, toEpochMonth } from "../../calendar/index";
import type { IbmWindow } from "../policy";

/** Names a window within the id of a policy, after checking that it is of whole months. */
export function nameWindow(window: IbmWindow): string {
  if (!isWholeMonths(window)) {
    throw new RangeError("pulih: the window of an IBM policy is of whole calendar months");
  }
  return "start" in window ? `${window.start}/${window.end}` : `${window.months}-months`;
}

/** Whether a window is of whole calendar months, at least one. */
export function isWholeMonths(window: IbmWindow): boolean {
  if (typeof window !== "object" || window === null) return false;
  if ("months" in window) return Number.isInteger(window.months) && window.months >= 1;
  if (!isPlainDate(window.start) || !isPlainDate(window.end)) return false;
  const [first, last] = [toEpochMonth(window.start), toEpochMonth(window.end)];
  const whole = monthPeriod(first, last);
  return first <= last && whole.start === window.start && whole.end === window.end;
}
