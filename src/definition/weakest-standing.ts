import { type Standing, standings } from "./types";

/**
 * Returns the weakest of several standings, which is that of a definition built on all of them.
 *
 * @param list - Standings.
 * @returns The weakest; `official` when there are none.
 * @example
 * weakestStanding(["official", "press", "published"]); // => "press"
 * @since 0.1.0
 */
export function weakestStanding(list: readonly Standing[]): Standing {
  return standings.findLast((standing) => list.includes(standing)) ?? "official";
}
