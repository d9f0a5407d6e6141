import type { Episode } from "../episode/index";

/**
 * Episodes by their ids. Of several with one id the one with most observations stays, of equals the
 * first by their JSON: the same in any order of input. It holds all episodes.
 */
export function uniqueEpisodes(episodes: Iterable<Episode>): {
  unique: Iterable<Episode>;
  repeated: number;
} {
  const all = Array.isArray(episodes) ? (episodes as readonly Episode[]) : [...episodes];
  const ids = new Set<string>();
  for (const { id } of all) ids.add(id);
  const repeated = all.length - ids.size;
  return { unique: repeated === 0 ? all : fullest(all), repeated };
}

function fullest(episodes: readonly Episode[]): Iterable<Episode> {
  const byId = new Map<string, Episode>();
  for (const episode of episodes) {
    const other = byId.get(episode.id);
    if (!other || isFuller(episode, other)) byId.set(episode.id, episode);
  }
  return byId.values();
}

function isFuller(a: Episode, b: Episode): boolean {
  const more = a.observations.length - b.observations.length;
  return more === 0 ? JSON.stringify(a) < JSON.stringify(b) : more > 0;
}

/** The issue that tells of repeated episodes; none where there were none. */
export function repeatedIssues(count: number) {
  const path: (string | number)[] = ["episodes"];
  return count === 0
    ? []
    : [
        {
          code: "aftercare.episodes-left-out" as const,
          severity: "error" as const,
          path,
          params: { count },
        },
      ];
}
