/**
 * Calendar days, months and periods without a clock or a time zone.
 *
 * @module calendar
 */
export { addDays } from "./add-days";
export { addDuration } from "./add-duration";
export { addMonths } from "./add-months";
export { compareDates } from "./compare-dates";
export { daysBetween } from "./days-between";
export { daysInMonth } from "./days-in-month";
export { type FormatDateOptions, formatDate } from "./format-date";
export { fromEpochDay } from "./from-epoch-day";
export { fromEpochMonth } from "./from-epoch-month";
export { isPlainDate } from "./is-plain-date";
export { monthOf } from "./month-of";
export { monthPeriod } from "./month-period";
export { monthsIn } from "./months-in";
export { parsePeriod } from "./parse-period";
export { plainDate } from "./plain-date";
export { plainDateIn } from "./plain-date-in";
export { toEpochDay } from "./to-epoch-day";
export { toEpochMonth } from "./to-epoch-month";
export {
  type CalendarIssueCode,
  calendarIssueCodes,
  type Duration,
  type Language,
  languages,
  type Period,
  type PlainDate,
  type PlainMonth,
} from "./types";
