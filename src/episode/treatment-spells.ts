import { isKnown, type Vantage } from "../definition/index";
import { type TreatmentSpell, walkCourse } from "./course";
import { knownFrom } from "./known";
import type { Episode } from "./types";

/**
 * Returns the times in care of an episode as of a day, each with the discharge that ended it.
 *
 * **Rule.** As in `episodeStatus`: a return after a discharge begins a new time in care, and the
 * discharge before it stands as the end of the earlier one. So a client who completed, relapsed and
 * came back is still one who completed.
 *
 * **Unknown.** A discharge without a recorded admission gives a time in care without a first day. A
 * death does not end one here: `deathAsOf` tells of it.
 *
 * @param episode - The episode.
 * @param vantage - The day as of which is asked, and what was known.
 * @returns The times in care in order; none when the client was neither admitted nor discharged.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-01-10" }, phases: [], earlier: [{ id: "d1", on: "2026-03-10", reason: "completed", step: "discharged" }], reopened: [{ id: "o", on: "2026-05-02" }], observations: [], assignments: [] };
 * const spells = treatmentSpells(episode, { asOf: "2026-06-30" });
 * spells.map(({ start, discharge }) => [start, discharge?.reason]); // => [["2026-01-10", "completed"], ["2026-05-02", undefined]]
 * @since 0.1.0
 */
export function treatmentSpells(episode: Episode, vantage: Vantage): TreatmentSpell[] {
  const { admitted, discharged, earlier, reopened, observations } = episode;
  const isDead = observations.some(({ kind }) => kind === "death");
  // The usual episode, without a return, a replaced step or a death, needs no walk.
  if (isDead || earlier?.length || reopened?.length) {
    return walkCourse(episode, knownFrom(vantage)).spells;
  }
  const start = admitted && isKnown(admitted, vantage) ? admitted.on : undefined;
  const discharge = discharged && isKnown(discharged, vantage) ? discharged : undefined;
  if (start && discharge && discharge.on < start) {
    return walkCourse(episode, knownFrom(vantage)).spells;
  }
  if (!start && !discharge) return [];
  const spell: TreatmentSpell = {};
  if (start) spell.start = start;
  if (discharge) spell.discharge = discharge;
  return [spell];
}
