import type { ObservedToExpected } from "./comparison-types";
import { incompleteGamma } from "./incomplete-gamma";
import { normalQuantile } from "./normal-quantile";
import { requireShare } from "./require-share";
import { stirlingError } from "./saddle-point";

/**
 * Options of {@link observedToExpected}.
 *
 * @since 0.1.0
 */
export interface ObservedToExpectedOptions {
  /** Confidence level, between 0 and 1; 0.95 by default. */
  level?: number | undefined;
}

/**
 * Returns how many events were observed over how many were to be expected, with exact limits.
 *
 * **Rule.** Each end is the ratio under which the count seen, or one further off, has half the
 * probability left by the level, by Poisson's distribution.
 *
 * **Unknown.** Nothing to be expected: the ratio is undefined, whatever was observed. So little that
 * the ratio or its upper end is too large for a number: undefined as well, with a reason of its own.
 *
 * **Boundaries.** Nothing observed: the ratio and its lower end are exactly 0.
 *
 * **Assumption.** Events strike one by one and rarely. The number to be expected is taken as known;
 * that it was itself estimated makes the truth less sure than the interval.
 *
 * @param observed - Number of events; whole.
 * @param expected - Number to be expected, such as a sum of the rates of others; it need not be whole.
 * @param options - Level of the interval.
 * @returns The ratio with its interval.
 * @throws RangeError when the number observed is not whole, a number is negative or not finite, or
 *   the level is not between 0 and 1.
 * @example
 * const ratio = observedToExpected(8, 5);
 * ratio.status === "defined" && ratio.value; // => 1.6
 * ratio.status === "defined" && [ratio.lower.toFixed(4), ratio.upper.toFixed(4)]; // => ["0.6908", "3.1526"]
 * observedToExpected(1, 0); // => { status: "undefined", reason: "nothing-expected" }
 * observedToExpected(5, 1e-310); // => { status: "undefined", reason: "too-little-expected" }
 * @source Garwood, Fiducial Limits for the Poisson Distribution. Biometrika 28 (1936), 437-442.
 * @since 0.1.0
 */
export function observedToExpected(
  observed: number,
  expected: number,
  options: ObservedToExpectedOptions = {},
): ObservedToExpected {
  const { level = 0.95 } = options;
  requireShare(level);
  if (!Number.isSafeInteger(observed) || observed < 0) {
    throw new RangeError("pulih: expected a whole number of events from 0");
  }
  if (!(expected >= 0 && expected < Number.POSITIVE_INFINITY)) {
    throw new RangeError("pulih: expected a finite number of expected events from 0");
  }
  if (expected === 0) return { status: "undefined", reason: "nothing-expected" };
  const upper = upperMean(observed, level) / expected;
  // No smaller than the ratio and the lower end, so that these are finite where it is.
  if (upper === Number.POSITIVE_INFINITY) {
    return { status: "undefined", reason: "too-little-expected" };
  }
  return {
    status: "defined",
    observed,
    expected,
    value: observed / expected,
    lower: observed === 0 ? 0 : lowerMean(observed, level) / expected,
    upper,
    level,
  };
}

/**
 * The mean under which at least so many have half the probability left. Both tails are log-concave in
 * the logarithm of the mean: from the left of this one Newton's method climbs without overshooting.
 */
function lowerMean(observed: number, level: number): number {
  const logTail = Math.log((1 - level) / 2);
  const logFactorial =
    (observed + 0.5) * Math.log(observed) -
    observed +
    Math.log(2 * Math.PI) / 2 +
    stirlingError(observed);
  return solve((logTail + logFactorial) / observed, (mean) => {
    const { lower } = incompleteGamma(observed, mean);
    return (lower.log - logTail) / lower.slope;
  });
}

/** The mean under which at most so many have half the probability left, by Wilson and Hilferty first. */
function upperMean(observed: number, level: number): number {
  const logTail = Math.log((1 - level) / 2);
  const shape = observed + 1;
  const cubeRoot = 1 - 1 / (9 * shape) - normalQuantile((1 - level) / 2) / (3 * Math.sqrt(shape));
  return solve(Math.log(shape) + 3 * Math.log(cubeRoot), (mean) => {
    const { upper } = incompleteGamma(shape, mean);
    return (upper.log - logTail) / upper.slope;
  });
}

function solve(start: number, stepAt: (mean: number) => number): number {
  let log = start;
  let step: number;
  do {
    step = stepAt(Math.exp(log));
    log -= step;
  } while (Math.abs(step) > 1e-10);
  return Math.exp(log);
}
