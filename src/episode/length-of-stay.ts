import { daysBetween, type PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import { type Course, walkCourse } from "./course";
import { knownFrom } from "./known";
import type { Episode } from "./types";
import type { Modality } from "./vocabulary";

/**
 * Options of {@link lengthOfStay}.
 *
 * @since 0.1.0
 */
export interface LengthOfStayOptions extends Vantage {
  /**
   * What is counted: `nights`, so that the day of discharge does not count, or `days`, so that both
   * ends do. By default nights of inpatients and days of outpatients.
   */
  count?: "nights" | "days" | undefined;
}

/**
 * Length of a stay, or why there is none.
 *
 * @since 0.1.0
 */
export type LengthOfStay =
  | {
      /** There is a length. */
      status: "defined";
      /** Number of days in care, all stays of the episode together. */
      days: number;
      /** What was counted. */
      count: "nights" | "days";
      /** Whether the stay has ended; else the length is so far. */
      ended: boolean;
    }
  | {
      /** There is no length. */
      status: "undefined";
      /** The client was not admitted by then, or is recorded as discharged before. */
      reason: "not-admitted" | "discharged-before-admission";
    };

/**
 * Returns how long a client was in care, in days, as of a day.
 *
 * **Rule.** From admission to discharge or death, or so far. A stay that ends on its first day counts
 * as one day. Days between a discharge and a return do not count. Nights of inpatients and days of
 * outpatients are counted by default, as TEDS counts both ends for outpatients.
 *
 * **Unknown.** A stay without a recorded discharge goes on: the last contact does not end it.
 *
 * **Boundaries.** The day as of which is asked counts as the last day so far.
 *
 * @param episode - The episode.
 * @param options - The day as of which is asked, what was known, and what is counted.
 * @returns The number of days, or the reason why there is none.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-01-10" }, discharged: { id: "d", on: "2026-01-31", reason: "completed" }, phases: [], observations: [], assignments: [] };
 * lengthOfStay(episode, { asOf: "2026-06-30" }); // => { status: "defined", days: 21, count: "nights", ended: true }
 * lengthOfStay(episode, { asOf: "2026-01-20", count: "days" }); // => { status: "defined", days: 11, count: "days", ended: false }
 * lengthOfStay(episode, { asOf: "2026-01-09" }); // => { status: "undefined", reason: "not-admitted" }
 * @source SAMHSA, TEDS-D 2004: a stay of less than one day counts as one; TEDS-D 2005: of outpatients
 *   both ends count.
 * @since 0.1.0
 */
export function lengthOfStay(episode: Episode, options: LengthOfStayOptions): LengthOfStay {
  const course = walkCourse(episode, knownFrom(options));
  return stayLength(course, options.asOf, options.count ?? defaultCount(episode.modality));
}

/** Nights of inpatients, days of outpatients. */
export function defaultCount(modality: Modality): "nights" | "days" {
  return modality === "inpatient" ? "nights" : "days";
}

/** Length of all stays of a course. */
export function stayLength(
  { stays, faults }: Course,
  asOf: PlainDate,
  count: "nights" | "days",
): LengthOfStay {
  if (faults.some(({ code }) => code === "episode.discharged-before-admission")) {
    return { status: "undefined", reason: "discharged-before-admission" };
  }
  const last = stays.at(-1);
  if (!last) return { status: "undefined", reason: "not-admitted" };
  const days = stays.reduce((sum, { start, end }) => {
    const nights = daysBetween(start, end ?? asOf);
    return sum + (count === "nights" ? Math.max(nights, 1) : nights + 1);
  }, 0);
  return { status: "defined", days, count, ended: last.end !== undefined };
}
