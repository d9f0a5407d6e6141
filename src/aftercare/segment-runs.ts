import type { Episode } from "../episode/index";
import type { Issue } from "../issue/index";
import { pausesAfter } from "./absences";
import { asksFor, dayOf, entryInto, policyFor, type Refusal } from "./choose-policy";
import type { AftercareIssueCode } from "./codes";
import type { Course, Round } from "./course";
import { decidedDays } from "./decided-days";
import { type Life, none } from "./life";
import type { Rules, SegmentRules } from "./policy-rules";
import { placeEnds, type SegmentRun } from "./segment-run";
import { aftercareAnchors } from "./vocabulary";

/** The segments of a client, and why the last anchor led into none. */
export interface Runs {
  runs: SegmentRun[];
  refused?: Refusal;
  issues: Issue<AftercareIssueCode>[];
}

/** Finds the segments of a client, by time in care and anchor. */
export function segmentRuns(episode: Episode, course: Course, life: Life, rules: Rules): Runs {
  const found: Runs = { runs: [], issues: [] };
  for (const [i, round] of course.rounds.entries()) {
    for (const anchor of aftercareAnchors) {
      const day = dayOf(round, anchor);
      // Of the anchors only those count that a policy asks for.
      if (day === undefined || !rules.policies.some((policy) => asksFor(policy, anchor))) continue;
      delete found.refused;
      const policy = policyFor(rules, round, anchor);
      if (!policy) {
        found.refused = "no-policy";
        continue;
      }
      for (const segment of policy.segments) {
        if (segment.segment.anchor !== anchor) continue;
        const entered = entryInto(segment, episode, round, day, rules);
        if (typeof entered === "number") {
          found.runs.push(startRun(segment, i + 1, day, entered, round, course, life, rules));
        } else found.refused = entered;
      }
    }
  }
  const decisions = rules.decisions.get(episode.id);
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
    extended: false,
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
