import type { Outline } from "./outline-episode";
import type { Rules } from "./policy-rules";
import type { SegmentRun } from "./segment-run";

/**
 * Whether an episode may have something to list. It only spares the decisions on its contacts where the
 * answer is surely nothing: no use, and in no segment that goes on a window in the time that is looked at.
 */
export function mayList({ life, runs }: Outline, rules: Rules): boolean {
  if (life.lastUse !== undefined) return true;
  for (const run of runs) if (run.closed === undefined && isLive(run, rules)) return true;
  return false;
}

/** Whether a contact can be made, be it late, between the day of judgement and the last looked at. */
function isLive({ days, pauses, rules: { policy } }: SegmentRun, { today, horizon }: Rules) {
  if (pauses.length > 0) return true;
  for (const { earliest, latest } of days.windows) {
    if (earliest <= horizon && today <= latest + policy.policy.lateDays) return true;
  }
  return false;
}
