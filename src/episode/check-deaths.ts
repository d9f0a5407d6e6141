import { agree, deathsIn } from "./death-in";
import { dischargesIn } from "./discharges-in";
import type { IssueList } from "./issue-list";
import { isStanding } from "./known";
import type { Episode } from "./types";

/** Checks that the deaths of an episode, and its discharge for that reason, are one. */
export function checkDeaths(episode: Episode, { error, warning }: IssueList): void {
  const deaths = deathsIn(episode, isStanding);
  const [death] = deaths;
  for (const other of deaths) {
    if (!death || agree(death, other)) continue;
    const { on } = other;
    const field = on === death.on ? "cause" : "on";
    const at = ["observations", episode.observations.indexOf(other), field];
    error("episode.contradictory-deaths", at, { on, firstOn: death.on });
  }
  for (const { fact, path: at } of dischargesIn(episode, isStanding)) {
    const { on, reason } = fact;
    if (reason === "died") {
      if (!death) warning("episode.died-without-death", [...at, "reason"]);
      else if (on < death.on) {
        error("episode.discharged-as-died-before-death", [...at, "on"], { on, diedOn: death.on });
      }
    } else if (death && death.on < on) {
      warning("episode.reason-contradicts-death", [...at, "reason"], { on, diedOn: death.on });
    }
  }
}
