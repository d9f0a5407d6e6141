import type { Assignment } from "../episode/index";
import type { EpisodeDecision } from "./decide-episode";
import { namesOf } from "./names-of";
import { dateOf } from "./planned-contact";
import type { Rules } from "./policy-rules";
import type { WorklistPerson } from "./worklist-types";

/** Use in a segment that goes on, after which no instrument was filled in. */
export function useOf(
  { episode, life, runs }: EpisodeDecision,
  { today, horizon, asOf }: Rules,
): { useReported?: WorklistPerson["useReported"] } {
  const run = runs.at(-1);
  const { lastUse, instruments } = life;
  if (!run || lastUse === undefined || lastUse <= run.anchor) return {};
  if (run.closed || (run.end !== undefined && run.end < today)) return {};
  if (instruments.some(({ day }) => lastUse <= day)) return {};
  const on = dateOf(lastUse);
  const last = dateOf(horizon);
  const roles = run.rules.policy.policy.monitors.flatMap(({ by }) => by);
  const keyOf = ({ monitorId, role }: Assignment) => `${monitorId} ${roles.indexOf(role)}`;
  const follows = episode.assignments
    .filter(({ role, from, to }) => roles.includes(role) && from <= last && (to ?? last) >= asOf)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const reason = { code: "aftercare.use-not-reassessed" as const, params: { on } };
  return { useReported: { on, episodeId: episode.id, monitors: namesOf(follows), reason } };
}
