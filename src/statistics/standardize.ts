import type { GroupCount, StandardizedRate, StratumWeight } from "./comparison-types";
import { requireShare } from "./require-share";
import { scoreInterval } from "./score-interval";
import { sumByKey } from "./sum-by-key";

/**
 * Options of {@link standardize}.
 *
 * @since 0.1.0
 */
export interface StandardizeOptions {
  /** Size of each stratum in the standard population, or its share of it, by name or in a list. */
  weights: Readonly<Record<string, number>> | Iterable<StratumWeight>;
  /** Confidence level, between 0 and 1; 0.95 by default. */
  level?: number | undefined;
}

/**
 * Returns the share that people would have if their strata had the sizes of a standard population,
 * by direct standardization.
 *
 * **Rule.** The share is the mean of the shares of the strata by weight; its variance is the sum of
 * W² p (1 - p) / n, where W is a stratum's part of the weight. The interval is Wilson's on the
 * number of people who would tell as much: the share times its complement over the variance, but at
 * most 1 over the sum of W² / n, as if all strata had one share.
 *
 * **Unknown.** A stratum with weight but nobody in it: the rate is undefined, and the strata that are
 * missing are named; leaving them out would change the standard. No weight at all: undefined.
 *
 * **Boundaries.** Only the proportions of the weights matter, whatever their size. Groups without
 * weight count for nothing and are named in `unweighted`. Counts of one key are one stratum. Where in
 * each stratum all or none have the property the standard error is 0, which few people reach by
 * chance; the interval keeps to the limit of the rule.
 *
 * **Assumption.** Those counted are independent draws from their strata.
 *
 * @param groups - The counts by stratum, in any order.
 * @param options - The weights, and the level of the interval.
 * @returns The rate.
 * @throws RangeError when counts are not whole, negative or the part above the whole, when a weight
 *   is negative, not finite or given twice, or when the level is not between 0 and 1.
 * @example
 * const strata = [{ key: "mild", numerator: 30, denominator: 40 }, { key: "severe", numerator: 2, denominator: 10 }];
 * const rate = standardize(strata, { weights: { mild: 1, severe: 1 } });
 * rate.status === "defined" && rate.value; // => 0.475
 * standardize(strata, { weights: { mild: 1, moderate: 1 } }); // => { status: "undefined", reason: "empty-strata", missing: ["moderate"] }
 * @source Breslow and Day, Statistical Methods in Cancer Research, volume II: The Design and Analysis
 *   of Cohort Studies (1987), chapter 2, for the share. Kish, Survey Sampling (1965), for the limit.
 * @since 0.1.0
 */
export function standardize(
  groups: Iterable<GroupCount>,
  options: StandardizeOptions,
): StandardizedRate {
  const { level = 0.95 } = options;
  requireShare(level);
  const weights = weightsOf(options.weights);
  const counts = new Map(
    sumByKey(groups)
      .filter((count) => count.denominator > 0)
      .map((count) => [count.key, count]),
  );
  const missing = [...weights.keys()].filter((key) => !counts.has(key));
  if (missing.length > 0) return { status: "undefined", reason: "empty-strata", missing };
  if (weights.size === 0) return { status: "undefined", reason: "no-weights", missing };
  // Weights count only by their proportion; as parts of the largest no sum of them is too large.
  const largest = [...weights.values()].reduce((most, weight) => Math.max(most, weight));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight / largest, 0);
  const strata = [...counts.values()].flatMap((count) => {
    const weight = weights.get(count.key);
    return weight === undefined ? [] : [{ ...count, weight: weight / largest / all }];
  });
  let [value, variance, spread] = [0, 0, 0];
  for (const { numerator, denominator, weight } of strata) {
    const share = numerator / denominator;
    value += weight * share;
    variance += (weight * weight * share * (1 - share)) / denominator;
    spread += (weight * weight) / denominator;
  }
  value = Math.min(1, value);
  const equal = 1 / spread;
  const effective = Math.min(equal, variance > 0 ? (value * (1 - value)) / variance : equal);
  return {
    status: "defined",
    value,
    standardError: Math.sqrt(variance),
    effectiveDenominator: effective,
    interval: {
      ...scoreInterval(value * effective, effective, level),
      method: "wilson-effective",
    },
    strata,
    unweighted: [...counts.keys()].filter((key) => !weights.has(key)),
  };
}

/** The weights above 0; the others ask for nobody. */
function weightsOf(weights: StandardizeOptions["weights"]): Map<string, number> {
  const list = isList(weights)
    ? [...weights].map(({ key, weight }): [string, number] => [key, weight])
    : Object.entries(weights);
  const byKey = new Map(list);
  const isWeight = (weight: number) => weight >= 0 && weight < Number.POSITIVE_INFINITY;
  if (byKey.size < list.length || !list.every(([, weight]) => isWeight(weight))) {
    throw new RangeError("pulih: expected one finite weight from 0 for each stratum");
  }
  return new Map(list.filter(([, weight]) => weight > 0));
}

function isList(weights: StandardizeOptions["weights"]): weights is Iterable<StratumWeight> {
  return Symbol.iterator in weights;
}
