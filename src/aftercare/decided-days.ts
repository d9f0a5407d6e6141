import { addDuration, type Duration, fromEpochDay, toEpochDay } from "../calendar/index";
import { compareDated } from "../definition/index";
import type { Issue } from "../issue/index";
import { moveDay } from "./absences";
import { baseDays, defaultLength } from "./base-windows";
import type { AftercareIssueCode } from "./codes";
import type { AftercareLength } from "./policy";
import type { AftercareDecision, ExtensionDecision, LengthDecision } from "./records";
import { placeEnds, type SegmentRun } from "./segment-run";

/**
 * Lays the segments of a client out anew by what was decided on them, and gives the decisions that
 * could not be followed.
 */
export function decidedDays(
  runs: readonly SegmentRun[],
  decisions: readonly AftercareDecision[],
): Issue<AftercareIssueCode>[] {
  const issues: Issue<AftercareIssueCode>[] = [];
  const refuse = (code: AftercareIssueCode, on: AftercareDecision["on"]) =>
    issues.push({ code, severity: "warning", path: ["decisions"], params: { on } });
  const courses = new Map<SegmentRun, Course>();

  for (const decision of [...decisions].sort(compareDated)) {
    const day = toEpochDay(decision.on);
    const run = runs.filter(({ anchor }) => anchor <= day).at(-1);
    const { end } = run?.rules.segment ?? {};
    if (run === undefined || typeof end !== "object") {
      refuse("aftercare.decision-without-segment", decision.on);
      continue;
    }
    const course = courses.get(run) ?? { length: defaultLength(end) };
    courses.set(run, course);
    const fault =
      decision.kind === "length"
        ? choose(course, run, end, decision)
        : extend(course, run, decision);
    if (fault) refuse(fault, decision.on);
  }
  for (const [run, { length, until }] of courses) {
    const { segment, policy, key } = run.rules;
    const { rhythm } = policy.policy.extension ?? {};
    const planned = plannedEnd(run, length);
    run.extended = until !== undefined && until > planned;
    run.days = baseDays(segment, run.anchor, {
      key,
      // Without a day that ends it no horizon is asked of a segment of a set length.
      horizon: run.anchor,
      length,
      extension: run.extended && rhythm && until !== undefined ? { rhythm, until } : undefined,
    });
    placeEnds(run);
  }
  return issues;
}

/** What was decided on a segment so far: its length, and the last day of what was added to it. */
interface Course {
  length: Duration;
  /** Before absences. */
  until?: number;
}

const plannedEnd = ({ anchor }: SegmentRun, length: Duration) =>
  toEpochDay(addDuration(fromEpochDay(anchor), length));

/** Whether a segment had ended, by what was decided so far, before a day. */
function endedBefore(day: number, run: SegmentRun, { length, until }: Course): boolean {
  const planned = plannedEnd(run, length);
  return moveDay(Math.max(planned, until ?? planned), run.pauses) < day;
}

/** Follows the choice of a length, or says why not: what has passed cannot be chosen away. */
function choose(
  course: Course,
  run: SegmentRun,
  { min, max, chosenBy }: AftercareLength,
  { on, by, length }: LengthDecision,
): AftercareIssueCode | undefined {
  if (!chosenBy.includes(by)) return "aftercare.decider-not-allowed";
  const end = plannedEnd(run, length);
  if (end < plannedEnd(run, min) || plannedEnd(run, max) < end) {
    return "aftercare.length-out-of-range";
  }
  const day = toEpochDay(on);
  if (endedBefore(day, run, course)) return "aftercare.decided-after-end";
  if (endedBefore(day, run, { length })) return "aftercare.length-already-over";
  course.length = length;
  return undefined;
}

/** Follows an extension, or says why not. */
function extend(
  course: Course,
  run: SegmentRun,
  { on, by, until, reason }: ExtensionDecision,
): AftercareIssueCode | undefined {
  const { extension } = run.rules.policy.policy;
  if (!extension?.by.includes(by)) return "aftercare.decider-not-allowed";
  if (endedBefore(toEpochDay(on), run, course)) return "aftercare.decided-after-end";
  const planned = plannedEnd(run, course.length);
  const furthest = toEpochDay(addDuration(fromEpochDay(planned), extension.atMost));
  const day = toEpochDay(until) - (moveDay(planned, run.pauses) - planned);
  const isLater = Math.max(planned, course.until ?? planned) < day;
  if (!isLater || day > furthest || !extension.reasons.includes(reason)) {
    return "aftercare.extension-refused";
  }
  course.until = day;
  return undefined;
}
