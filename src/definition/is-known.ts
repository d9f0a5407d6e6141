import type { Dated, Vantage } from "./types";

/**
 * Returns whether a dated fact counts as of a day: it has happened, was recorded, and was not
 * withdrawn.
 *
 * **Rule.** It happened on or before `asOf`. With `knownAt` it was also recorded on or before that
 * day, and not withdrawn on or before it; so an old report can be computed again as it was.
 *
 * **Unknown.** A fact without a day of recording counts as recorded on the day it happened.
 *
 * **Boundaries.** A fact recorded on `knownAt` counts; one withdrawn on it does not.
 *
 * @param fact - The dated fact.
 * @param vantage - The day as of which is judged, and what was known.
 * @returns `true` when the fact counts.
 * @example
 * const visit = { id: "v1", on: "2026-01-10", recordedOn: "2026-02-03" } as const;
 * isKnown(visit, { asOf: "2026-01-31" }); // => true
 * isKnown(visit, { asOf: "2026-01-31", knownAt: "2026-01-31" }); // => false
 * @since 0.1.0
 */
export function isKnown(
  fact: Pick<Dated, "on" | "recordedOn" | "retractedOn">,
  vantage: Vantage,
): boolean {
  if (fact.on > vantage.asOf) return false;
  if (vantage.knownAt == null) return fact.retractedOn == null;
  return (
    (fact.recordedOn ?? fact.on) <= vantage.knownAt &&
    (fact.retractedOn == null || vantage.knownAt < fact.retractedOn)
  );
}
