import type { Dated } from "../definition/index";
import type { Issue } from "../issue/index";
import type { Episode } from "./types";

/** A dated fact of an episode: what kind it is among which its id is unique, and where it stands. */
export interface PlacedFact {
  kind: string;
  fact: Dated;
  path: Issue["path"];
}

/** The steps by their fields. */
export const steps = ["screened", "assessed", "admitted", "discharged"] as const;

/** Every dated fact of an episode. */
export function datedFacts(episode: Episode): PlacedFact[] {
  const facts: PlacedFact[] = [
    { kind: "registered", fact: episode.registered, path: ["registered"] },
  ];
  for (const kind of steps) {
    const fact = episode[kind];
    if (fact) facts.push({ kind, fact, path: [kind] });
  }
  const lists = {
    phases: episode.phases,
    reopened: episode.reopened ?? [],
    observations: episode.observations,
  };
  for (const [kind, list] of Object.entries(lists)) {
    for (const [i, fact] of list.entries()) facts.push({ kind, fact, path: [kind, i] });
  }
  for (const [i, fact] of (episode.earlier ?? []).entries()) {
    facts.push({ kind: fact.step, fact, path: ["earlier", i] });
  }
  return facts;
}
