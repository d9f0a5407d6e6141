import type { PlainDate } from "../calendar/index";
import { compareDated } from "../definition/index";
import { dischargesIn } from "./discharges-in";
import type { Known } from "./known";
import type { Death } from "./observations";
import type { Episode } from "./types";
import type { DeathCause } from "./vocabulary";

/**
 * A client's death as an episode tells it.
 *
 * @since 0.1.0
 */
export interface EpisodeDeath {
  /** The earliest day that is given for it. */
  on: PlainDate;
  /** Whether drugs caused it; `unknown` when only the discharge tells of it. */
  cause: DeathCause;
}

/** The deaths that were observed and count, in order. */
export function deathsIn(episode: Episode, known: Known): Death[] {
  return episode.observations
    .filter((o): o is Death => o.kind === "death" && known(o))
    .sort(compareDated);
}

/** The death that an episode tells of by what counts: observed, or the reason for discharge. */
export function deathIn(episode: Episode, known: Known): EpisodeDeath | undefined {
  const deaths = deathsIn(episode, known);
  const days = deaths.map(({ on }) => on);
  for (const { fact } of dischargesIn(episode, known)) {
    if (fact.reason === "died") days.push(fact.on);
  }
  const [on] = days.sort();
  if (on === undefined) return undefined;
  return { on, cause: deaths.find(({ cause }) => cause !== "unknown")?.cause ?? "unknown" };
}

/** Whether two deaths are of one day and do not name two causes. */
export function agree(a: EpisodeDeath, b: EpisodeDeath): boolean {
  return a.on === b.on && (a.cause === b.cause || a.cause === "unknown" || b.cause === "unknown");
}
