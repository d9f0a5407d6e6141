import type { PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import { findFactsAfterDeath } from "./check-after-death";
import { checkCourse } from "./check-course";
import { checkDeaths } from "./check-deaths";
import { checkObservations } from "./check-observations";
import type { EpisodeIssueCode } from "./codes";
import { datedFacts } from "./dated-facts";
import { deathIn } from "./death-in";
import { findFutureFacts } from "./find-future-facts";
import { type IssueList, issueList } from "./issue-list";
import { isStanding } from "./known";
import type { Episode } from "./types";

/**
 * Options of {@link checkEpisode}.
 *
 * @since 0.1.0
 */
export interface CheckEpisodeOptions {
  /** The day on which the record is checked; facts dated later are warned of. */
  asOf?: PlainDate | undefined;
}

/**
 * Returns what cannot be true, or should be looked at, in the record of one episode.
 *
 * **Rule.** Errors are contradictions: a step before registration, a discharge before admission, a
 * second discharge without a return between, a phase of the other modality, before admission or after
 * discharge, anything that takes a living client after the death, answers that contradict themselves,
 * an id used twice. Warnings have an innocent reading: an observation before registration, a claim
 * before admission, a reason for discharge that is not the death. What was withdrawn is only asked
 * for its own dates.
 *
 * **Unknown.** What is not recorded contradicts nothing: a discharge without a recorded admission is
 * warned of.
 *
 * @param episode - The episode.
 * @param options - The day on which the record is checked.
 * @returns The issues; none when all is well.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-02-10" }, discharged: { id: "d", on: "2026-01-31", reason: "completed" }, phases: [], observations: [], assignments: [] };
 * checkEpisode(episode).map((issue) => issue.code); // => ["episode.discharged-before-admission"]
 * @since 0.1.0
 */
export function checkEpisode(
  episode: Episode,
  options: CheckEpisodeOptions = {},
): Issue<EpisodeIssueCode>[] {
  const list = issueList();
  checkRecord(episode, list);
  checkCourse(episode, list);
  checkObservations(episode, list);
  checkDeaths(episode, list);
  const death = deathIn(episode, isStanding);
  if (death) findFactsAfterDeath(episode, death.on, list);
  if (options.asOf !== undefined) {
    list.issues.push(...findFutureFacts(episode, { asOf: options.asOf }));
  }
  return list.issues;
}

/** What concerns no particular step: age, assignments, ids, and the dates of recording. */
function checkRecord(episode: Episode, { error, warning }: IssueList): void {
  const { ageAtAdmission: age, assignments } = episode;
  if (age != null && !(Number.isInteger(age) && age >= 0 && age <= 120)) {
    error("episode.age-out-of-range", ["ageAtAdmission"]);
  }
  for (const [i, { from, to }] of assignments.entries()) {
    if (to && to < from) {
      error("episode.assignment-ends-before-start", ["assignments", i, "to"], { from, to });
    }
  }
  const seen = new Set<string>();
  for (const { kind, fact, path } of datedFacts(episode)) {
    const { id, on, recordedOn, retractedOn } = fact;
    const key = `${kind} ${id}`;
    if (seen.has(key)) error("episode.duplicate-fact", [...path, "id"]);
    seen.add(key);
    if (recordedOn && recordedOn < on) {
      warning("episode.recorded-before-event", [...path, "recordedOn"], { on, recordedOn });
    }
    if (retractedOn && retractedOn < (recordedOn ?? on)) {
      const params = { retractedOn, recordedOn: recordedOn ?? on };
      error("episode.withdrawn-before-recorded", [...path, "retractedOn"], params);
    }
  }
}
