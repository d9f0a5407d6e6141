import type { PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import { knownFrom } from "./known";
import { furthest, keyOf, type Link, linkOf, mayFollow } from "./link";
import type { LinkPolicy } from "./link-policy";
import type { Episode } from "./types";
import type { DischargeReason } from "./vocabulary";

/**
 * Options of {@link linkEpisodes}.
 *
 * @since 0.1.0
 */
export interface LinkEpisodesOptions extends Partial<Vantage> {
  /** Which episodes are one course. */
  policy: LinkPolicy;
}

/**
 * Episodes of one person that count as one course of treatment.
 *
 * @since 0.1.0
 */
export interface LinkedCourse {
  /** Pseudonym of the person. */
  personId: string;
  /** Identifiers of the episodes in the order of admission. */
  episodeIds: string[];
  /** First day of care. */
  start: PlainDate;
  /** Last day of care; absent while an episode has no discharge. */
  end?: PlainDate;
  /** Reason for the discharge that ended it. */
  reason?: DischargeReason;
}

/**
 * What {@link linkEpisodes} gives: every episode is in one course or left out.
 *
 * @since 0.1.0
 */
export interface LinkEpisodesResult {
  /** The policy. */
  definition: LinkPolicy;
  /** The courses, by person and first day. */
  courses: LinkedCourse[];
  /** Identifiers of episodes without a time in care. */
  notAdmitted: string[];
}

/**
 * Returns the courses of treatment that episodes make up, for counting treatment: how many people
 * began one, how long it lasted, a transfer between institutions counted once.
 *
 * **Never for recovery.** Who comes back after completing or dropping out has often relapsed; linking
 * the two episodes into one would erase the relapse.
 *
 * **Rule.** Episodes of a person are taken in the order of admission. Each goes on the last course
 * that the policy lets it follow, or begins one. Overlapping episodes have no time between them; a
 * transfer is followed only from the day of discharge on. An unrecorded setting or drug is no change.
 *
 * **Unknown.** Counted from discharge, an episode without one is still open, so another follows it
 * without any time between. Counted from the last contact, that contact closes it.
 *
 * **Boundaries.** Without `asOf` all that is recorded counts. Holds all episodes in memory.
 *
 * @param episodes - Episodes of one or many persons, in any order.
 * @param options - The policy, and the day as of which is asked.
 * @returns The courses, and the episodes without a time in care.
 * @example
 * const stay = (id: string, start: PlainDate, end: PlainDate): Episode => ({ id, personId: "p1", institutionId: id, nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: start }, admitted: { id: "a", on: start }, discharged: { id: "d", on: end, reason: "transferred" }, phases: [], observations: [], assignments: [] });
 * const episodes = [stay("e2", "2026-02-09", "2026-06-30"), stay("e1", "2026-01-05", "2026-01-31")];
 * const { courses } = linkEpisodes(episodes, { policy: linkTransfersOnly });
 * courses; // => [{ personId: "p1", episodeIds: ["e1", "e2"], start: "2026-01-05", end: "2026-06-30", reason: "transferred" }]
 * linkEpisodes(episodes, { policy: linkNone }).courses.length; // => 2
 * @since 0.1.0
 */
export function linkEpisodes(
  episodes: Iterable<Episode>,
  options: LinkEpisodesOptions,
): LinkEpisodesResult {
  const { policy, asOf = "9999-12-31", knownAt } = options;
  const known = knownFrom({ asOf, knownAt });
  const links: Link[] = [];
  const notAdmitted: string[] = [];
  for (const episode of episodes) {
    const link = linkOf(episode, policy, known);
    if (link) links.push(link);
    else notAdmitted.push(episode.id);
  }
  links.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

  const courses: Link[][] = [];
  let firstOfPerson = 0;
  for (const [i, link] of links.entries()) {
    if (links[i - 1]?.episode.personId !== link.episode.personId) firstOfPerson = courses.length;
    const course = courses
      .slice(firstOfPerson)
      .findLast((links) => mayFollow(furthest(links), link, policy));
    if (course) course.push(link);
    else courses.push([link]);
  }
  return { definition: policy, courses: courses.map(printCourse), notAdmitted: notAdmitted.sort() };
}

function printCourse(links: readonly Link[]): LinkedCourse {
  const [first] = links as readonly [Link];
  const isOpen = links.some(({ end }) => end === undefined);
  const last = links.reduce((a, b) => ((b.end ?? "") >= (a.end ?? "") ? b : a));
  return {
    personId: first.episode.personId,
    episodeIds: links.map(({ episode }) => episode.id),
    start: first.start,
    ...(!isOpen && last.end && { end: last.end }),
    ...(!isOpen && last.reason && { reason: last.reason }),
  };
}
