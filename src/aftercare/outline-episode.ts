import type { Episode } from "../episode/index";
import type { Issue } from "../issue/index";
import type { AftercareIssueCode } from "./codes";
import { type Course, courseOf } from "./course";
import { type Life, lifeOf } from "./life";
import type { Rules } from "./policy-rules";
import type { SegmentRun } from "./segment-run";
import { type Runs, segmentRuns } from "./segment-runs";

/** What decisions on contacts rest on: the times in care, what was seen, and the segments. */
export interface Outline {
  episode: Episode;
  course: Course;
  life: Life;
  runs: SegmentRun[];
  refused: Runs["refused"];
  issues: Issue<AftercareIssueCode>[];
}

/** Finds the segments of an episode, before its contacts are decided. */
export function outlineEpisode(episode: Episode, rules: Rules): Outline {
  const course = courseOf(episode, rules);
  const life = lifeOf(episode, rules);
  const { runs, refused, issues } = segmentRuns(episode, course, life, rules);
  return { episode, course, life, runs, refused, issues };
}
