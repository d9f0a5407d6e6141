import type { Dated } from "../definition/index";
import type { Result } from "../issue/index";
import { setStep } from "./set-step";
import type { Episode } from "./types";

/**
 * Returns an episode in which the assessment is recorded, or why that cannot be.
 *
 * **Rule.** There is one assessment; a second is refused, unless the first was withdrawn. It does not lie
 * before registration or after the client's death. It may follow an admission in an emergency, which `checkEpisode` warns of.
 *
 * @param episode - The episode; it stays as it is.
 * @param fact - The assessment.
 * @returns The new episode, or the issues.
 * @example
 * const opened = openEpisode({ id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" } });
 * const assessed = opened.ok ? assessEpisode(opened.value, { id: "s", on: "2026-01-07" }) : opened;
 * assessed.ok && assessed.value.assessed?.on; // => "2026-01-07"
 * const early = opened.ok ? assessEpisode(opened.value, { id: "s", on: "2025-12-30" }) : opened;
 * early.ok || early.issues.map((issue) => issue.code); // => ["episode.before-registration"]
 * @since 0.1.0
 */
export function assessEpisode(episode: Episode, fact: Dated): Result<Episode> {
  return setStep(episode, "assessed", fact);
}
