import type { PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import { checkActivities } from "./check-activities";
import { checkReports } from "./check-reports";
import { checkUnitDays } from "./check-unit-days";
import type { IbmIssueCode } from "./codes";
import type { IbmActivity, IbmReportRecord, IbmUnit } from "./records";

/**
 * The records of a register of IBM units.
 *
 * @since 0.1.0
 */
export interface IbmRegister {
  /** The units. */
  units: Iterable<IbmUnit>;
  /** Their monthly reports. */
  reports: Iterable<IbmReportRecord>;
  /** Their activities. */
  activities: Iterable<IbmActivity>;
}

/**
 * Options of {@link checkIbmRegister}.
 *
 * @since 0.1.0
 */
export interface CheckIbmRegisterOptions {
  /** The day on which the register is checked; facts dated later are warned of. */
  asOf?: PlainDate | undefined;
}

/**
 * Returns what cannot be true, or should be looked at, across the records of a register of IBM
 * units. Each unit by itself is judged by `checkIbmUnit`.
 *
 * **Rule.** Errors, since records cannot be told apart or attached: two units or activities with one
 * id, reports and activities of units that the register lacks. Warnings, since each has an innocent
 * reading: two units in one village, two reports on one month, activity or reports before formation
 * or activity after closure, a nil report beside activity, a report that is not nil without
 * activity, a report sent before its month ended, an intervention on a client who is not mild, a
 * mild client referred, clients of a unit without a trained agent, facts dated in the future or
 * recorded before they happened. What
 * was withdrawn is not warned of.
 *
 * **Boundaries.** Reads everything once, and holds ids and months in memory.
 *
 * @param register - Units, reports and activities.
 * @param options - The day on which the register is checked.
 * @returns The issues; the path tells the list and the position in it.
 * @example
 * const unit = { id: "u1", region: "32.01.01.2001", formedOn: "2024-03-01" } as const;
 * const reports = [{ unitId: "u9", month: "2025-01" }] as const;
 * const twin = { ...unit, id: "u2" };
 * const issues = checkIbmRegister({ units: [unit, unit, twin], reports, activities: [] });
 * issues.map((issue) => issue.code); // => ["ibm.duplicate-unit", "ibm.shared-village", "ibm.report-of-unknown-unit"]
 * issues.map((issue) => issue.path); // => [["units", 1, "id"], ["units", 2, "region"], ["reports", 0, "unitId"]]
 * @since 0.1.0
 */
export function checkIbmRegister(
  register: IbmRegister,
  options: CheckIbmRegisterOptions = {},
): Issue<IbmIssueCode>[] {
  const issues: Issue<IbmIssueCode>[] = [];
  const units = new Map<string, IbmUnit>();
  const villages = new Map<string, string>();
  let index = 0;
  for (const unit of register.units) {
    const path = ["units", index++];
    if (units.has(unit.id)) {
      const code = "ibm.duplicate-unit";
      issues.push({ code, severity: "error", path: [...path, "id"], params: {} });
    } else units.set(unit.id, unit);
    const owner = villages.get(unit.region);
    if (owner !== undefined && owner !== unit.id && unit.region.split(".").length === 4) {
      const code = "ibm.shared-village";
      issues.push({ code, severity: "warning", path: [...path, "region"], params: {} });
    }
    villages.set(unit.region, unit.id);
    issues.push(...checkUnitDays(unit, path, options.asOf));
  }
  const activities = checkActivities(register.activities, units, options.asOf);
  const reports = checkReports(register.reports, units, activities.activeMonths, options.asOf);
  return [...issues, ...reports, ...activities.issues];
}
