import { normalQuantile } from "./normal-quantile";
import type { Interval } from "./types";

/**
 * Returns Wilson's score interval for numbers that need not be whole.
 *
 * @param successes - Number of those with the property.
 * @param total - Number observed; above 0.
 * @param level - Confidence level, between 0 and 1.
 * @returns The interval.
 */
export function scoreInterval(successes: number, total: number, level: number): Interval {
  const z = -normalQuantile((1 - level) / 2);
  // The larger root of a quadratic is a sum without cancellation; the smaller follows from it.
  const root =
    successes +
    (z * z) / 2 +
    z * Math.sqrt((successes * (total - successes)) / total + (z * z) / 4);
  return {
    lower: (successes / root) * (successes / total),
    upper: successes === total ? 1 : root / (total + z * z),
    level,
    method: "wilson",
  };
}
