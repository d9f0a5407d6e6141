import { requireCounts } from "./require-counts";
import { requireShare } from "./require-share";
import { scoreInterval } from "./score-interval";
import type { Interval } from "./types";

/**
 * Returns Wilson's score interval round a share, without continuity correction.
 *
 * **Rule.** All shares that a normal test would not reject at the level. It stays within 0 and 1
 * and holds even in small samples on average, not in each: where a guarantee is needed use
 * {@link clopperPearson}.
 *
 * **Boundaries.** None of the total: the lower end is exactly 0. All of it: the upper is exactly 1.
 *
 * **Assumption.** Each observation is independent of the others.
 *
 * @param successes - Number of those with the property.
 * @param total - Number observed; at least 1.
 * @param level - Confidence level, between 0 and 1.
 * @returns The interval.
 * @throws RangeError when the counts are not whole, negative or the part above the whole, when
 *   nobody was observed, or when the level is not between 0 and 1.
 * @example
 * wilson(40, 100).lower.toFixed(6); // => "0.309401"
 * wilson(40, 100).upper.toFixed(6); // => "0.497997"
 * wilson(0, 8).lower; // => 0
 * @source Wilson, Probable Inference, the Law of Succession, and Statistical Inference. Journal of
 *   the American Statistical Association 22 (1927), 209-212.
 * @since 0.1.0
 */
export function wilson(successes: number, total: number, level = 0.95): Interval {
  requireCounts(successes, total, 1);
  requireShare(level);
  return scoreInterval(successes, total, level);
}
