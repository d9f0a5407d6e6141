import { addDays, daysBetween } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import { deathOf, judgeSoFar } from "./classify-course";
import type { UnitDecision, UnitWindow } from "./decision";
import type { NoGapReason, RecoveryGap } from "./gap-types";
import type { Course } from "./person-courses";
import type { RecoveryRules } from "./recovery-rules";
import type { RecoveryUnknownReason } from "./vocabulary";

/** A gap, that there is none any more, or why the question does not arise. */
export type GapDecision = RecoveryGap | "closed" | NoGapReason;

/** Decides what a unit's follow-up lacks, by what it would be if nothing more were learned. */
export function findGap(unit: UnitDecision, rules: RecoveryRules, withinDays: number): GapDecision {
  const { course, window } = unit;
  const { asOf } = rules.vantage;
  if (unit.state === "outside") return "outside";
  if (!window) return deathOf(course, rules.vantage) ? "died" : "no-clock";
  const { evidence } = window;
  if (evidence.end < asOf) return "over";
  const { state, reason } = judgeSoFar(course, window, rules);
  if (state === "clean" || state === "below-level") return "closed";
  if (state === "relapsed" || state === "not-completed") return state;
  // Whoever died after the window's end can be asked no more either.
  if (deathOf(course, rules.vantage)) return "died";
  if (state === "excluded" || state === "failed") return "set-aside";
  if (reason === "readmitted") return reason;
  if (addDays(asOf, withinDays) < evidence.start) return "later";
  return gapOf(course, window, rules, reason as RecoveryUnknownReason);
}

function gapOf(
  course: Course,
  { clock, end, evidence }: UnitWindow,
  { definition, vantage }: RecoveryRules,
  reason: RecoveryUnknownReason,
): RecoveryGap {
  const { asOf } = vantage;
  const { personId, id: episodeId } = course.episode;
  const { institutionId, region, satker } = course.episodes.at(-1) as Episode;
  return {
    personId,
    episodeId,
    institutionId,
    ...(region != null && { region }),
    ...(satker != null && { satker }),
    monitors: monitorsOf(course, vantage),
    clock,
    windowEnd: end,
    evidenceFrom: evidence.start,
    lastDay: evidence.end,
    daysLeft: daysBetween(asOf, evidence.end),
    status: evidence.start <= asOf ? "open" : "upcoming",
    missing: needOf(reason),
    tried: countTries(course, evidence, vantage),
    reason,
    accepts: [...definition.ascertainment.accepts],
  };
}

function needOf(reason: RecoveryUnknownReason): RecoveryGap["missing"] {
  if (reason === "not-evaluable") return "tests";
  return reason === "not-measured" ? "scores" : "evidence";
}

type GapMonitor = RecoveryGap["monitors"][number];

function monitorsOf({ person }: Course, { asOf }: Vantage): GapMonitor[] {
  const byKey = new Map<string, GapMonitor>();
  for (const { assignments } of person) {
    for (const { monitorId, role, from, to } of assignments) {
      if (asOf < from || (to ?? asOf) < asOf) continue;
      byKey.set(JSON.stringify([monitorId, role]), { monitorId, role });
    }
  }
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as GapMonitor);
}

function countTries(
  { facts }: Course,
  { start }: UnitWindow["evidence"],
  vantage: Vantage,
): number {
  return facts.observations.filter((fact) => {
    if (fact.on < start || !isKnown(fact, vantage)) return false;
    if (fact.kind === "missed-contact") return fact.reason !== "no-visit-made";
    return fact.kind === "contact" || fact.kind === "urine";
  }).length;
}
