import type { Contact, Episode, MissedContact } from "../episode/index";
import type { Issue } from "../issue/index";
import { moveDay } from "./absences";
import type { BaseWindow } from "./base-windows";
import { classifyContact, type MovedWindow } from "./classify-contact";
import type { AftercareIssueCode } from "./codes";
import { type Course, courseOf } from "./course";
import { type Life, lifeOf, type On } from "./life";
import type { Rules } from "./policy-rules";
import { type Runs, type SegmentRun, segmentRuns } from "./segment-runs";
import type { ContactStatus, UnplannedReason } from "./vocabulary";

/** What is decided about one contact. */
export interface ContactDecision {
  run: SegmentRun;
  base: BaseWindow;
  window: MovedWindow;
  status: ContactStatus;
  held?: On<Contact> | undefined;
  attempts: readonly On<MissedContact>[];
}

/** A contact that was held and is none of those planned. */
export interface Unplanned {
  visit: On<Contact>;
  reason: UnplannedReason;
}

/** Everything that is decided about one client's contacts. */
export interface EpisodeDecision {
  episode: Episode;
  course: Course;
  life: Life;
  runs: SegmentRun[];
  refused?: Runs["refused"];
  /** In order of days. */
  contacts: ContactDecision[];
  unplanned: Unplanned[];
  issues: Issue<AftercareIssueCode>[];
}

/** Decides about every contact of an episode. */
export function decideEpisode(episode: Episode, rules: Rules): EpisodeDecision {
  const course = courseOf(episode, rules);
  const life = lifeOf(episode, rules);
  const { runs, refused, issues } = segmentRuns(episode, course, life, rules);
  const reasons = new Map<On<Contact>, UnplannedReason | "planned">();
  const contacts = runs.flatMap((run) => decideRun(run, life, rules, reasons));
  const unplanned: Unplanned[] = [];
  const begun = runs[0]?.anchor ?? Number.POSITIVE_INFINITY;
  for (const visit of life.visits) {
    if (visit.day <= begun) continue;
    const reason = reasons.get(visit) ?? "outside-window";
    if (reason !== "planned") unplanned.push({ visit, reason });
  }
  return { episode, course, life, runs, refused, contacts, unplanned, issues };
}

/**
 * Decides about the contacts of one segment. Windows do not overlap: a visit belongs to the one it lies
 * in, and the first that is accepted holds the contact. One that lies between two windows holds the
 * earlier contact late, where that was not held and lateness is still accepted.
 */
function decideRun(
  run: SegmentRun,
  life: Life,
  { today }: Rules,
  reasons: Map<On<Contact>, UnplannedReason | "planned">,
): ContactDecision[] {
  const { days, pauses, closed, rules, entered } = run;
  const { policy } = rules.policy;
  const closedOn = closed?.on;
  const ended = pauses.filter(({ end }) => end < today);
  const setting = { policy, pauses, closedOn, today };
  const windows = days.windows.map((base) => ({
    base,
    earliest: moveDay(base.earliest, pauses),
    due: moveDay(base.due, pauses),
    latest: moveDay(base.latest, pauses),
    wouldOpen: moveDay(base.earliest, ended),
  }));
  const decisions: ContactDecision[] = [];
  for (const [i, { base, ...window }] of windows.entries()) {
    if (closedOn !== undefined && closedOn < window.earliest) break;
    if (window.latest < entered) continue;
    const next = windows[i + 1]?.earliest ?? Number.POSITIVE_INFINITY;
    const lastLate = Math.min(window.latest + policy.lateDays, next - 1);
    let held: On<Contact> | undefined;
    let late: On<Contact> | undefined;
    for (const visit of life.visits) {
      if (visit.day < window.earliest || (closedOn !== undefined && visit.day > closedOn)) continue;
      if (visit.day > lastLate) break;
      const refusal = rules.policy.refuses(visit.fact, base.template);
      if (visit.day <= window.latest) {
        reasons.set(visit, refusal ?? (held ? "second-in-window" : "planned"));
        if (!refusal) held ??= visit;
      } else if (!held && !late && !refusal) {
        late = visit;
        reasons.set(visit, "planned");
      }
    }
    const attempts = life.attempts.filter(
      ({ day }) => window.earliest <= day && day <= window.latest,
    );
    const status = classifyContact(window, { held, late, attempts }, setting);
    if (status) decisions.push({ run, base, window, status, held: held ?? late, attempts });
  }
  return decisions;
}
