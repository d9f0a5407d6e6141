import { type Pause, pauseOn } from "./absences";
import type { EpisodeDecision } from "./decide-episode";
import type { ContactDecision } from "./decide-run";
import { lastSeenBy } from "./last-seen";
import type { SegmentRun } from "./segment-run";

/** Whether a client is lost, and what that rests on. */
export interface Loss {
  lost: boolean;
  /** The first day on which they were. */
  since: number | undefined;
  missed: number;
  silentDays: number;
  /** The day up to which it was judged: today, or the end of the segment. */
  judgedOn: number;
  lastSeen: number | undefined;
}

/**
 * Judges whether a client is lost in a segment: contacts missed in a row since they were last seen, or
 * too many days on which nothing that the policy names showed them.
 */
export function judgeLoss(
  { life }: EpisodeDecision,
  run: SegmentRun,
  contacts: readonly ContactDecision[],
  today: number,
): Loss {
  const { loss } = run.rules.policy.policy;
  const judgedOn = Math.min(today, run.end ?? today, run.closed?.on ?? today);
  const lastSeen = lastSeenBy(life, run.rules.policy.policy, judgedOn);
  const from = Math.max(run.anchor, run.entered, lastSeen ?? run.anchor);

  let missed = 0;
  let since: number | undefined;
  for (const { status, window } of contacts) {
    const failed = status === "missed" || status === "not-possible";
    if (!failed || window.latest < from || window.latest > judgedOn) continue;
    missed++;
    if (missed === loss.missedInARow) since = window.latest + 1;
  }
  const paused = pausedDays(from, judgedOn, run.pauses);
  const silentDays = Math.max(0, judgedOn - from - paused);
  const limit = loss.daysWithoutContact;
  if (limit != null && silentDays > limit) {
    const silentSince = judgedOn - (silentDays - limit) + 1;
    since = Math.min(since ?? silentSince, silentSince);
  }
  if (run.rules.segment.neverLost === true) since = undefined;
  return { lost: since !== undefined, since, missed, silentDays, judgedOn, lastSeen };
}

/** Days after one day up to another on which nothing was asked for. */
function pausedDays(after: number, last: number, pauses: readonly Pause[]): number {
  if (pauses.length === 0) return 0;
  let count = 0;
  for (let day = after + 1; day <= last; day++) if (pauseOn(day, pauses)) count++;
  return count;
}
