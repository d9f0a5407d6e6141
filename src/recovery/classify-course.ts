import { addDays, addDuration, type PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import { deathAsOf, type EpisodeDeath } from "../episode/index";
import { absenceAt } from "./absence-at";
import type { UnitDecision, UnitWindow } from "./decision";
import { findRelapse, firstReturn } from "./find-relapse";
import { lastWord } from "./last-word";
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
  const { definition } = rules;
  const clock = clockOf(course, rules);
  if (clock === undefined) return withoutClock(course, rules);
  const window = windowFrom(clock, definition);
  const settled = window.evidence.end <= rules.vantage.asOf;
  // What happens after the last day for evidence changes nothing, so a settled window stays settled.
  const vantage = settled ? { ...rules.vantage, asOf: window.evidence.end } : rules.vantage;
  const { found, evaluable } = findRelapse(course, window, rules, vantage);
  const unit = { course, window, ...(found && { relapse: found }) };
  if (!settled) return { ...unit, state: "pending" };

  const death = deathOf(course, vantage);
  const isDead = death !== undefined && death.on <= window.end;
  if (found && !(isDead && death.on < found.on)) return { ...unit, state: "relapsed" };
  if (isDead) return { course, window, ...afterDeath(death, definition) };
  const absence = absenceAt(course.facts, window.end, vantage);
  if (absence && absencePolicy(absence.reason, definition) !== "unknown") {
    return { ...unit, ...setAside(absence, definition) };
  }
  if (definition.successRequires === "completed" && course.discharge?.reason !== "completed") {
    return { ...unit, state: "not-completed" };
  }
  if (!evaluable) return { ...unit, state: "unknown", reason: "not-evaluable" };
  if (definition.readmission === "unknown" && firstReturn(course, window, vantage)) {
    return { ...unit, state: "unknown", reason: "readmitted" };
  }
  return { ...unit, ...lastWord(course, window, definition, vantage) };
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
function deathOf({ person }: Course, vantage: Vantage): EpisodeDeath | undefined {
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
