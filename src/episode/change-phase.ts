import type { Result } from "../issue/index";
import { refuse, settle } from "./settle";
import type { Episode, PhaseStart } from "./types";

/**
 * Returns an episode in which a phase begins, or why that cannot be.
 *
 * **Rule.** The client was admitted, the phase is one of the episode's modality, and it begins within
 * a time in care; aftercare (bina lanjut) may also begin after discharge. Phases may be left out and
 * repeated.
 *
 * @param episode - The episode; it stays as it is.
 * @param fact - The phase and the day on which it begins.
 * @returns The new episode, or the issues.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-01-10" }, phases: [], observations: [], assignments: [] };
 * changePhase(episode, { id: "f1", on: "2026-01-24", phase: "primary" }).ok; // => true
 * const wrong = changePhase(episode, { id: "f1", on: "2026-01-24", phase: "counseling" });
 * wrong.ok || wrong.issues.map((issue) => issue.code); // => ["episode.phase-of-other-modality"]
 * @since 0.1.0
 */
export function changePhase(episode: Episode, fact: PhaseStart): Result<Episode> {
  if (!episode.admitted || episode.admitted.retractedOn != null) {
    return refuse("episode.not-admitted", ["phases"]);
  }
  return settle({ ...episode, phases: [...episode.phases, fact] });
}
