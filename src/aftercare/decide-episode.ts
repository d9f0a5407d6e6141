import type { Contact, Episode, MissedContact } from "../episode/index";
import type { Issue } from "../issue/index";
import { moveDay } from "./absences";
import type { BaseWindow } from "./base-windows";
import { classifyContact, type MovedWindow } from "./classify-contact";
import type { AftercareIssueCode } from "./codes";
import { type Course, courseOf } from "./course";
import { type Life, lifeOf, none, type On, type Visit } from "./life";
import type { Rules } from "./policy-rules";
import type { SegmentRun } from "./segment-run";
import { type Runs, segmentRuns } from "./segment-runs";
import type { ContactStatus } from "./vocabulary";

/** What is decided about one contact. */
export interface ContactDecision {
  run: SegmentRun;
  base: BaseWindow;
  window: MovedWindow;
  status: ContactStatus;
  held: On<Contact> | undefined;
  attempts: readonly On<MissedContact>[];
}

/** Everything that is decided about one client's contacts. */
export interface EpisodeDecision {
  episode: Episode;
  course: Course;
  life: Life;
  runs: SegmentRun[];
  refused: Runs["refused"];
  /** In order of days. */
  contacts: ContactDecision[];
  issues: Issue<AftercareIssueCode>[];
}

/** Decides about every contact of an episode. */
export function decideEpisode(episode: Episode, rules: Rules): EpisodeDecision {
  const course = courseOf(episode, rules);
  const life = lifeOf(episode, rules);
  const { runs, refused, issues } = segmentRuns(episode, course, life, rules);
  const contacts: ContactDecision[] = [];
  for (const run of runs) decideRun(run, life, rules.today, contacts);
  return { episode, course, life, runs, refused, contacts, issues };
}

/** The windows of a segment after absences; those of the plan where there were none. */
function movedWindows({ days, pauses }: SegmentRun, today: number): readonly MovedWindow[] {
  if (pauses.length === 0) return days.windows;
  const ended = pauses.filter(({ end }) => end < today);
  return days.windows.map((base) => ({
    earliest: moveDay(base.earliest, pauses),
    due: moveDay(base.due, pauses),
    latest: moveDay(base.latest, pauses),
    wouldOpen: moveDay(base.earliest, ended),
  }));
}

/**
 * Decides about the contacts of one segment. Windows do not overlap: a visit belongs to the one it lies
 * in, and the first that is accepted holds the contact. One that lies between two windows holds the
 * earlier contact late, where that was not held and lateness is still accepted.
 */
function decideRun(run: SegmentRun, life: Life, today: number, decisions: ContactDecision[]): void {
  const { days, pauses, closed, rules, entered } = run;
  const { policy, refuses } = rules.policy;
  const closedOn = closed?.on;
  const setting = { policy, pauses, closedOn, today };
  const windows = movedWindows(run, today);
  let i = 0;
  for (const base of days.windows) {
    const window = windows[i++] as MovedWindow;
    if (closedOn !== undefined && closedOn < window.earliest) break;
    if (window.latest < entered) continue;
    const next = windows[i]?.earliest ?? Number.POSITIVE_INFINITY;
    const lastLate = Math.min(window.latest + policy.lateDays, next - 1);
    let held: Visit | undefined;
    let late: Visit | undefined;
    for (const visit of life.visits) {
      if (visit.day < window.earliest || (closedOn !== undefined && visit.day > closedOn)) continue;
      if (visit.day > lastLate) break;
      const refusal = refuses(visit.fact, base.template);
      if (visit.day <= window.latest) {
        visit.fate = refusal ?? (held ? "second-in-window" : "planned");
        if (!refusal) held ??= visit;
      } else if (!held && !late && !refusal) {
        late = visit;
        visit.fate = "planned";
      }
    }
    const attempts = within(life.attempts, window);
    const status = classifyContact(window, { held, late, attempts }, setting);
    if (status) decisions.push({ run, base, window, status, held: held ?? late, attempts });
  }
}

function within(attempts: Life["attempts"], { earliest, latest }: MovedWindow): Life["attempts"] {
  if (attempts.length === 0) return none;
  return attempts.filter(({ day }) => earliest <= day && day <= latest);
}
