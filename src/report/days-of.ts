import { type Period, plainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";

/** The days of a period up to the day of the question, and what was known on the last of them. */
export function daysOf({ period, asOf, knownAt }: Vantage & { period: Period }): {
  period: Period;
  vantage: Vantage;
} {
  const [start, last] = [plainDate(period.start), plainDate(period.end)];
  const end = plainDate(asOf) < last ? asOf : last;
  if (knownAt != null) plainDate(knownAt);
  if (end < start) {
    throw new RangeError("pulih: the period begins after its end or after the day of the question");
  }
  return { period: { start, end }, vantage: { asOf: end, knownAt } };
}
