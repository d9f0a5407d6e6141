import type { Ratio } from "./types";

/**
 * Returns one number over another that is no part of it, or `undefined` over zero.
 *
 * For agents per unit, meetings per client, cost per person. Where the first is counted among the
 * second it is a share: use {@link rateOf}.
 *
 * **Unknown.** Over zero there is no ratio: the answer is `undefined`, never 0 or infinity.
 *
 * @param numerator - The number above the line; 0 or more.
 * @param denominator - The number below the line; 0 or more.
 * @returns The ratio, or `undefined`.
 * @throws RangeError when a number is negative or not finite.
 * @example
 * ratioOf(3, 2); // => { numerator: 3, denominator: 2, value: 1.5 }
 * ratioOf(3, 0); // => undefined
 * @since 0.1.0
 */
export function ratioOf(numerator: number, denominator: number): Ratio | undefined {
  if (![numerator, denominator].every((n) => n >= 0 && Number.isFinite(n))) {
    throw new RangeError("pulih: expected finite numbers, none below 0");
  }
  if (denominator === 0) return undefined;
  return { numerator, denominator, value: numerator / denominator };
}
