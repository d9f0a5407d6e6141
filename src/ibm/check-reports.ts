import { monthPeriod, type PlainDate, toEpochMonth } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { IbmIssueCode } from "./codes";
import type { IbmReportRecord, IbmUnit } from "./records";

/** Checks the monthly reports of a register, beside the months in which each unit was active. */
export function checkReports(
  reports: Iterable<IbmReportRecord>,
  units: ReadonlyMap<string, IbmUnit>,
  activeMonths: ReadonlySet<string>,
  asOf: PlainDate | undefined,
): Issue<IbmIssueCode>[] {
  const issues: Issue<IbmIssueCode>[] = [];
  const seen = new Set<string>();
  let index = 0;
  for (const { unitId, month, submittedOn, retractedOn, nil } of reports) {
    const at = index++;
    const add = (
      code: IbmIssueCode,
      severity: Issue["severity"],
      field: string,
      params: Issue["params"] = {},
    ) => issues.push({ code, severity, path: ["reports", at, field], params });
    const unit = units.get(unitId);
    if (!unit) {
      add("ibm.report-of-unknown-unit", "error", "unitId");
      continue;
    }
    if (retractedOn != null) continue;
    const key = `${unitId} ${month}`;
    if (seen.has(key)) add("ibm.duplicate-report", "warning", "month");
    seen.add(key);
    const { start, end } = monthPeriod(toEpochMonth(month), toEpochMonth(month));
    if (end < unit.formedOn) {
      add("ibm.report-before-formation", "warning", "month", { month, formedOn: unit.formedOn });
    }
    if (submittedOn && submittedOn < end) {
      add("ibm.submitted-before-month-end", "warning", "submittedOn", { submittedOn, month });
    }
    if (asOf !== undefined && asOf < start) {
      add("ibm.in-the-future", "warning", "month", { on: start, asOf });
    }
    if (nil === true && activeMonths.has(key)) {
      add("ibm.nil-report-with-activity", "warning", "nil", { month });
    }
    if (nil === false && !activeMonths.has(key)) {
      add("ibm.report-without-activity", "warning", "nil", { month });
    }
  }
  return issues;
}
