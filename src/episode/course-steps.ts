import { compareDated, type Dated } from "../definition/index";
import type { Issue } from "../issue/index";
import { deathIn } from "./death-in";
import type { Known } from "./known";
import type { Episode } from "./types";

/** On one day a return comes before an admission, that before a discharge, and death is last. */
const order = [
  "registered",
  "screened",
  "assessed",
  "reopened",
  "in-treatment",
  "discharged",
  "died",
] as const;

/** A step of an episode that counts, and where it stands. */
export interface Step {
  state: (typeof order)[number];
  fact: Pick<Dated, "id" | "on" | "sequence">;
  path: Issue["path"];
}

const stateAfter = {
  registered: "registered",
  screened: "screened",
  assessed: "assessed",
  admitted: "in-treatment",
  discharged: "discharged",
} as const;

/** The steps of an episode that count, in the order of time. */
export function stepsIn(episode: Episode, known: Known): Step[] {
  const { earlier, reopened } = episode;
  const steps: Step[] = [];
  const add = (state: Step["state"], fact: Dated | null | undefined, path: Step["path"]) => {
    if (fact && known(fact)) steps.push({ state, fact, path });
  };
  for (const step of ["registered", "screened", "assessed", "admitted", "discharged"] as const) {
    add(stateAfter[step], episode[step], [step]);
  }
  for (const [i, fact] of (earlier ?? []).entries())
    add(stateAfter[fact.step], fact, ["earlier", i]);
  for (const [i, fact] of (reopened ?? []).entries()) add("reopened", fact, ["reopened", i]);
  const death = deathIn(episode, known);
  if (death) steps.push({ state: "died", fact: { id: "", on: death.on }, path: [] });
  return steps.sort(
    (a, b) =>
      (a.fact.on === b.fact.on ? order.indexOf(a.state) - order.indexOf(b.state) : 0) ||
      compareDated(a.fact, b.fact),
  );
}
