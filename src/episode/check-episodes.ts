import type { Issue } from "../issue/index";
import { checkPerson, type PlacedEpisode } from "./check-person";
import type { EpisodeIssueCode } from "./codes";
import { issueList } from "./issue-list";
import type { Episode } from "./types";

/**
 * Returns what cannot be true, or should be looked at, across episodes. Each episode by itself is
 * judged by `checkEpisode`.
 *
 * **Rule.** Errors: two episodes with one id; one person in two inpatient stays at a time, both
 * recorded from begin to end; deaths of one person that differ; facts of a living client after a death
 * that another episode tells of. Warnings: stays that overlap where one is outpatient, since services
 * may run side by side; a stay that began while an earlier one has no discharge, since a discharge
 * that is not recorded may still have been; a sex that changes between episodes.
 *
 * **Boundaries.** A stay may begin on the day on which another ends: a transfer. Holds all episodes
 * in memory, to group them by person.
 *
 * @param episodes - Episodes of any persons, in any order.
 * @returns The issues; the path begins with the position of the episode.
 * @example
 * const stay = (id: string, start: PlainDate, end: PlainDate): Episode => ({ id, personId: "p1", institutionId: id, nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: start }, admitted: { id: "a", on: start }, discharged: { id: "d", on: end, reason: "transferred" }, phases: [], observations: [], assignments: [] });
 * checkEpisodes([stay("e1", "2026-01-05", "2026-03-31"), stay("e2", "2026-03-31", "2026-06-30")]).length; // => 0
 * const issues = checkEpisodes([stay("e1", "2026-01-05", "2026-03-31"), stay("e2", "2026-03-01", "2026-06-30")]);
 * issues.map(({ code, path }) => [code, path]); // => [["episode.overlapping-stays", [1, "admitted", "on"]]]
 * @since 0.1.0
 */
export function checkEpisodes(episodes: Iterable<Episode>): Issue<EpisodeIssueCode>[] {
  const list = issueList();
  const ids = new Set<string>();
  const persons = new Map<string, PlacedEpisode[]>();
  let index = 0;
  for (const episode of episodes) {
    const at = index++;
    if (ids.has(episode.id)) {
      list.error("episode.duplicate-episode", [at, "id"]);
      continue;
    }
    ids.add(episode.id);
    const person = persons.get(episode.personId);
    if (person) person.push({ episode, at });
    else persons.set(episode.personId, [{ episode, at }]);
  }
  for (const person of persons.values()) checkPerson(person, list);
  return list.issues;
}
