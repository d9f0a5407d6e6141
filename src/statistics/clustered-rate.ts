import type { ClusteredRate, ClusterSpread, GroupCount } from "./comparison-types";
import { normalQuantile } from "./normal-quantile";
import { requireShare } from "./require-share";
import { scoreInterval } from "./score-interval";
import { studentQuantile } from "./student-quantile";
import { sumByKey } from "./sum-by-key";

/**
 * Options of {@link clusteredRate}.
 *
 * @since 0.1.0
 */
export interface ClusteredRateOptions {
  /** Confidence level, between 0 and 1; 0.95 by default. */
  level?: number | undefined;
}

/**
 * Returns the share of people who come in clusters, with an interval that knows it.
 *
 * **Rule.** The share p is the sum of the numerators y over the sum of the denominators n. Its variance
 * over m clusters is m / (m - 1) times the sum of (y - p n)², over the square of the sum of n. The
 * design effect is that over p (1 - p) / n. The effective denominator is n over the design effect,
 * times the square of the normal over Student's point with m - 1 degrees of freedom, since few
 * clusters tell little about their spread; a design effect under 1 counts as 1. The interval is
 * Wilson's on it.
 *
 * **Unknown.** Nobody counted: the rate is undefined. One cluster, or all or none with the property:
 * the share stands, but its spread is undefined and it has no interval.
 *
 * **Boundaries.** A cluster of nobody is no cluster. Counts of one key are one cluster.
 *
 * **Assumption.** The clusters are independent draws from many, and each is seen whole or by an
 * equal part. Where every cluster was seen whole there is nothing to be unsure of: use
 * {@link rateOf} with `none`.
 *
 * @param groups - The counts, in any order.
 * @param options - Level of the interval.
 * @returns The rate with its spread.
 * @throws RangeError when counts are not whole, negative or the part above the whole, or when the
 *   level is not between 0 and 1.
 * @example
 * const units = [{ key: "a", numerator: 9, denominator: 10 }, { key: "b", numerator: 2, denominator: 10 }, { key: "c", numerator: 4, denominator: 10 }];
 * const rate = clusteredRate(units);
 * rate.status === "defined" && rate.value; // => 0.5
 * rate.status === "defined" && rate.spread.status === "defined" && rate.spread.designEffect.toFixed(1); // => "5.2"
 * @source Cochran, Sampling Techniques, 3rd edition (1977), for the variance of a ratio. Korn and
 *   Graubard, Confidence Intervals for Proportions with Small Expected Number of Positive Counts
 *   Estimated from Survey Data. Survey Methodology 24 (1998), 193-201, for the effective sample size.
 *   Dean and Pagano, Evaluating Confidence Interval Methods for Binomial Proportions in Clustered
 *   Surveys. Journal of Survey Statistics and Methodology 3 (2015), 484-503, for its use in Wilson's
 *   interval with the normal over Student's point.
 * @since 0.1.0
 */
export function clusteredRate(
  groups: Iterable<GroupCount>,
  options: ClusteredRateOptions = {},
): ClusteredRate {
  const { level = 0.95 } = options;
  requireShare(level);
  const clusters = sumByKey(groups).filter((cluster) => cluster.denominator > 0);
  const numerator = clusters.reduce((sum, cluster) => sum + cluster.numerator, 0);
  const denominator = clusters.reduce((sum, cluster) => sum + cluster.denominator, 0);
  if (denominator === 0) return { status: "undefined", reason: "empty-denominator" };
  const value = numerator / denominator;
  const rate = {
    status: "defined",
    numerator,
    denominator,
    value,
    clusters: clusters.length,
  } as const;
  const spread = spreadOf(clusters, { numerator, denominator, level });
  if (spread.status === "undefined") return { ...rate, spread };
  const effective = spread.effectiveDenominator;
  const interval = scoreInterval(value * effective, effective, level);
  return { ...rate, spread, interval: { ...interval, method: "wilson-effective" } };
}

function spreadOf(
  clusters: GroupCount[],
  total: { numerator: number; denominator: number; level: number },
): ClusterSpread {
  const { numerator, denominator, level } = total;
  const count = clusters.length;
  if (count === 1) return { status: "undefined", reason: "one-cluster" };
  if (numerator === 0 || numerator === denominator) {
    return { status: "undefined", reason: "no-variance" };
  }
  const value = numerator / denominator;
  const squares = clusters.reduce(
    (sum, cluster) => sum + (cluster.numerator - value * cluster.denominator) ** 2,
    0,
  );
  const variance = ((count / (count - 1)) * squares) / denominator ** 2;
  const designEffect = variance / ((value * (1 - value)) / denominator);
  // Towards a level of 0 both points vanish; their quotient is settled long before.
  const sure = Math.max(level, 1e-6);
  const adjustment = (normalQuantile((1 - sure) / 2) / studentQuantile(sure, count - 1)) ** 2;
  return {
    status: "defined",
    standardError: Math.sqrt(variance),
    designEffect,
    effectiveDenominator: (denominator / Math.max(1, designEffect)) * adjustment,
  };
}
