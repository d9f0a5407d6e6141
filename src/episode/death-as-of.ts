import type { Vantage } from "../definition/index";
import { deathIn, type EpisodeDeath } from "./death-in";
import { knownFrom } from "./known";
import type { Episode } from "./types";

/**
 * Returns the client's death as an episode tells it as of a day.
 *
 * **Rule.** An observed death, or a discharge for that reason. Of several days the earliest counts,
 * so that nothing learned later undoes a death; `checkEpisode` reports the contradiction. The cause
 * is the first that is known.
 *
 * **Unknown.** A discharge does not tell the cause.
 *
 * @param episode - The episode.
 * @param vantage - The day as of which is asked, and what was known.
 * @returns Day and cause; nothing when no death is known.
 * @example
 * const base = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", phases: [], observations: [], assignments: [] } as const;
 * const episode: Episode = { ...base, registered: { id: "r", on: "2026-01-05" }, phases: [], observations: [{ id: "o1", kind: "death", on: "2026-03-05", cause: "other" }], assignments: [] };
 * deathAsOf(episode, { asOf: "2026-06-30" }); // => { on: "2026-03-05", cause: "other" }
 * deathAsOf(episode, { asOf: "2026-03-04" }); // => undefined
 * @since 0.1.0
 */
export function deathAsOf(episode: Episode, vantage: Vantage): EpisodeDeath | undefined {
  return deathIn(episode, knownFrom(vantage));
}
