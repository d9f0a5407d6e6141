import { deviance, stirlingError } from "./saddle-point";

/**
 * One tail of a gamma distribution at a point.
 */
export interface GammaTail {
  /** Natural logarithm of the probability. */
  log: number;
  /** Its derivative by the logarithm of the point. */
  slope: number;
}

/**
 * Returns both tails of a gamma distribution of scale 1, on the logarithmic scale.
 *
 * **Rule.** A prefactor in Loader's saddle-point form, times a series left of the mean and a
 * continued fraction right of it; the other tail is what is left.
 *
 * @param shape - The shape, above 0.
 * @param x - The point, above 0.
 * @returns The tails.
 * @source Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.5.29 and 6.5.31.
 *   Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export function incompleteGamma(shape: number, x: number): { lower: GammaTail; upper: GammaTail } {
  // x^shape e^-x / gamma(shape), the derivative of the lower tail by the logarithm of x
  const logDensity =
    Math.log(shape / (2 * Math.PI)) / 2 - stirlingError(shape) - deviance(shape, x);
  const isLeft = x < shape + 1;
  const factor = isLeft ? series(shape, x) : fraction(shape, x);
  const near = { log: logDensity + Math.log(factor), slope: 1 / factor };
  const rest = -Math.expm1(near.log);
  const far = { log: Math.log(rest), slope: Math.exp(logDensity) / rest };
  return isLeft
    ? { lower: near, upper: { log: far.log, slope: -far.slope } }
    : { lower: far, upper: { log: near.log, slope: -near.slope } };
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; term > 1e-17 * sum; k += 1) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

/** Lentz's method; right of the mean every denominator is positive, so none needs a guard. */
function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; ; k += 1) {
    const a = k * (shape - k);
    b += 2;
    d = 1 / (b + a * d);
    c = b + a / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) return value;
  }
}
