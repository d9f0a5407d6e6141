import { type RateOfOptions, rateOf } from "./rate-of";
import type { Rate } from "./types";

/**
 * Three shares that always stand side by side, since the unknown could move the figure between
 * them.
 *
 * @since 0.1.0
 */
export interface Shares {
  /** Met, of all: the unknown count as unmet. The lower bound. */
  documented: Rate;
  /** Met, of those known. */
  observed: Rate;
  /** Met or unknown, of all: the unknown count as met. The upper bound. */
  best: Rate;
}

/**
 * Counts that {@link sharesOf} takes.
 *
 * @since 0.1.0
 */
export interface SharesOfCounts {
  /** Number for which the judgement is met. */
  met: number;
  /** Number for which it is unmet. */
  unmet: number;
  /** Number for which it is unknown. */
  unknown: number;
}

/**
 * Options of {@link sharesOf}: those of each of the three rates.
 *
 * @since 0.1.0
 */
export type SharesOfOptions = RateOfOptions;

/**
 * Returns the documented, observed and best share of what is met, unmet and unknown.
 *
 * **Unknown.** Whatever the unknown turn out to be, the true share lies from documented to best;
 * observed is right only if the unknown are like the known.
 *
 * @param counts - Numbers met, unmet and unknown.
 * @param options - Level and method of the intervals.
 * @returns The three rates.
 * @example
 * const shares = sharesOf({ met: 3, unmet: 2, unknown: 1 }, { interval: "none" });
 * shares.documented; // => { status: "defined", numerator: 3, denominator: 6, value: 0.5 }
 * shares.observed; // => { status: "defined", numerator: 3, denominator: 5, value: 0.6 }
 * shares.best.status === "defined" && shares.best.numerator; // => 4
 * @since 0.1.0
 */
export function sharesOf(counts: SharesOfCounts, options: SharesOfOptions = {}): Shares {
  const { met, unmet, unknown } = counts;
  const all = met + unmet + unknown;
  return {
    documented: rateOf(met, all, options),
    observed: rateOf(met, met + unmet, options),
    best: rateOf(met + unknown, all, options),
  };
}
