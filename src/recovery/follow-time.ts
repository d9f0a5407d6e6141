import { addDays, daysBetween, type PlainDate } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { Observation } from "../episode/index";
import { evidenceGrade } from "../relapse/index";
import { deathOf, vantageOn } from "./classify-course";
import type { UnitDecision, UnitWindow } from "./decision";
import { findRelapse } from "./find-relapse";
import { followCourse } from "./follow-course";
import type { Course } from "./person-courses";
import type { RecoveryDefinition } from "./recovery-definition";
import type { RecoveryRules } from "./recovery-rules";

/** How long a unit was followed within its window, in days from the clock, and what ended it. */
export interface FollowTime {
  event: "relapse" | "death" | "none";
  /** Day of the event, or the last day of which it is known that there was none. */
  days: number;
  /** The last day of which it is known that there was no event; that of death, whose day is known. */
  left: number;
  /** The day by which the event had happened; absent without event. */
  right?: number;
  /** Present where the rule cannot tell, so that the unit is followed for no time. */
  cannotTell?: true;
}

/** How long a unit was followed; nothing where no clock has started. */
export function followTime(unit: UnitDecision, rules: RecoveryRules): FollowTime | undefined {
  const { course, window, relapse } = unit;
  if (!window) return undefined;
  const { clock, end } = window;
  const { definition } = rules;
  const vantage = vantageOn(window, rules);
  const dayOf = (on: PlainDate) => Math.max(0, daysBetween(clock, on));
  const lastClean = (until: PlainDate) =>
    dayOf(lastCleanDay(course, { ...window, end: until }, definition, vantage));
  if (relapse) {
    const days = dayOf(relapse.on);
    if (relapse.status === "readmitted") {
      return { event: "relapse", days, left: lastClean(addDays(relapse.on, -1)), right: days };
    }
    const { after = clock, by } = relapse.onset;
    return { event: "relapse", days, left: dayOf(after), right: dayOf(by) };
  }
  const death = deathOf(course, vantage);
  if (death && death.on <= end) {
    const days = dayOf(death.on);
    return { event: "death", days, left: days, right: days };
  }
  const known = followCourse(course, window, definition, vantage);
  if (findRelapse(course, window, rules, vantage, known) === "not-evaluable") {
    return { event: "none", days: 0, left: 0, cannotTell: true };
  }
  const days = lastClean(end);
  return { event: "none", days, left: days };
}

/**
 * The last day up to a window's end of which accepted evidence says that there was no relapse; the
 * clock's where none says so. Each day of which an answer tells is asked after as the end of a window.
 */
function lastCleanDay(
  course: Course,
  { clock, end }: UnitWindow,
  definition: RecoveryDefinition,
  vantage: Vantage,
): PlainDate {
  const { accepts } = definition.ascertainment;
  const days = new Set<PlainDate>();
  for (const fact of course.facts.observations) {
    const grade = evidenceGrade(fact);
    if (grade === undefined || !accepts.includes(grade) || !isKnown(fact, vantage)) continue;
    const day = toldDay(fact, end);
    if (clock < day) days.add(day);
  }
  const latestFirst = [...days].sort().reverse();
  const isClean = (day: PlainDate) => {
    const asked = { clock, end: day, evidence: { start: day, end: vantage.asOf } };
    return followCourse(course, asked, definition, vantage).last.status === "clean";
  };
  return latestFirst.find(isClean) ?? clock;
}

/** The last day of which an observation tells, or the window's end where it tells of later ones. */
function toldDay(fact: Observation, end: PlainDate): PlainDate {
  const covered = fact.kind === "contact" ? fact.covers?.end : undefined;
  const day = covered != null && covered < fact.on ? covered : fact.on;
  return end < day ? end : day;
}
