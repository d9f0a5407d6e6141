import type { Episode } from "../episode/index";
import type { Issue } from "../issue/index";
import { pausesAfter } from "./absences";
import { dayOf, entryInto, policyFor, type Refusal } from "./choose-policy";
import type { AftercareIssueCode } from "./codes";
import type { Course, Round } from "./course";
import { decidedDays } from "./decided-days";
import type { Life } from "./life";
import { none } from "./list";
import type { Rules, SegmentRules } from "./policy-rules";
import { placeEnds, type SegmentRun } from "./segment-run";

/** The segments of a client, and why the last anchor led into none. */
export interface Runs {
  runs: SegmentRun[];
  refused: Refusal | undefined;
  issues: Issue<AftercareIssueCode>[];
}

/** Finds the segments of a client, by time in care and anchor. */
export function segmentRuns(episode: Episode, course: Course, life: Life, rules: Rules): Runs {
  const found: Runs = { runs: [], refused: undefined, issues: [] };
  let number = 0;
  for (const round of course.rounds) {
    number++;
    for (const anchor of rules.anchors) {
      const day = dayOf(round, anchor);
      if (day === undefined) continue;
      found.refused = undefined;
      const policy = policyFor(rules, round, anchor);
      if (!policy) {
        found.refused = "no-policy";
        continue;
      }
      for (const segment of policy.segments) {
        if (segment.segment.anchor !== anchor) continue;
        const entered = entryInto(segment, episode, round, day, rules);
        if (typeof entered === "number") {
          found.runs.push(startRun(segment, number, day, entered, round, course, life, rules));
        } else found.refused = entered;
      }
    }
  }
  const decisions = rules.decisions.size === 0 ? undefined : rules.decisions.get(episode.id);
  if (decisions) found.issues.push(...decidedDays(found.runs, decisions));
  return found;
}

function startRun(
  rules: SegmentRules,
  round: number,
  anchor: number,
  entered: number,
  times: Round,
  course: Course,
  life: Life,
  { today }: Rules,
): SegmentRun {
  const run: SegmentRun = {
    rules,
    round,
    anchor,
    entered,
    days: rules.daysFrom(anchor),
    pauses: pausesAfter(anchor, life.absences, rules.policy.suspension, today),
    min: undefined,
    end: undefined,
    extended: false,
    closed: undefined,
  };
  placeEnds(run);
  close(run, course.died, "death");
  if (rules.segment.end === "discharge") close(run, times.discharged, "discharge");
  close(run, times.returned, "return");
  if (life.readmissions !== none) {
    close(
      run,
      life.readmissions.find((day) => day > anchor),
      "readmission",
    );
  }
  return run;
}

/** Breaks a segment off, unless something did so earlier. */
function close(
  run: SegmentRun,
  on: number | undefined,
  by: NonNullable<SegmentRun["closed"]>["by"],
): void {
  if (on !== undefined && (run.closed === undefined || on < run.closed.on)) run.closed = { on, by };
}
