import { deviance, stirlingError } from "./saddle-point";

/**
 * The lower tail of a beta distribution at a point.
 */
export interface BetaTail {
  /** Natural logarithm of the regularized incomplete beta function. */
  log: number;
  /** Its derivative by the logarithm of the point. */
  slope: number;
}

/**
 * Returns the lower tail of a beta distribution, on the logarithmic scale.
 *
 * **Rule.** A prefactor in Loader's saddle-point form over a continued fraction, on the side of the
 * mean where that converges fast: large terms never cancel, so that tails of a million observations
 * keep 12 digits. Taking the logarithm of the point keeps both it and its complement exact however
 * near to 0 or 1.
 *
 * @param logX - Natural logarithm of the point; below 0.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The tail.
 * @source DiDonato and Morris, Algorithm 708. ACM Transactions on Mathematical Software 18 (1992),
 *   360-373. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export function incompleteBeta(logX: number, a: number, b: number): BetaTail {
  const x = Math.exp(logX);
  const y = -Math.expm1(logX);
  const n = a + b;
  // x^a y^b / B(a, b)
  const logPrefactor =
    Math.log((a * b) / (2 * Math.PI * n)) / 2 +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * y);
  if (x <= (a + 1) / (n + 2)) {
    const fraction = continuedFraction(x, y, a, b);
    return { log: logPrefactor - Math.log(fraction), slope: fraction / y };
  }
  const prefactor = Math.exp(logPrefactor);
  const upperTail = prefactor / continuedFraction(y, x, b, a);
  return { log: Math.log1p(-upperTail), slope: prefactor / (y * (1 - upperTail)) };
}

/**
 * DiDonato and Morris's fraction by Lentz's method. Left of the mean every denominator is positive,
 * so none needs a guard; the distance from the mean is taken on the side where it is exact.
 */
function continuedFraction(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const beyond = 1 + (b < a ? n * y - b : a - n * x);
  let c = (a / (a + 1)) * beyond;
  let d = 0;
  let fraction = c;
  for (let m = 1; ; m += 1) {
    const at = a + 2 * m;
    const step = m * (b - m) * x;
    const alpha = ((a + m - 1) * (n + m - 1) * x * step) / (at - 1) ** 2;
    const beta = m + step / (at - 1) + ((a + m) / (at + 1)) * (beyond + m * (1 + y));
    d = 1 / (beta + alpha * d);
    c = beta + alpha / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-14) return fraction;
  }
}
