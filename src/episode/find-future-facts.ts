import { isKnown, type Vantage } from "../definition/index";
import type { Issue } from "../issue/index";
import type { EpisodeIssueCode } from "./codes";
import { datedFacts } from "./dated-facts";
import type { Episode } from "./types";

/** Facts dated after a day but known: a mistyped year, or a plan. */
export function findFutureFacts(
  episode: Episode,
  { asOf, knownAt }: Vantage,
): Issue<EpisodeIssueCode>[] {
  return datedFacts(episode)
    .filter(({ fact }) => asOf < fact.on && isKnown(fact, { asOf: fact.on, knownAt }))
    .map(({ fact, path }) => ({
      code: "episode.in-the-future",
      severity: "warning",
      path: [...path, "on"],
      params: { on: fact.on, asOf },
    }));
}
