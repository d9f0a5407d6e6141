import type { Issue } from "../issue/index";
import type { Known } from "./known";
import type { Discharge, Episode } from "./types";

/** Every discharge of an episode that counts, with its place. */
export function dischargesIn(
  episode: Episode,
  known: Known,
): { fact: Discharge; path: Issue["path"] }[] {
  const found: { fact: Discharge; path: Issue["path"] }[] = [];
  if (episode.discharged) found.push({ fact: episode.discharged, path: ["discharged"] });
  for (const [i, fact] of (episode.earlier ?? []).entries()) {
    if (fact.step === "discharged") found.push({ fact, path: ["earlier", i] });
  }
  return found.filter(({ fact }) => known(fact));
}
