import type { Assignment } from "../episode/index";
import type { EpisodeDecision } from "./decide-episode";
import { namesOf } from "./names-of";
import type { Rules } from "./policy-rules";
import type { WorklistPerson } from "./worklist-types";

/** Use in a segment that goes on, after which no instrument was filled in. */
export function useOf(
  { episode, life, runs }: EpisodeDecision,
  { today, horizon, asOf, write }: Rules,
): WorklistPerson["useReported"] | undefined {
  const run = runs.at(-1);
  const { lastUse, instruments } = life;
  if (!run || lastUse === undefined || lastUse <= run.anchor) return undefined;
  if (run.closed || (run.end !== undefined && run.end < today)) return undefined;
  if (instruments.some(({ day }) => lastUse <= day)) return undefined;
  const on = write(lastUse);
  const last = write(horizon);
  const roles = run.rules.policy.policy.monitors.flatMap(({ by }) => by);
  const keyOf = ({ monitorId, role }: Assignment) => `${monitorId} ${roles.indexOf(role)}`;
  const follows = episode.assignments
    .filter(({ role, from, to }) => roles.includes(role) && from <= last && (to ?? last) >= asOf)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const reason = { code: "aftercare.use-not-reassessed" as const, params: { on } };
  return { on, episodeId: episode.id, monitors: namesOf(follows), reason };
}
