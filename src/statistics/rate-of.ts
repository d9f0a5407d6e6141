import { clopperPearson } from "./clopper-pearson";
import { requireCounts } from "./require-counts";
import { requireShare } from "./require-share";
import type { Rate } from "./types";
import { wilson } from "./wilson";

/**
 * Options of {@link rateOf}.
 *
 * @since 0.1.0
 */
export interface RateOfOptions {
  /** Confidence level, between 0 and 1; 0.95 by default. */
  level?: number | undefined;
  /** Which interval; `wilson` by default, `none` where the count is complete. */
  interval?: "wilson" | "clopper-pearson" | "none" | undefined;
}

/**
 * Returns a share with its counts and its confidence interval.
 *
 * **Unknown.** Nobody to count: the rate is undefined, for want of a denominator, and never 0.
 *
 * **Assumption.** The interval takes those counted as independent draws. Where they come in
 * clusters it is too narrow; where everyone was counted it answers no question: ask for `none`.
 *
 * @param numerator - How many of those counted have the property.
 * @param denominator - How many were counted.
 * @param options - The interval and its level.
 * @returns The rate, defined or undefined.
 * @throws RangeError when the counts are not whole, negative or the part above the whole, or when
 *   the level is not between 0 and 1.
 * @example
 * rateOf(1, 4, { interval: "none" }); // => { status: "defined", numerator: 1, denominator: 4, value: 0.25 }
 * rateOf(0, 0); // => { status: "undefined", reason: "empty-denominator" }
 * @since 0.1.0
 */
export function rateOf(numerator: number, denominator: number, options: RateOfOptions = {}): Rate {
  const { level = 0.95, interval = "wilson" } = options;
  requireCounts(numerator, denominator, 0);
  requireShare(level);
  if (denominator === 0) return { status: "undefined", reason: "empty-denominator" };
  const rate = {
    status: "defined",
    numerator,
    denominator,
    value: numerator / denominator,
  } as const;
  if (interval === "none") return rate;
  const intervalOf = interval === "wilson" ? wilson : clopperPearson;
  return { ...rate, interval: intervalOf(numerator, denominator, level) };
}
