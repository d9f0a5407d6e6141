import type { Issue } from "../issue/index";
import type { IbmIssueCode } from "./codes";
import { emptyCells, noteActivity, noteReport, openFacts, packActivity, packReport } from "./facts";
import { ibmCounter } from "./ibm-counter";
import type { IbmActivity, IbmReportRecord, IbmUnit } from "./records";
import type { IbmReport } from "./report-types";
import { eachOf, sortByUnit } from "./sort-by-unit";
import type { IbmTallyOptions } from "./tally-types";

/**
 * Options of {@link ibmReport}.
 *
 * @since 0.1.0
 */
export interface IbmReportOptions extends IbmTallyOptions {
  /** Monthly reports of all units. */
  reports: Iterable<IbmReportRecord>;
  /** Activities of all units. */
  activities: Iterable<IbmActivity>;
}

/**
 * Returns the figures of a set of IBM units under a policy: the operational share as documented,
 * observed and best, who was counted, cohorts by year, agents, reach, and the same by group.
 *
 * **Rule.** Reports and activities are read once and sorted by unit; each unit is then decided as in
 * `ibmStatus` and counted. The order of the input does not matter.
 *
 * **Unknown.** Units that did not report are neither operational nor not: they stand apart, and the
 * three shares show how far they could move the figure. Records of units that are not in the input,
 * and activities outside their unit's life, are counted as issues, not dropped in silence.
 *
 * **Assumption.** Of units with one id one is judged, the same in any order of input, and the others
 * are counted as an issue. Activities with one id all count. `checkIbmRegister` tells which they are.
 *
 * @param units - The units.
 * @param options - Their reports and activities, the policy, the day of judgement, and how to group.
 * @returns The figures, with the whole policy.
 * @example
 * const units = [
 *   { id: "u1", region: "32.01.01.2001", formedOn: "2024-03-01" },
 *   { id: "u2", region: "51.01.01.2001", formedOn: "2024-05-01" },
 * ] as const;
 * const activities = [{ id: "a1", unitId: "u1", on: "2025-02-10", kind: "outreach" }] as const;
 * const report = ibmReport(units, { reports: [], activities, policy: anyOfFour({ months: 6 }), asOf: "2025-06-30" });
 * report.documented; // => { status: "defined", numerator: 1, denominator: 2, value: 0.5 }
 * report.observed; // => { status: "defined", numerator: 1, denominator: 1, value: 1 }
 * report.best; // => { status: "defined", numerator: 2, denominator: 2, value: 1 }
 * @since 0.1.0
 */
export function ibmReport(units: Iterable<IbmUnit>, options: IbmReportOptions): IbmReport {
  const { rules, empty, addFacts, result } = ibmCounter(options);
  const places = new Map<string, number>();
  const known: IbmUnit[] = [];
  let repeated = 0;
  for (const unit of units) {
    const place = places.get(unit.id);
    if (place === undefined) {
      places.set(unit.id, known.push(unit) - 1);
      continue;
    }
    repeated++;
    if (JSON.stringify(unit) < JSON.stringify(known[place])) known[place] = unit;
  }
  const reports = sortByUnit(options.reports, places, (r) => packReport(r, rules));
  const activities = sortByUnit(options.activities, places, (a) => packActivity(a, rules));

  let state = empty();
  const cells = emptyCells();
  let outside = 0;
  for (const [place, unit] of known.entries()) {
    const facts = openFacts(unit, rules, cells);
    eachOf(reports, place, (packed) => noteReport(facts, packed));
    eachOf(activities, place, (packed, record) => {
      if (!noteActivity(facts, packed, record, rules)) outside++;
    });
    state = addFacts(state, facts);
  }

  const issues: Issue<IbmIssueCode>[] = [];
  const add = (code: IbmIssueCode, severity: Issue["severity"], list: string, count: number) => {
    if (count > 0) issues.push({ code, severity, path: [list], params: { count } });
  };
  add("ibm.units-left-out", "error", "units", repeated);
  add("ibm.reports-left-out", "error", "reports", reports.stray);
  add("ibm.activities-left-out", "error", "activities", activities.stray);
  add("ibm.activities-outside-life", "warning", "activities", outside);
  return { ...result(state), issues };
}
