import { type RateOfOptions, rateOf } from "./rate-of";
import { requireCounts } from "./require-counts";
import type { Rate } from "./types";

/**
 * Returns the rate of several groups together: the sum of their numerators over the sum of their
 * denominators, never the mean of their values.
 *
 * **Rule.** One suppressed part suppresses the whole, under the first such rule; else the part
 * could be found by subtraction. The interval is drawn anew, and only where every part has one of
 * the same method and level, Wilson's or Clopper and Pearson's.
 *
 * **Unknown.** Undefined parts add nothing. All undefined, or no part at all: the sum is undefined;
 * it is not applicable only where every part is.
 *
 * **Assumption.** Nobody is counted in two of the parts.
 *
 * @param rates - The parts.
 * @returns The rate of the parts together.
 * @throws RangeError when the counts of a part are not whole, negative or the part above the whole.
 * @example
 * const parts = [rateOf(9, 10, { interval: "none" }), rateOf(10, 90, { interval: "none" })];
 * sumRates(parts); // => { status: "defined", numerator: 19, denominator: 100, value: 0.19 }
 * sumRates([]); // => { status: "undefined", reason: "empty-denominator" }
 * @since 0.1.0
 */
export function sumRates(rates: Iterable<Rate>): Rate {
  let numerator = 0;
  let denominator = 0;
  let common: RateOfOptions | undefined;
  let parts = 0;
  let notApplicable = 0;
  for (const rate of rates) {
    if (rate.status === "suppressed") return { status: "suppressed", rule: rate.rule };
    parts += 1;
    if (rate.status === "undefined") {
      if (rate.reason === "not-applicable") notApplicable += 1;
    } else if (rate.denominator > 0) {
      const own = optionsOf(rate);
      common = common === undefined || isSame(common, own) ? own : { interval: "none" };
      requireCounts(rate.numerator, rate.denominator, 0);
      numerator += rate.numerator;
      denominator += rate.denominator;
    }
  }
  if (parts > 0 && parts === notApplicable) {
    return { status: "undefined", reason: "not-applicable" };
  }
  return rateOf(numerator, denominator, common);
}

function optionsOf({ interval }: Extract<Rate, { status: "defined" }>): RateOfOptions {
  return interval === undefined || interval.method === "wilson-effective"
    ? { interval: "none" }
    : { interval: interval.method, level: interval.level };
}

function isSame(a: RateOfOptions, b: RateOfOptions): boolean {
  return a.interval === b.interval && a.level === b.level;
}
