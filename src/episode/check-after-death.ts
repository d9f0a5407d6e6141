import type { PlainDate } from "../calendar/index";
import { datedFacts } from "./dated-facts";
import type { IssueList } from "./issue-list";
import { isStanding } from "./known";
import type { Observation } from "./observations";
import type { Episode } from "./types";

/** How a fact dated after the client's death is called; nothing when it may well be. */
function faultOf(fact: object): "living" | "contact" | "told" | undefined {
  const observation = fact as Partial<Observation>;
  switch (observation.kind) {
    case "contact":
      return observation.informant === "client" ? "contact" : "told";
    case "urine":
      return observation.result === "not-given" ? undefined : "living";
    case "claim":
    case "missed-contact":
    case "death":
      return undefined;
    default:
      return "living";
  }
}

/**
 * Finds facts that need a living client after the day of death. A visit in vain, an entry in a
 * register and the closing of the file may follow a death.
 */
export function findFactsAfterDeath(episode: Episode, diedOn: PlainDate, list: IssueList): void {
  for (const { kind, fact, path } of datedFacts(episode)) {
    const { on } = fact;
    if (on <= diedOn || kind === "discharged" || !isStanding(fact)) continue;
    const place = [...path, "on"];
    const fault = faultOf(fact);
    if (fault === "living") list.error("episode.after-death", place, { on, diedOn });
    if (fault === "contact") list.error("episode.contact-after-death", place, { on, diedOn });
    if (fault === "told") list.warning("episode.told-after-death", place, { on, diedOn });
  }
}
