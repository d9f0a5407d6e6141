import type { Vantage } from "../definition/index";
import { walkCourse } from "./course";
import { knownFrom } from "./known";
import type { Discharge, Episode } from "./types";

/**
 * Returns the discharge (terminasi) that stands as of a day: the one that no return has followed.
 *
 * **Rule.** Discharges and returns are taken in the order of their days; on one day a return comes
 * first, so a client may come back and be discharged on one day. A second discharge without a return
 * between does not count. A discharge recorded after the client's death closes the file.
 *
 * @param episode - The episode.
 * @param vantage - The day as of which is asked, and what was known.
 * @returns The discharge; nothing while the episode is open.
 * @example
 * const opened = openEpisode({ id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" } });
 * const closed = opened.ok ? dischargeEpisode(opened.value, { id: "d", on: "2026-01-09", reason: "declined" }) : opened;
 * const reasonOn = (asOf: PlainDate) => (closed.ok ? dischargeAsOf(closed.value, { asOf })?.reason : undefined);
 * reasonOn("2026-01-09"); // => "declined"
 * reasonOn("2026-01-08"); // => undefined
 * @since 0.1.0
 */
export function dischargeAsOf(episode: Episode, vantage: Vantage): Discharge | undefined {
  return walkCourse(episode, knownFrom(vantage)).discharge;
}
