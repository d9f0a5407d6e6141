import {
  monthPeriod,
  monthsIn,
  type Period,
  type PlainMonth,
  toEpochMonth,
} from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { CompletenessDefinition } from "./completeness-definition";
import type { ReportingUnit, UnitReport } from "./completeness-types";

/** Counts units that had to report, and those that did. */
export interface UnitCounts {
  expected: number;
  reporting: number;
}

/** Which units had to report and which did, and how many records were left out. */
export function judgeUnits(
  units: readonly ReportingUnit[],
  reports: Iterable<UnitReport>,
  question: { period: Period; vantage: Vantage; reporting: CompletenessDefinition["reporting"] },
): { judged: { unit: ReportingUnit; reports: boolean }[]; stray: number } {
  const { period, vantage, reporting } = question;
  const months = monthsIn(period).filter((month) => lastDay(month) <= period.end);
  const reported = new Map(units.map(({ id }) => [id, new Set<PlainMonth>()]));
  let stray = 0;
  for (const report of reports) {
    const own = reported.get(report.unitId);
    if (!own) stray++;
    else if (isReportKnown(report, vantage)) own.add(report.month);
  }
  const judged = units.flatMap((unit) => {
    const asked = months.filter((month) => existsIn(unit, month, vantage));
    if (asked.length === 0) return [];
    const sent = asked.filter((month) => reported.get(unit.id)?.has(month)).length;
    return [{ unit, reports: reporting === "one-month" ? sent > 0 : sent === asked.length }];
  });
  return { judged, stray };
}

const lastDay = (month: PlainMonth) => {
  const index = toEpochMonth(month);
  return monthPeriod(index, index).end;
};

/** What arrived after the period counts, unless the question names the day whose knowledge does. */
function isReportKnown({ month, submittedOn, retractedOn }: UnitReport, vantage: Vantage): boolean {
  return isKnown({ on: lastDay(month), recordedOn: submittedOn, retractedOn }, vantage);
}

/** A unit is asked for the month in which it began, and not for the one in which it was closed. */
function existsIn(unit: ReportingUnit, month: PlainMonth, vantage: Vantage): boolean {
  const begin = unit.formedOn ?? unit.openedOn;
  const last = lastDay(month);
  if (begin != null && last < begin) return false;
  const { closure } = unit;
  return closure == null || !isKnown(closure, vantage) || last <= closure.on;
}
