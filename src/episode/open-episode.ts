import type { Result } from "../issue/index";
import { settle } from "./settle";
import type { Episode } from "./types";

/**
 * What a new episode begins with: who, where, what kind of care, and the registration.
 *
 * @since 0.1.0
 */
export type NewEpisode = Omit<
  Episode,
  | "screened"
  | "assessed"
  | "admitted"
  | "phases"
  | "discharged"
  | "reopened"
  | "earlier"
  | "observations"
  | "assignments"
> &
  Partial<Pick<Episode, "assignments">>;

/**
 * Returns a new episode that begins with its registration, or why that cannot be.
 *
 * @param record - Who, where, what kind of care, and the registration.
 * @returns The episode, without any further step or observation; or the issues.
 * @example
 * const opened = openEpisode({ id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" } });
 * opened.ok && episodeStatus(opened.value, { asOf: "2026-01-05" }).status; // => "registered"
 * @since 0.1.0
 */
export function openEpisode(record: NewEpisode): Result<Episode> {
  const assignments = [...(record.assignments ?? [])];
  return settle({ ...record, phases: [], observations: [], assignments });
}
