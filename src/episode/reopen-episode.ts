import type { PlainDate } from "../calendar/index";
import type { Dated } from "../definition/index";
import type { Result } from "../issue/index";
import { isStanding } from "./known";
import { keep, refuse, settle } from "./settle";
import type { Episode } from "./types";

/**
 * Why a closed episode is open again: the client came back, or the discharge was entered wrongly.
 *
 * @since 0.1.0
 */
export type Reopening =
  | (Dated & {
      /** The discharge was true, and the client came back on a later day. */
      why: "returned";
    })
  | {
      /** The discharge never was. */
      why: "entered-wrongly";
      /** The day on which it is withdrawn. */
      retractedOn: PlainDate;
    };

/**
 * Returns a discharged episode that is open again, or why that cannot be.
 *
 * **Rule.** Nothing is erased: the discharge moves to `earlier`. After a return it stands, the days
 * between are not in care, and the return stands in `reopened`. A discharge entered wrongly is
 * withdrawn as of the day given; a report of what was known before still shows it.
 *
 * **Boundaries.** A return lies after the day of discharge; who returns on that day was not discharged.
 *
 * @param episode - The episode; it stays as it is.
 * @param reopening - The return, or the day on which the discharge is withdrawn.
 * @returns The new episode, or the issues.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-01-10" }, discharged: { id: "d", on: "2026-02-10", reason: "dropped-out" }, phases: [], observations: [], assignments: [] };
 * const back = reopenEpisode(episode, { why: "returned", id: "b", on: "2026-03-01" });
 * const statusOn = (asOf: PlainDate) => (back.ok ? episodeStatus(back.value, { asOf }).status : undefined);
 * statusOn("2026-02-28"); // => "discharged"
 * statusOn("2026-03-01"); // => "in-treatment"
 * const wrong = reopenEpisode(episode, { why: "entered-wrongly", retractedOn: "2026-02-15" });
 * wrong.ok && episodeStatus(wrong.value, { asOf: "2026-02-28" }).status; // => "in-treatment"
 * wrong.ok && episodeStatus(wrong.value, { asOf: "2026-02-28", knownAt: "2026-02-14" }).status; // => "discharged"
 * @since 0.1.0
 */
export function reopenEpisode(episode: Episode, reopening: Reopening): Result<Episode> {
  const { discharged, ...open } = episode;
  if (!discharged || !isStanding(discharged)) {
    return refuse("episode.not-discharged", ["discharged"]);
  }
  if (reopening.why === "entered-wrongly") {
    const { retractedOn } = reopening;
    return settle({
      ...open,
      ...keep(episode, { ...discharged, retractedOn, step: "discharged" }),
    });
  }
  const { why, ...fact } = reopening;
  const reopened = [...(episode.reopened ?? []), fact];
  return settle({ ...open, ...keep(episode, { ...discharged, step: "discharged" }), reopened });
}
