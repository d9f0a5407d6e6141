import type { PlainDate } from "../calendar/index";
import { compareDated, type Dated } from "../definition/index";
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
export function deathIn(
  { observations, discharged, earlier }: Episode,
  known: Known,
): EpisodeDeath | undefined {
  let on: PlainDate | undefined;
  let named: Death | undefined;
  const note = (fact: Dated) => {
    if (on === undefined || fact.on < on) on = fact.on;
  };
  for (const fact of observations) {
    if (fact.kind !== "death" || !known(fact)) continue;
    note(fact);
    const isFirst = named === undefined || compareDated(fact, named) < 0;
    if (fact.cause !== "unknown" && isFirst) named = fact;
  }
  if (discharged?.reason === "died" && known(discharged)) note(discharged);
  if (earlier) {
    for (const fact of earlier) {
      if (fact.step === "discharged" && fact.reason === "died" && known(fact)) note(fact);
    }
  }
  return on === undefined ? undefined : { on, cause: named?.cause ?? "unknown" };
}

/** Whether two deaths are of one day and do not name two causes. */
export function agree(a: EpisodeDeath, b: EpisodeDeath): boolean {
  return a.on === b.on && (a.cause === b.cause || a.cause === "unknown" || b.cause === "unknown");
}
