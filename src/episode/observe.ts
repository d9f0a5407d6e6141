import type { Result } from "../issue/index";
import type { Observation } from "./observations";
import { settle } from "./settle";
import type { Episode } from "./types";

/**
 * Returns an episode with one more observation, or why that cannot be.
 *
 * **Rule.** The id is new among the episode's observations, the observation does not contradict
 * itself, and it does not take a living client after the death. It may be recorded long after its
 * day, before or after discharge.
 *
 * @param episode - The episode; it stays as it is.
 * @param observation - What was seen, told, tested or recorded.
 * @returns The new episode, or the issues.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, phases: [], observations: [{ id: "o1", kind: "death", on: "2026-03-05", cause: "other" }], assignments: [] };
 * const visit = { kind: "contact", channel: "in-person", by: "recovery-agent", informant: "client", use: "none" } as const;
 * observe(episode, { ...visit, id: "o2", on: "2026-03-01" }).ok; // => true
 * const late = observe(episode, { ...visit, id: "o2", on: "2026-03-09" });
 * late.ok || late.issues.map((issue) => issue.code); // => ["episode.contact-after-death"]
 * @since 0.1.0
 */
export function observe(episode: Episode, observation: Observation): Result<Episode> {
  return settle({ ...episode, observations: [...episode.observations, observation] });
}
