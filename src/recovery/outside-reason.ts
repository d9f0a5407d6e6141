import { addDuration, type PlainDate } from "../calendar/index";
import type { Episode } from "../episode/index";
import type { Course } from "./person-courses";
import type { RecoveryScope } from "./recovery-definition";
import type { RecoveryRules } from "./recovery-rules";
import type { OutsideReason } from "./vocabulary";

/** Why a course does not belong to the cohort of the period; nothing when it does. */
export function outsideReason(course: Course, rules: RecoveryRules): OutsideReason | undefined {
  if (rules.refused) return "definition-refused";
  const { scope } = rules.definition;
  return (
    notEntered(course, rules) ??
    (scope ? outOfScope(course.episode, scope) : undefined) ??
    (isInPeriod(course, rules) ? undefined : "outside-period")
  );
}

/** The day on which the clock of a course started; in treatment, only by the end of the period. */
export function clockOf(course: Course, { definition, period }: RecoveryRules) {
  const day = startOf(course, definition.clock);
  const tooLate = definition.cohort === "in-treatment" && period && day && period.end < day;
  return tooLate ? undefined : day;
}

function startOf(course: Course, clock: RecoveryRules["definition"]["clock"]) {
  if (clock === "admission") return course.start;
  return clock === "discharge" ? course.discharge?.on : course.aftercare;
}

function notEntered(
  { start, discharge, aftercare }: Course,
  { definition: { cohort } }: RecoveryRules,
): OutsideReason | undefined {
  if (cohort === "entered-aftercare") return aftercare ? undefined : "no-aftercare";
  if (cohort === "discharged") return discharge ? undefined : "not-discharged";
  if (cohort === "completed") {
    if (!discharge) return "not-discharged";
    return discharge.reason === "completed" ? undefined : "not-completed";
  }
  return start ? undefined : "not-admitted";
}

function isInPeriod(course: Course, rules: RecoveryRules): boolean {
  const { definition, period } = rules;
  if (!period) return true;
  const entered = enteredOn(course, rules);
  if (definition.cohort === "in-treatment") {
    return entered <= period.end && (course.discharge?.on ?? period.end) >= period.start;
  }
  const clock = clockOf(course, rules);
  const atEnd = clock && definition.periodOn === "window-end";
  // Who has no clock yet belongs to the day of entering the cohort.
  const on = atEnd ? addDuration(clock, definition.window) : (clock ?? entered);
  return period.start <= on && on <= period.end;
}

/** The day on which a course of the cohort entered it. */
export function enteredOn(course: Course, { definition: { cohort } }: RecoveryRules): PlainDate {
  const { start, discharge, aftercare } = course;
  if (cohort === "entered-aftercare") return aftercare as PlainDate;
  const day = cohort === "admitted" || cohort === "in-treatment" ? start : discharge?.on;
  return day as PlainDate;
}

const listed = ["nature", "modality", "entry", "sex", "primarySubstance", "severity"] as const;

function outOfScope(episode: Episode, scope: RecoveryScope): OutsideReason | undefined {
  let reason: OutsideReason | undefined;
  for (const field of listed) {
    const allowed = scope[field] as readonly unknown[] | null | undefined;
    if (allowed == null) continue;
    const value = episode[field];
    if (value == null) reason = "scope-not-recorded";
    else if (!allowed.includes(value)) return "out-of-scope";
  }
  const { ageFrom, ageTo } = scope;
  if (ageFrom == null && ageTo == null) return reason;
  const { ageAtAdmission: age } = episode;
  if (age == null) return "scope-not-recorded";
  return age < (ageFrom ?? age) || (ageTo ?? age) < age ? "out-of-scope" : reason;
}
