import {
  fromEpochMonth,
  type PlainDate,
  type PlainMonth,
  toEpochMonth,
} from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import {
  anyOfFour,
  type IbmActivity,
  type IbmActivityKind,
  type IbmPolicy,
  type IbmReportRecord,
  type IbmRequirements,
  type IbmStatus,
  type IbmStatusOptions,
  type IbmUnit,
  ibmStatus,
} from "../../src/ibm/index";

/** The last day of the half-year that most examples look at. */
export const asOf: PlainDate = "2025-06-30";

/** A unit of an invented village, old enough to be judged on the half-year. */
export function unitOf(fields: Partial<IbmUnit> = {}): IbmUnit {
  return { id: "u1", region: "32.01.01.2001", formedOn: "2024-03-01", ...fields };
}

/** An activity of the unit; the same words give the same id. */
export function activityOf(
  on: PlainDate,
  kind: IbmActivityKind = "outreach",
  fields: Partial<IbmActivity> = {},
): IbmActivity {
  const unitId = fields.unitId ?? "u1";
  return { id: `${unitId} ${on} ${kind}`, unitId, on, kind, ...fields };
}

/** A monthly report of the unit. */
export function reportOf(
  month: PlainMonth,
  fields: Partial<IbmReportRecord> = {},
): IbmReportRecord {
  return { unitId: "u1", month, ...fields };
}

/** Reports on the months from one to another. */
export function reportsOf(
  first: PlainMonth,
  last: PlainMonth,
  fields: Partial<IbmReportRecord> = {},
): IbmReportRecord[] {
  const reports: IbmReportRecord[] = [];
  for (let month = toEpochMonth(first); month <= toEpochMonth(last); month++) {
    reports.push(reportOf(fromEpochMonth(month), fields));
  }
  return reports;
}

/** Six reports that leave no month of the half-year open. */
export const allReported = reportsOf("2025-01", "2025-06");

/** The reading `anyOfFour` over six months, with changes. */
export function policyOf(changes: Partial<IbmPolicy> = {}): IbmPolicy {
  return derive(anyOfFour({ months: 6 }), changes, { id: "test.policy", version: "1" });
}

/** A policy that asks only what is given. */
export function requiring(requires: IbmRequirements, changes: Partial<IbmPolicy> = {}): IbmPolicy {
  return policyOf({ requires, ...changes });
}

/** The status of a unit on the last day of the half-year, under `anyOfFour` unless told otherwise. */
export function statusOf(
  unit: IbmUnit = unitOf(),
  options: Partial<IbmStatusOptions> = {},
): IbmStatus {
  const defaults = { reports: [], activities: [], policy: anyOfFour({ months: 6 }), asOf };
  return ibmStatus(unit, { ...defaults, ...options });
}

/** The findings of one code. */
export function findingsOf({ findings }: Pick<IbmStatus, "findings">, code: string) {
  return findings.filter((finding) => finding.code === code);
}
