import type { Dated } from "../definition/index";
import type { Result } from "../issue/index";
import { setStep } from "./set-step";
import type { Episode } from "./types";

/**
 * Returns an episode in which the screening is recorded, or why that cannot be.
 *
 * **Rule.** There is one screening; a second is refused, unless the first was withdrawn. It does not lie
 * before registration or after the client's death. A service may screen again; that is an observation with an instrument.
 *
 * @param episode - The episode; it stays as it is.
 * @param fact - The screening.
 * @returns The new episode, or the issues.
 * @example
 * const opened = openEpisode({ id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" } });
 * const screened = opened.ok ? screenEpisode(opened.value, { id: "s", on: "2026-01-07" }) : opened;
 * screened.ok && screened.value.screened?.on; // => "2026-01-07"
 * const early = opened.ok ? screenEpisode(opened.value, { id: "s", on: "2025-12-30" }) : opened;
 * early.ok || early.issues.map((issue) => issue.code); // => ["episode.before-registration"]
 * @since 0.1.0
 */
export function screenEpisode(episode: Episode, fact: Dated): Result<Episode> {
  return setStep(episode, "screened", fact);
}
