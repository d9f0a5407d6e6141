import { addDays, addDuration, type PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import { deathAsOf, type EpisodeDeath } from "../episode/index";
import { absenceAt } from "./absence-at";
import type { UnitDecision, UnitWindow } from "./decision";
import { findRelapse, firstReturn } from "./find-relapse";
import { followCourse } from "./follow-course";
import { lastWord } from "./last-word";
import { measuredLevel } from "./measured-level";
import { clockOf } from "./outside-reason";
import type { Course } from "./person-courses";
import type { RecoveryDefinition } from "./recovery-definition";
import type { RecoveryRules } from "./recovery-rules";
import { absencePolicy, setAside } from "./set-aside";

/**
 * Decides about one course of the cohort: clock → pending → first event in time → death, prison,
 * moving by policy → evidence → clean or unknown.
 */
export function classifyCourse(course: Course, rules: RecoveryRules): UnitDecision {
  const clock = clockOf(course, rules);
  if (clock === undefined) return withoutClock(course, rules);
  const window = windowFrom(clock, rules.definition);
  const soFar = judgeSoFar(course, window, rules);
  if (window.evidence.end <= rules.vantage.asOf) return soFar;
  const { relapse } = soFar;
  return { course, window, ...(relapse && { relapse }), state: "pending" };
}

/** What a course would be if nothing more were learned of its window. */
export function judgeSoFar(course: Course, window: UnitWindow, rules: RecoveryRules): UnitDecision {
  const { definition } = rules;
  const vantage = vantageOn(window, rules);
  const known = followCourse(course, window, definition, vantage);
  const { found, evaluable } = findRelapse(course, window, rules, vantage, known);
  const unit = { course, window, ...(found && { relapse: found }) };
  const death = deathOf(course, vantage);
  const isDead = death !== undefined && death.on <= window.end;
  if (found && !(isDead && death.on < found.on)) return { ...unit, state: "relapsed" };
  if (isDead) return { course, window, ...afterDeath(death, definition) };
  const absence = absenceAt(course.facts, window.end, vantage);
  if (absence && absencePolicy(absence.reason, definition) !== "unknown") {
    return { ...unit, ...setAside(absence, definition) };
  }
  const completed = course.discharge?.reason === "completed" ? course.discharge : undefined;
  // Who completes after the window has settled had not done so in time.
  if (definition.successRequires === "completed" && !(completed && completed.on <= vantage.asOf)) {
    return { ...unit, state: "not-completed" };
  }
  if (!evaluable) return { ...unit, state: "unknown", reason: "not-evaluable" };
  const returnedOn =
    definition.readmission === "unknown" ? firstReturn(course, window, vantage) : undefined;
  if (returnedOn) return { ...unit, state: "unknown", reason: "readmitted", returnedOn };
  if (definition.measure === "recovery-level" && definition.level) {
    const { level } = definition;
    return { ...unit, lapses: known.lapses, ...measuredLevel(course, window, level, vantage) };
  }
  const word = lastWord(course, window, definition, vantage, known);
  // A death that another episode of the person tells of.
  const isLost = word.state === "unknown" && word.reason !== "straddling" && death !== undefined;
  return { ...unit, ...word, ...(isLost && { reason: "died", death }) };
}

/** What happens after the last day for evidence changes nothing, so a settled window stays settled. */
export function vantageOn({ evidence }: UnitWindow, { vantage }: RecoveryRules): Vantage {
  return evidence.end <= vantage.asOf ? { ...vantage, asOf: evidence.end } : vantage;
}

/** The window that begins after a day. */
export function windowFrom(clock: PlainDate, definition: RecoveryDefinition): UnitWindow {
  const end = addDuration(clock, definition.window);
  const { beforeDays, afterDays } = definition.ascertainment;
  return {
    clock,
    end,
    evidence: { start: addDays(end, -beforeDays), end: addDays(end, afterDays) },
  };
}

function withoutClock(course: Course, { definition, vantage }: RecoveryRules): UnitDecision {
  const death = deathOf(course, vantage);
  if (death) return { course, ...afterDeath(death, definition) };
  if (definition.noClock === "pending") return { course, state: "pending", reason: "no-clock" };
  if (definition.noClock === "excluded") return { course, state: "excluded", reason: "no-clock" };
  const isCompleted = course.discharge?.reason === "completed";
  if (definition.successRequires === "completed" && !isCompleted) {
    return { course, state: "not-completed" };
  }
  return { course, state: "failed", reason: "no-clock" };
}

/** The earliest death that any episode of the person tells of. */
export function deathOf({ person }: Course, vantage: Vantage): EpisodeDeath | undefined {
  let first: EpisodeDeath | undefined;
  for (const episode of person) {
    const death = deathAsOf(episode, vantage);
    if (death && (first === undefined || death.on < first.on)) first = death;
  }
  return first;
}

function afterDeath(death: EpisodeDeath, { died }: RecoveryDefinition) {
  const causes = {
    "drug-related": died.drugRelated,
    other: died.other,
    unknown: died.unknown,
  };
  const policy = causes[death.cause];
  if (policy === "unknown") return { state: "unknown", reason: "died", death } as const;
  return { state: "died", death, countsAsFailure: policy === "as-failure" } as const;
}
