import { incompleteBeta } from "./incomplete-beta";
import { normalQuantile } from "./normal-quantile";

/**
 * Returns how far from 0, to either side, a variable of Student's distribution lies with a level.
 *
 * The tail is log-concave in the logarithm of the point: from the normal point, which lies nearer,
 * the first step of Newton's method lands beyond, and the others come back without overshooting.
 *
 * @param level - Probability of lying nearer to 0, between 0 and 1.
 * @param degreesOfFreedom - Degrees of freedom, at least 1.
 * @returns The point, above 0.
 */
export function studentQuantile(level: number, degreesOfFreedom: number): number {
  const logTail = Math.log1p(-level);
  let log = Math.log(-normalQuantile((1 - level) / 2));
  let step: number;
  do {
    const odds = Math.exp(2 * log) / degreesOfFreedom;
    const tail = incompleteBeta(-Math.log1p(odds), degreesOfFreedom / 2, 0.5);
    step = (tail.log - logTail) / ((-2 * tail.slope * odds) / (1 + odds));
    log -= step;
  } while (Math.abs(step) > 1e-10);
  return Math.exp(log);
}
