import { daysBetween, type PlainDate } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { Episode, Observation } from "../episode/index";

/**
 * Options of {@link usePattern}.
 *
 * @since 0.1.0
 */
export interface UsePatternOptions extends Vantage {
  /** The day before the first day of the first week. */
  from: PlainDate;
  /** Number of weeks. */
  weeks: number;
  /** The days on which a test was planned, in any order; those outside the weeks are left out. */
  plannedOn: readonly PlainDate[];
}

/**
 * Returns the weekly use pattern of the urine tests of an episode, one sign a week, as rules over
 * patterns read it.
 *
 * **Rule.** Week i is the days `(from + 7 (i − 1), from + 7 i]`. `+` stands for positive results
 * alone, `-` for negative results alone, `*` for both, `o` for a test that was planned or asked for
 * and gave no result, `_` for a week in which none was. A result counts in the week of the test,
 * whether the test was planned or not. A positive result that a prescription explains is negative.
 * Contacts do not count: what was said cannot be placed in a week.
 *
 * **Unknown.** A refused, missing or invalid test is no result. A positive one counts while it is
 * not known whether a prescription explains it.
 *
 * **Boundaries.** A week that is not over by `asOf` is left out, so the pattern may be shorter than
 * the weeks asked for, or empty.
 *
 * @param episode - The episode.
 * @param options - The weeks, the plan of tests, and the day as of which is judged.
 * @returns The pattern, of the signs `+ - o * _`.
 * @throws RangeError when the number of weeks is not whole, or negative.
 * @example
 * const test = { id: "t1", on: "2026-01-28", kind: "urine", result: "positive" } as const;
 * const episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social" as const, modality: "outpatient" as const, entry: "voluntary" as const, registered: { id: "r", on: "2025-12-20" as const }, phases: [], assignments: [], observations: [test] };
 * const plannedOn = ["2026-01-14", "2026-01-28"] as const;
 * usePattern(episode, { from: "2025-12-31", weeks: 5, plannedOn, asOf: "2026-06-30" }); // => "_o_+_"
 * usePattern(episode, { from: "2025-12-31", weeks: 5, plannedOn, asOf: "2026-01-20" }); // => "_o"
 * @since 0.1.0
 */
export function usePattern(episode: Episode, options: UsePatternOptions): string {
  const { from, weeks, plannedOn, asOf } = options;
  if (!Number.isInteger(weeks) || weeks < 0) {
    throw new RangeError("pulih: the number of weeks must be whole, at least 0");
  }
  const over = Math.max(0, Math.min(weeks, Math.floor(daysBetween(from, asOf) / 7)));
  const signs: ("+" | "-" | "o" | "*" | "_")[] = Array.from({ length: over }, () => "_");
  const weekOf = (on: PlainDate) => Math.ceil(daysBetween(from, on) / 7) - 1;
  for (const on of plannedOn) {
    if (signs[weekOf(on)] === "_") signs[weekOf(on)] = "o";
  }
  for (const observation of episode.observations) {
    const before = signs[weekOf(observation.on)];
    const result = resultOf(observation);
    if (before === undefined || result === undefined || !isKnown(observation, options)) continue;
    signs[weekOf(observation.on)] = joined(before, result);
  }
  return signs.join("");
}

function resultOf(observation: Observation): "+" | "-" | "o" | undefined {
  if (observation.kind !== "urine") return undefined;
  const { result, explained } = observation;
  if (result === "negative") return "-";
  if (result === "positive") return explained === "prescribed" ? "-" : "+";
  return "o";
}

function joined(before: "+" | "-" | "o" | "*" | "_", result: "+" | "-" | "o") {
  if (before === "_" || before === "o") return result;
  return result === "o" || result === before ? before : "*";
}
