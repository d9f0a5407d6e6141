import type { Result } from "../issue/index";
import { endingCare } from "./check-course";
import { deathIn } from "./death-in";
import { isStanding } from "./known";
import { keep, refuse, settle } from "./settle";
import type { Discharge, Episode } from "./types";

/**
 * Returns an episode that is closed by a discharge (terminasi), or why that cannot be.
 *
 * **Rule.** An episode is closed once, until the client comes back. A reason that ends care, such as
 * `completed` or `dropped-out`, needs an admission on or before the day; `declined`,
 * `no-suitable-treatment`, `transferred`, `imprisoned`, `moved-away`, `died`, `other` and `unknown`
 * also close a case that never came to admission. After the client's death only `died` is a reason.
 *
 * @param episode - The episode; it stays as it is.
 * @param fact - The discharge.
 * @returns The new episode, or the issues.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-01-10" }, phases: [], observations: [], assignments: [] };
 * const closed = dischargeEpisode(episode, { id: "d", on: "2026-07-10", reason: "completed" });
 * closed.ok && closed.value.discharged?.reason; // => "completed"
 * const early = dischargeEpisode(episode, { id: "d", on: "2026-01-09", reason: "completed" });
 * early.ok || early.issues.map((issue) => issue.code); // => ["episode.discharged-before-admission"]
 * @since 0.1.0
 */
export function dischargeEpisode(episode: Episode, fact: Discharge): Result<Episode> {
  const { admitted, discharged } = episode;
  if (discharged && isStanding(discharged)) {
    return refuse("episode.already-discharged", ["discharged"], { on: discharged.on });
  }
  const isAdmitted = admitted && isStanding(admitted);
  if (!isAdmitted && endingCare.includes(fact.reason)) {
    return refuse("episode.not-admitted", ["discharged"]);
  }
  const diedOn = deathIn(episode, isStanding)?.on;
  if (diedOn && diedOn < fact.on && fact.reason !== "died") {
    return refuse("episode.after-death", ["discharged", "on"], { on: fact.on, diedOn });
  }
  const earlier = keep(episode, discharged ? { ...discharged, step: "discharged" } : undefined);
  return settle({ ...episode, ...earlier, discharged: fact });
}
