import { compareDated, type Vantage } from "../definition/index";
import { type Stay, walkCourse } from "./course";
import { deathIn } from "./death-in";
import { findFutureFacts } from "./find-future-facts";
import { type Known, knownFrom } from "./known";
import { defaultCount, stayLength } from "./length-of-stay";
import type { Absence, Observation } from "./observations";
import type { EpisodeStatus } from "./status";
import type { Episode } from "./types";
import { absenceKinds } from "./vocabulary";

/**
 * Options of {@link episodeStatus}.
 *
 * @since 0.1.0
 */
export type EpisodeStatusOptions = Vantage;

/**
 * Returns what is known of an episode as of a day: state, phase, discharge, death, days in care, and
 * the history of states.
 *
 * **Rule.** Registered, screened, assessed, in treatment from admission on, discharged, died. A later
 * state is not undone by an earlier step that follows it, such as an assessment after admission; only
 * a return after discharge reopens. Nothing changes the state after death. The phase is the last one
 * begun since the latest admission or return: a phase of an earlier stay, or the aftercare between,
 * is over.
 *
 * **Unknown.** A step that is not recorded is not passed through: an episode may be in treatment
 * without a screening. A course of care whose admission is not recorded is not in treatment. After a
 * return there is no phase until one is recorded.
 *
 * **Boundaries.** A fact of the day itself counts. Facts of later days are left out and reported.
 *
 * @param episode - The episode.
 * @param options - The day as of which is asked, and what was known.
 * @returns The status as plain JSON.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-01-10" }, phases: [{ id: "f", on: "2026-01-10", phase: "detoxification" }], discharged: { id: "d", on: "2026-01-31", reason: "completed" }, observations: [], assignments: [] };
 * const status = episodeStatus(episode, { asOf: "2026-01-20" });
 * [status.status, status.phase?.phase, status.daysInTreatment]; // => ["in-treatment", "detoxification", 10]
 * status.issues.map((issue) => issue.code); // => ["episode.in-the-future"]
 * episodeStatus(episode, { asOf: "2026-02-01" }).discharge; // => { on: "2026-01-31", reason: "completed" }
 * @since 0.1.0
 */
export function episodeStatus(episode: Episode, options: EpisodeStatusOptions): EpisodeStatus {
  const { asOf, knownAt } = options;
  const known = knownFrom(options);
  const course = walkCourse(episode, known);
  const { history, stays, discharge } = course;
  const current = history.at(-1);
  const phase = phaseIn(episode, known, current?.state, stays.at(-1));
  const death = deathIn(episode, known);
  const length = stayLength(course, asOf, defaultCount(episode.modality));
  const [admission] = stays;
  const { lastContact, absences } = lifeIn(episode, known, options);
  return {
    episodeId: episode.id,
    personId: episode.personId,
    asOf,
    ...(knownAt != null && { knownAt }),
    status: current?.state ?? "not-registered",
    ...(current && { since: current.on }),
    ...(phase && { phase: { phase: phase.phase, since: phase.on } }),
    ...(admission && { admittedOn: admission.start }),
    ...(discharge && { discharge: { on: discharge.on, reason: discharge.reason } }),
    ...(death && { death }),
    stays,
    ...(length.status === "defined" && { daysInTreatment: length.days }),
    absences,
    ...(lastContact && { lastContact }),
    monitors: episode.assignments
      .filter(({ from, to }) => from <= asOf && (to == null || asOf <= to))
      .map(({ monitorId, role }) => ({ monitorId, role }))
      .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    history,
    issues: findFutureFacts(episode, options),
  };
}

const nameOf = ({ monitorId, role }: EpisodeStatus["monitors"][number]) => `${monitorId} ${role}`;

function phaseIn(
  episode: Episode,
  known: Known,
  state: EpisodeStatus["status"] | undefined,
  stay: Stay | undefined,
) {
  const last = episode.phases
    .filter((phase) => known(phase) && (stay === undefined || stay.start <= phase.on))
    .sort(compareDated)
    .at(-1);
  if (state === "in-treatment") return last;
  return state === "discharged" && last?.phase === "aftercare" ? last : undefined;
}

function lifeIn({ observations }: Episode, known: Known, { asOf }: Vantage) {
  const absences: EpisodeStatus["absences"] = [];
  let lastContact: EpisodeStatus["lastContact"];
  for (const observation of observations.filter(known).sort(compareDated)) {
    if (observation.kind === "contact") lastContact = observation.on;
    if (isAbsence(observation) && (observation.until == null || asOf <= observation.until)) {
      absences.push({ kind: observation.kind, since: observation.on });
    }
  }
  return { absences, lastContact };
}

function isAbsence(observation: Observation): observation is Absence {
  return (absenceKinds as readonly string[]).includes(observation.kind);
}
