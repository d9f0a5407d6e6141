import { requireShare } from "./require-share";

/** Two polynomials, one over the other; coefficients of the highest power first. */
type Quotient = readonly [numerator: readonly number[], denominator: readonly number[]];

/** Within 0.425 of one half, in 0.180625 less the square of the distance. */
const central: Quotient = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
];

/** Further out, in the square root of the negative logarithm of the tail, less 1.6. */
const middle: Quotient = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
];

/** Within 1.4e-11 of either end, in the same root less 5. */
const tail: Quotient = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
];

/**
 * Returns the point below which a standard normal variable falls with a probability.
 *
 * **Rule.** Wichura's algorithm AS 241, routine PPND16: relative accuracy about 1 in 10^16.
 *
 * @param probability - The probability, between 0 and 1.
 * @returns The point, in standard deviations from the mean.
 * @throws RangeError when the probability is 0, 1 or beyond.
 * @example
 * normalQuantile(0.5); // => 0
 * normalQuantile(0.975).toFixed(6); // => "1.959964"
 * @source Wichura, Algorithm AS 241: The Percentage Points of the Normal Distribution. Applied
 *   Statistics 37 (1988), 477-484.
 * @since 0.1.0
 */
export function normalQuantile(probability: number): number {
  requireShare(probability);
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * divide(central, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
  return Math.sign(q) * (r <= 5 ? divide(middle, r - 1.6) : divide(tail, r - 5));
}

function divide([numerator, denominator]: Quotient, x: number): number {
  return evaluate(numerator, x) / evaluate(denominator, x);
}

function evaluate(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
