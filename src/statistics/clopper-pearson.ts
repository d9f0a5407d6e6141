import { incompleteBeta } from "./incomplete-beta";
import { requireCounts } from "./require-counts";
import { requireShare } from "./require-share";
import type { Interval } from "./types";
import { wilson } from "./wilson";

/**
 * Returns the exact binomial interval of Clopper and Pearson round a share.
 *
 * **Rule.** Each end is the share under which the count seen, or one further off, has half the
 * probability left by the level. It covers the true share at least as often as the level says, in
 * every sample size, and is wider than Wilson's for it.
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
 * clopperPearson(5, 10).lower.toFixed(6); // => "0.187086"
 * clopperPearson(5, 10).upper.toFixed(6); // => "0.812914"
 * clopperPearson(0, 10).lower; // => 0
 * @source Clopper and Pearson, The Use of Confidence or Fiducial Limits Illustrated in the Case of
 *   the Binomial. Biometrika 26 (1934), 404-413.
 * @since 0.1.0
 */
export function clopperPearson(successes: number, total: number, level = 0.95): Interval {
  requireCounts(successes, total, 1);
  requireShare(level);
  const failures = total - successes;
  return {
    lower: successes === 0 ? 0 : Math.exp(logLowerEnd(successes, total, level)),
    upper: failures === 0 ? 1 : -Math.expm1(logLowerEnd(failures, total, level)),
    level,
    method: "clopper-pearson",
  };
}

/**
 * The tail is log-concave in the logarithm of the share, so Newton's method converges from every
 * start: a step from the right lands on the left, and from there it climbs without overshooting.
 */
function logLowerEnd(successes: number, total: number, level: number): number {
  const logTail = Math.log((1 - level) / 2);
  // A level close to 0 would round Wilson's end of all successes to 1, where there is no tail.
  const start = Math.min(wilson(successes, total, level).lower, successes / (total + 1));
  let log = Math.log(start);
  let step: number;
  do {
    const tail = incompleteBeta(log, successes, total - successes + 1);
    step = (tail.log - logTail) / tail.slope;
    log -= step;
  } while (Math.abs(step) > 1e-10 * Math.abs(log));
  return log;
}
