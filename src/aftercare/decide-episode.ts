import type { Episode } from "../episode/index";
import { type ContactDecision, decideRun } from "./decide-run";
import { type Outline, outlineEpisode } from "./outline-episode";
import type { Rules } from "./policy-rules";

/** Everything that is decided about one client's contacts. */
export interface EpisodeDecision extends Outline {
  /** In order of days. */
  contacts: ContactDecision[];
}

/** Decides about every contact of an episode. */
export function decideEpisode(episode: Episode, rules: Rules): EpisodeDecision {
  return decideContacts(outlineEpisode(episode, rules), rules, "all");
}

/**
 * Decides about the contacts of all segments, or only of those that go on and of the last. In the others
 * visits are placed all the same, since one that was planned shows that a client was seen.
 */
export function decideContacts(
  { episode, course, life, runs, refused, issues }: Outline,
  { today }: Rules,
  which: "all" | "going-on-or-last",
): EpisodeDecision {
  const contacts: ContactDecision[] = [];
  const last = runs[runs.length - 1];
  for (const run of runs) {
    const isAsked = which === "all" || run.closed === undefined || run === last;
    decideRun(run, life, today, isAsked ? contacts : undefined);
  }
  return { episode, course, life, runs, refused, issues, contacts };
}
