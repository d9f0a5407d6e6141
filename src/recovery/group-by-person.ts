import type { Episode } from "../episode/index";

/** The episodes of each person, whatever their order; all are held in memory. */
export function* groupByPerson(episodes: Iterable<Episode>): Generator<readonly Episode[]> {
  const persons = new Map<string, Episode | Episode[]>();
  for (const episode of episodes) {
    const { personId } = episode;
    const earlier = persons.get(personId);
    if (earlier === undefined) persons.set(personId, episode);
    else if (Array.isArray(earlier)) earlier.push(episode);
    else persons.set(personId, [earlier, episode]);
  }
  for (const person of persons.values()) yield Array.isArray(person) ? person : [person];
}
