import { daysInMonth, type PlainDate, toEpochMonth } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { IbmLadder, IbmPolicy } from "./policy";
import type { IbmActivity, IbmReportRecord, IbmUnit, IbmUnitRecords } from "./records";
import { type IbmActivityKind, ibmActivityKinds } from "./vocabulary";
import { lastCompleteMonth, type MonthSpan, spanOf } from "./window";

/** Bits of a month's cell above those of the kinds of activity. */
export const REPORTED = 1 << 20;
export const SAYS_NOT_NIL = 1 << 21;
export const KINDS = REPORTED - 1;

/** What is known of one unit: by month, kinds of activity and reports. */
export interface IbmFacts {
  unit: IbmUnit;
  /** Known activities of the window, and all screenings; all activities where a rule needs them. */
  activities: IbmActivity[];
  /** Day of closure, if known. */
  closedOn: PlainDate | undefined;
  /** Month of formation, as months since January 1970. */
  firstMonth: number;
  /** Last month in which the unit existed on the last day; endless while it is open. */
  lastMonth: number;
  /** Cells of bits by months since formation; a month of which nothing is known has none. */
  cells: number[];
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

/** Prepares the gathering of facts under a policy or ladder, as of a day. */
export function factRules(rule: IbmPolicy | IbmLadder, { asOf, knownAt }: Vantage): FactRules {
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

/** Begins the facts of a unit, before any report or activity. */
export function openFacts(unit: IbmUnit, rules: FactRules): IbmFacts {
  const closure = unit.closure && isKnown(unit.closure, rules) ? unit.closure : undefined;
  const firstMonth = toEpochMonth(unit.formedOn);
  return {
    unit,
    activities: [],
    closedOn: closure?.on,
    firstMonth,
    lastMonth: closure ? lastCompleteMonth(closure.on) : Number.POSITIVE_INFINITY,
    cells: [],
  };
}

/** Notes an activity of the unit, unless it is not known or lies outside the unit's life. */
export function noteActivity(facts: IbmFacts, activity: IbmActivity, rules: FactRules): void {
  const month = toEpochMonth(activity.on);
  // What lies in an earlier month and has no history of recording is known without comparing days.
  const plain = month < rules.asOfMonth && rules.knownAt == null && activity.retractedOn == null;
  if (!plain && !isKnown(activity, rules)) return;
  if (month <= facts.firstMonth && activity.on < facts.unit.formedOn) return;
  if (facts.closedOn !== undefined && facts.closedOn < activity.on) return;
  const cell = month - facts.firstMonth;
  facts.cells[cell] = (facts.cells[cell] ?? 0) | kindBit(activity.kind);
  const inWindow = rules.span.first <= month && month <= rules.span.last;
  if (inWindow || rules.keepsAll || activity.kind === "screening") facts.activities.push(activity);
}

/** Notes a monthly report of the unit, unless it is not known or its month is not over. */
export function noteReport(facts: IbmFacts, report: IbmReportRecord, rules: FactRules): void {
  const month = toEpochMonth(report.month);
  const cell = month - facts.firstMonth;
  if (cell < 0 || month > rules.lastComplete || !isReportKnown(report, rules)) return;
  const bits = report.nil === false ? REPORTED | SAYS_NOT_NIL : REPORTED;
  facts.cells[cell] = (facts.cells[cell] ?? 0) | bits;
}

/** Gathers the facts of one unit; records of other units are left out. */
export function gatherFacts(records: IbmUnitRecords, rules: FactRules): IbmFacts {
  const { unit, reports, activities } = records;
  const facts = openFacts(unit, rules);
  for (const report of reports) if (report.unitId === unit.id) noteReport(facts, report, rules);
  for (const a of activities) if (a.unitId === unit.id) noteActivity(facts, a, rules);
  return facts;
}

/** The bit of a kind of activity within a month's cell. */
export function kindBit(kind: IbmActivityKind): number {
  return 1 << ibmActivityKinds.indexOf(kind);
}

function isReportKnown({ month, submittedOn, retractedOn }: IbmReportRecord, rules: FactRules) {
  if (rules.knownAt == null) return retractedOn == null;
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const on = `${month}-${last}` as PlainDate;
  return isKnown({ on, recordedOn: submittedOn, retractedOn }, rules);
}
