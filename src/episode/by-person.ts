import type { Episode } from "./types";

/**
 * Returns the episodes of one person after another, from episodes that are sorted by person; so that
 * a register of any size streams through.
 *
 * **Boundaries.** Holds the episodes of one person, and the pseudonyms of those that have passed.
 * Any order of persons will do, as long as the episodes of one stand together.
 *
 * @param sortedEpisodes - Episodes in which those of one person stand together.
 * @returns A list of episodes for each person, in the order given.
 * @throws RangeError when a person comes back after another: the episodes were not sorted.
 * @example
 * const episodeOf = (id: string, personId: string): Episode => ({ id, personId, institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, phases: [], observations: [], assignments: [] });
 * const persons = byPerson([episodeOf("e1", "p1"), episodeOf("e2", "p1"), episodeOf("e3", "p2")]);
 * [...persons].map((episodes) => episodes.map(({ id }) => id)); // => [["e1", "e2"], ["e3"]]
 * @since 0.1.0
 */
export function* byPerson(
  sortedEpisodes: Iterable<Episode>,
): Generator<readonly Episode[], void, undefined> {
  const passed = new Set<string>();
  let person: Episode[] = [];
  for (const episode of sortedEpisodes) {
    const { personId } = episode;
    if (person[0] && person[0].personId !== personId) {
      yield person;
      person = [];
    }
    if (person.length === 0) {
      if (passed.has(personId)) {
        throw new RangeError("pulih: episodes must be sorted by person");
      }
      passed.add(personId);
    }
    person.push(episode);
  }
  if (person.length > 0) yield person;
}
