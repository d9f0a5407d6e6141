import type { Issue, Result } from "../issue/index";
import { checkEpisode } from "./check-episode";
import type { EpisodeIssueCode } from "./codes";
import type { EarlierFact, Episode } from "./types";

/** Refuses a transition. */
export function refuse(
  code: EpisodeIssueCode,
  path: Issue["path"],
  params: Issue["params"] = {},
): Result<Episode> {
  return { ok: false, issues: [{ code, severity: "error", path, params }] };
}

/** Gives an episode that a transition has made, unless it cannot be true. */
export function settle(episode: Episode): Result<Episode> {
  const issues = checkEpisode(episode).filter(({ severity }) => severity === "error");
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: episode };
}

/** Facts that no longer stand in their place, with one more when there is one. */
export function keep(episode: Episode, fact: EarlierFact | undefined): Pick<Episode, "earlier"> {
  return fact ? { earlier: [...(episode.earlier ?? []), fact] } : {};
}
