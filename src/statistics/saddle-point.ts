/**
 * Returns the error of Stirling's formula for the logarithm of the factorial of a number.
 *
 * @param n - The number, above 0; it need not be whole.
 * @returns The error.
 * @source Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export function stirlingError(n: number): number {
  let error = 0;
  let m = n;
  for (; m < 16; m += 1) error += (m + 0.5) * Math.log1p(1 / m) - 1;
  const square = m * m;
  const series =
    1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square;
  return error + series / m;
}

/**
 * Returns x log(x / mean) + mean - x, by a series where the two are close.
 *
 * @param x - A number above 0.
 * @param mean - A number above 0.
 * @returns The deviance, at or above 0.
 * @source Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const v = difference / (x + mean);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let j = 3; ; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) return sum;
    sum = next;
  }
}
