import { daysInMonth, type PlainDate, plainDate, toEpochMonth } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import {
  addPacked,
  kindBit,
  type MonthCells,
  monthOfPacked,
  packMonth,
  REPORTED,
  SAYS_NOT_NIL,
} from "./month-cells";
import type { IbmLadder, IbmPolicy } from "./policy";
import type { IbmActivity, IbmReportRecord, IbmUnit, IbmUnitRecords } from "./records";
import { lastCompleteMonth, type MonthSpan, spanOf } from "./window";

/** Months that are looked at, at most: a wrong date of formation must not fill the memory. */
const LONGEST_COURSE = 600;

const SCREENING = kindBit("screening");

/** What is known of one unit; its cells hold, by month, kinds of activity and reports. */
export interface IbmFacts extends MonthCells {
  unit: IbmUnit;
  /** The window in which activity is looked for. */
  window: MonthSpan;
  /** Known activities of the window. */
  inWindow: IbmActivity[];
  /** Known screenings outside the window; all other activities where a rule needs them. */
  others: IbmActivity[];
  /** Day of closure, if known. */
  closedOn: PlainDate | undefined;
  /** Month of formation, as months since January 1970. */
  firstMonth: number;
  /** Last month in which the unit existed on the last day; endless while it is open. */
  lastMonth: number;
}

/** How facts are gathered: the same for all units of a report. */
export interface FactRules extends Vantage {
  /** The window. */
  span: MonthSpan;
  /** Month of the day of judgement. */
  asOfMonth: number;
  /** Last month that is over by then. */
  lastComplete: number;
  /** Whether a rule looks at activities beyond their kinds and months. */
  keepsAll: boolean;
}

/** Prepares the gathering of facts under a policy or ladder, as of a day that must exist. */
export function factRules(rule: IbmPolicy | IbmLadder, { asOf, knownAt }: Vantage): FactRules {
  plainDate(asOf);
  if (knownAt != null) plainDate(knownAt);
  const requirements = "rungs" in rule ? rule.rungs.map((r) => r.requires) : [rule.requires];
  return {
    asOf,
    knownAt,
    span: spanOf(rule.window, asOf),
    asOfMonth: toEpochMonth(asOf),
    lastComplete: lastCompleteMonth(asOf),
    keepsAll: requirements.some(
      (r) => r.activities != null || r.clients != null || Boolean(r.communitySupport),
    ),
  };
}

/** Room for the months of one unit; it may be used again for the next. */
export function emptyCells(): Int32Array {
  return new Int32Array(LONGEST_COURSE);
}

/** Whether a unit had been formed, and that was known. */
export function isFormed(unit: IbmUnit, { asOf, knownAt }: Vantage): boolean {
  return isKnown({ on: unit.formedOn, recordedOn: unit.recordedOn }, { asOf, knownAt });
}

/** Begins the facts of a unit, before any report or activity, in cells that are made empty. */
export function openFacts(unit: IbmUnit, rules: FactRules, cells: Int32Array): IbmFacts {
  cells.fill(0);
  const closure = unit.closure && isKnown(unit.closure, rules) ? unit.closure : undefined;
  const firstMonth = toEpochMonth(unit.formedOn);
  return {
    from: Math.max(firstMonth, rules.asOfMonth - LONGEST_COURSE + 1),
    cells,
    unit,
    window: rules.span,
    inWindow: [],
    others: [],
    closedOn: closure?.on,
    firstMonth,
    lastMonth: closure ? lastCompleteMonth(closure.on) : Number.POSITIVE_INFINITY,
  };
}

/** Packs month and kind of an activity; nothing when it is not known. */
export function packActivity(activity: IbmActivity, rules: FactRules): number | undefined {
  const month = toEpochMonth(activity.on);
  // What lies in an earlier month and has no history of recording is known without comparing days.
  const plain = month < rules.asOfMonth && rules.knownAt == null && activity.retractedOn == null;
  if (!plain && !isKnown(activity, rules)) return undefined;
  return packMonth(month, kindBit(activity.kind));
}

/** Packs month and report of a month; nothing when it is not known or its month is not over. */
export function packReport(report: IbmReportRecord, rules: FactRules): number | undefined {
  const month = toEpochMonth(report.month);
  if (month > rules.lastComplete || !isReportKnown(report, rules)) return undefined;
  return packMonth(month, report.nil === false ? REPORTED | SAYS_NOT_NIL : REPORTED);
}

/** Notes a known activity of the unit; `false` when it lies outside the unit's life. */
export function noteActivity(
  facts: IbmFacts,
  packed: number,
  activity: () => IbmActivity,
  rules: FactRules,
): boolean {
  const month = monthOfPacked(packed);
  if (month <= facts.firstMonth && activity().on < facts.unit.formedOn) return false;
  if (facts.closedOn !== undefined && facts.closedOn < activity().on) return false;
  addPacked(facts, packed);
  if (rules.span.first <= month && month <= rules.span.last) facts.inWindow.push(activity());
  else if (rules.keepsAll || (packed & SCREENING) !== 0) facts.others.push(activity());
  return true;
}

/** Notes a known monthly report of the unit. */
export const noteReport: (facts: IbmFacts, packed: number) => void = addPacked;

/** Gathers the facts of one unit; records of other units are left out. */
export function gatherFacts(records: IbmUnitRecords, rules: FactRules): IbmFacts {
  const { unit } = records;
  const facts = openFacts(unit, rules, emptyCells());
  for (const report of records.reports) {
    const packed = report.unitId === unit.id ? packReport(report, rules) : undefined;
    if (packed !== undefined) noteReport(facts, packed);
  }
  for (const activity of records.activities) {
    const packed = activity.unitId === unit.id ? packActivity(activity, rules) : undefined;
    if (packed !== undefined) noteActivity(facts, packed, () => activity, rules);
  }
  return facts;
}

function isReportKnown({ month, submittedOn, retractedOn }: IbmReportRecord, rules: FactRules) {
  if (rules.knownAt == null) return retractedOn == null;
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const on = `${month}-${last}` as PlainDate;
  return isKnown({ on, recordedOn: submittedOn, retractedOn }, rules);
}
