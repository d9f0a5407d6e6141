import { addDays, addDuration, type PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import { deathAsOf, type EpisodeDeath } from "../episode/index";
import { absenceAt } from "./absence-at";
import { newDecision, type UnitDecision, type UnitWindow } from "./decision";
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
  const window = windowFrom(clock, rules);
  const soFar = judgeSoFar(course, window, rules);
  if (window.evidence.end <= rules.vantage.asOf) return soFar;
  const pending = newDecision(course, "pending");
  pending.window = window;
  pending.relapse = soFar.relapse;
  return pending;
}

/** What a course would be if nothing more were learned of its window. */
export function judgeSoFar(course: Course, window: UnitWindow, rules: RecoveryRules): UnitDecision {
  const { definition } = rules;
  const vantage = vantageOn(window, rules);
  const known = followCourse(course, window, definition, vantage);
  const search = findRelapse(course, window, rules, vantage, known);
  const found = typeof search === "object" ? search : undefined;
  const unit = newDecision(course, "unknown");
  unit.window = window;
  const death = deathOf(course, vantage);
  const isDead = death !== undefined && death.on <= window.end;
  if (isDead && !(found && found.on <= death.on)) return afterDeath(unit, death, definition);
  unit.relapse = found;
  if (found) return inState(unit, "relapsed");
  const absence = absenceAt(course.facts, window.end, vantage);
  if (absence && absencePolicy(absence.reason, definition) !== "unknown") {
    return setAside(unit, absence, definition);
  }
  if (definition.successRequires === "completed") {
    const { discharge } = course;
    // Who completes after the window has settled had not done so in time.
    const isCompleted = discharge?.reason === "completed" && discharge.on <= vantage.asOf;
    if (!isCompleted) return inState(unit, "not-completed");
  }
  if (search === "not-evaluable") return inState(unit, "unknown", "not-evaluable");
  if (definition.readmission === "unknown") {
    unit.returnedOn = firstReturn(course, window, vantage);
    if (unit.returnedOn) return inState(unit, "unknown", "readmitted");
  }
  unit.lapses = known.lapses;
  if (definition.measure === "recovery-level" && definition.level) {
    return measuredLevel(unit, window, definition.level, vantage);
  }
  lastWord(unit, known);
  unit.isAbsent = absence !== undefined && unit.reason === absence.reason;
  // A death that another episode of the person tells of.
  if (death && unit.state === "unknown" && unit.reason !== "straddling") {
    unit.reason = "died";
    unit.death = death;
  }
  return unit;
}

/** What happens after the last day for evidence changes nothing, so a settled window stays settled. */
export function vantageOn({ evidence }: UnitWindow, { vantage }: RecoveryRules): Vantage {
  if (vantage.asOf < evidence.end) return vantage;
  return { asOf: evidence.end, knownAt: vantage.knownAt };
}

/** The window that begins after a day; many clients share the day, and with it the window. */
function windowFrom(clock: PlainDate, { definition, windows }: RecoveryRules): UnitWindow {
  let window = windows.get(clock);
  if (!window) {
    const end = addDuration(clock, definition.window);
    const { beforeDays, afterDays } = definition.ascertainment;
    const evidence = { start: addDays(end, -beforeDays), end: addDays(end, afterDays) };
    window = { clock, end, evidence };
    windows.set(clock, window);
  }
  return window;
}

function withoutClock(course: Course, { definition, vantage }: RecoveryRules): UnitDecision {
  const death = deathOf(course, vantage);
  if (death) return afterDeath(newDecision(course, "unknown"), death, definition);
  if (definition.noClock === "pending") return newDecision(course, "pending", "no-clock");
  if (definition.noClock === "excluded") return newDecision(course, "excluded", "no-clock");
  const isCompleted = course.discharge?.reason === "completed";
  if (definition.successRequires === "completed" && !isCompleted) {
    return newDecision(course, "not-completed");
  }
  return newDecision(course, "failed", "no-clock");
}

/**
 * The death that any episode of the person tells of: the earliest day that is given for it, and the
 * first cause that is known.
 */
export function deathOf({ person }: Course, vantage: Vantage): EpisodeDeath | undefined {
  let on: PlainDate | undefined;
  let named: EpisodeDeath | undefined;
  for (const episode of person) {
    const death = deathAsOf(episode, vantage);
    if (!death) continue;
    if (on === undefined || death.on < on) on = death.on;
    if (death.cause !== "unknown" && !(named && named.on <= death.on)) named = death;
  }
  return on === undefined ? undefined : { on, cause: named?.cause ?? "unknown" };
}

function afterDeath(
  unit: UnitDecision,
  death: EpisodeDeath,
  { died }: RecoveryDefinition,
): UnitDecision {
  const causes = {
    "drug-related": died.drugRelated,
    other: died.other,
    unknown: died.unknown,
  };
  const policy = causes[death.cause];
  unit.death = death;
  if (policy === "unknown") return inState(unit, "unknown", "died");
  unit.countsAsFailure = policy === "as-failure";
  return inState(unit, "died");
}

function inState(
  unit: UnitDecision,
  state: UnitDecision["state"],
  reason?: UnitDecision["reason"],
): UnitDecision {
  unit.state = state;
  unit.reason = reason;
  return unit;
}
