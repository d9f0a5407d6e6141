import type { InstrumentScores, LevelRule, RecoveryLevel } from "./level-types";
import { recoveryLevel } from "./recovery-level";

/**
 * Options of {@link recoveryDegree}.
 *
 * @since 0.1.0
 */
export interface RecoveryDegreeOptions {
  /** A rule for each level, lowest first. */
  levels: readonly LevelRule[];
}

/**
 * How far someone has come on a ladder of levels.
 *
 * @since 0.1.0
 */
export interface RecoveryDegree {
  /** Number of levels reached from below without a gap, as the scores show. */
  documented: number;
  /** Number of levels reached if every unknown score met its criterion. */
  best: number;
  /** Each level with its rule and findings, lowest first. */
  levels: RecoveryLevel[];
}

/**
 * Returns how many levels of a ladder someone has reached, as documented and at best.
 *
 * **Rule.** Levels are climbed from the lowest: one that is not reached ends the climb, even where a
 * higher one is met. Each level is judged by `recoveryLevel`.
 *
 * **Unknown.** Between documented and best lies what is not known.
 *
 * @param results - Scores of one person in any order.
 * @param options - The levels.
 * @returns The two numbers, and every level.
 * @example
 * const half = derive(illustrativeLevel, { atLeast: 2 }, { id: "instrument.ours-half", version: "1" });
 * const scores = { physical: 70, psychological: 65 };
 * const degree = recoveryDegree([{ id: "a", on: "2026-01-10", instrument: "whoqol-bref", scores }], { levels: [half, illustrativeLevel] });
 * [degree.documented, degree.best]; // => [1, 2]
 * @since 0.1.0
 */
export function recoveryDegree(
  results: Iterable<InstrumentScores>,
  options: RecoveryDegreeOptions,
): RecoveryDegree {
  const list = [...results];
  const levels = options.levels.map((rule) => recoveryLevel(list, { rule }));
  const climb = (isReached: (level: RecoveryLevel) => boolean) => {
    const end = levels.findIndex((level) => !isReached(level));
    return end < 0 ? levels.length : end;
  };
  return {
    documented: climb(({ outcome }) => outcome === "met"),
    best: climb(({ outcome }) => outcome !== "unmet"),
    levels,
  };
}
