import { type Period, plainDate, toEpochDay } from "../calendar/index";
import { termStatus, type Vantage } from "../definition/index";
import { type Episode, episodeStatus } from "../episode/index";
import type { Institution } from "../institution/index";
import type { Issue } from "../issue/index";
import type { Modality } from "../program/index";
import type { CapacityIssueCode } from "./codes";
import { addSpan, countDays, type Days } from "./days";
import type { Occupancy } from "./occupancy-types";
import { summarizeOccupancy } from "./summarize-occupancy";

/**
 * Options of {@link occupancy}.
 *
 * @since 0.1.0
 */
export interface OccupancyOptions extends Vantage {
  /** The institutions whose places are looked at. */
  institutions: Iterable<Institution>;
  /** The days that are looked at; those after the day of the question are left out. */
  period: Period;
  /** Modality of the places; beds of inpatients by default. */
  modality?: Modality | undefined;
}

/**
 * Returns how full institutions were over a period: days in care over place days, full days, and the
 * state on the last day.
 *
 * **Rule.** A client takes a place from the day of admission to the day before discharge or death,
 * as nights are counted: on the day of discharge the place is free again.
 *
 * **Unknown.** An institution whose places were not recorded has no occupancy; the total leaves it
 * out and counts it apart, and so it does where two records have one id. An empty list of places
 * says that there are none.
 *
 * **Boundaries.** Both ends of the period are inside. Occupancy can be above 1: then there were more
 * clients than places. It is undefined, never 0 or infinite, where there were no places at all.
 *
 * **Assumption.** Places hold from their first day to their last; a missing day leaves that side open.
 *
 * @param episodes - The episodes, in any order; those of the other modality are left out.
 * @param options - Institutions, period, modality, the day of the question, and what was known.
 * @returns The occupancy, with what was left out.
 * @throws RangeError when a day does not exist, or the period ends before it starts or begins after
 *   the day of the question.
 * @example
 * const institutions: Institution[] = [{ id: "i1", capacity: [{ modality: "inpatient", places: 2 }] }];
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-01" }, admitted: { id: "a", on: "2026-01-03" }, discharged: { id: "d", on: "2026-01-08", reason: "completed" }, phases: [], observations: [], assignments: [] };
 * const result = occupancy([episode], { institutions, period: { start: "2026-01-01", end: "2026-01-10" }, asOf: "2026-01-31" });
 * result.total.occupancy; // => { status: "defined", numerator: 5, denominator: 20, value: 0.25 }
 * @since 0.1.0
 */
export function occupancy(episodes: Iterable<Episode>, options: OccupancyOptions): Occupancy {
  const { institutions, modality = "inpatient", asOf, knownAt } = options;
  const period = periodOf(options);
  const days = { first: toEpochDay(period.start), last: toEpochDay(period.end) };
  const vantage = { asOf: period.end, knownAt };
  const counts = new Map<string, { clients: Days; places: Days | undefined }>();
  let duplicates = 0;
  for (const institution of institutions) {
    // Which of two records is right is not known, and neither are the places.
    const isTwice = counts.has(institution.id);
    if (isTwice) duplicates += 1;
    counts.set(institution.id, {
      clients: countDays(days),
      places: isTwice ? undefined : placesOf(institution, modality, days, vantage),
    });
  }
  let strangers = 0;
  for (const episode of episodes) {
    if (episode.modality !== modality) continue;
    const own = counts.get(episode.institutionId);
    if (!own) {
      strangers += 1;
      continue;
    }
    for (const { start, end } of episodeStatus(episode, vantage).stays) {
      // On the day of leaving the place is free again.
      const last = end === undefined ? days.last : toEpochDay(end) - 1;
      addSpan(own.clients, toEpochDay(start), last, 1);
    }
  }
  return {
    modality,
    period,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...summarizeOccupancy(counts),
    issues: [
      ...counted("capacity.duplicate-institution", "error", duplicates),
      ...counted("capacity.unknown-institution", "warning", strangers),
    ],
  };
}

function periodOf({ period, asOf, knownAt }: OccupancyOptions): Period {
  const [start, end] = [plainDate(period.start), plainDate(period.end)];
  if (knownAt != null) plainDate(knownAt);
  const last = plainDate(asOf) < end ? asOf : end;
  if (last < start) {
    throw new RangeError("pulih: the period begins after its end or after the day of the question");
  }
  return { start, end: last };
}

function placesOf(
  { capacity }: Institution,
  modality: Modality,
  span: { first: number; last: number },
  vantage: Vantage,
): Days | undefined {
  if (capacity == null) return undefined;
  const places = countDays(span);
  for (const term of capacity) {
    if (term.modality !== modality) continue;
    const status = termStatus(term, { ...vantage, undated: "open" });
    if (status.state === "not-known") continue;
    const first = term.from == null ? span.first : toEpochDay(term.from);
    const last = status.lastDay === undefined ? span.last : toEpochDay(status.lastDay);
    addSpan(places, first, last, term.places);
  }
  return places;
}

function counted(
  code: CapacityIssueCode,
  severity: Issue["severity"],
  count: number,
): Issue<CapacityIssueCode>[] {
  return count > 0 ? [{ code, severity, path: [], params: { count } }] : [];
}
