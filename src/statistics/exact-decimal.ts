import type { Language } from "../calendar/index";
import { formatNumber } from "../issue/index";

/**
 * A number that is not negative, as an exact fraction.
 */
export interface Fraction {
  /** The number above the line. */
  top: bigint;
  /** The number below the line; more than 0. */
  bottom: bigint;
}

/**
 * Returns the quotient of two numbers as an exact fraction, without rounding.
 *
 * @param top - A finite number, 0 or more.
 * @param bottom - A finite number, more than 0.
 * @returns The fraction.
 * @throws RangeError when a number is negative or not finite, or the lower one zero.
 */
export function fractionOf(top: number, bottom: number): Fraction {
  if (![top, bottom].every((n) => n >= 0 && Number.isFinite(n)) || bottom === 0) {
    throw new RangeError("pulih: expected finite numbers, none below 0, and not over 0");
  }
  const [above, below] = [exact(top), exact(bottom)];
  return { top: above.top * below.bottom, bottom: above.bottom * below.top };
}

/**
 * Returns the fewest decimals with which a number prints the truth: on the same side of each mark
 * as it really lies.
 *
 * @param value - The number.
 * @param least - The fewest decimals wanted.
 * @param marks - Numbers that must not be reached or passed by rounding.
 * @returns The number of decimals.
 * @throws RangeError when the decimals wanted are not a whole number from 0 to 100.
 */
export function truthfulDecimals(value: Fraction, least: number, marks: Fraction[]): number {
  if (!Number.isInteger(least) || least < 0 || least > 100) {
    throw new RangeError("pulih: decimals are a whole number from 0 to 100");
  }
  const sides = marks.map((mark) => side(value, mark));
  let decimals = least;
  const isTrue = (mark: Fraction, i: number) =>
    sides[i] === 0 || side(rounded(value, decimals), mark) === sides[i];
  while (!marks.every(isTrue)) decimals += 1;
  return decimals;
}

/**
 * Returns a number as people write it, rounded half up on whole numbers.
 *
 * @param value - The number.
 * @param decimals - Digits after the decimal mark.
 * @param language - Language whose marks are used.
 * @returns The text.
 */
export function printFraction(value: Fraction, decimals: number, language: Language): string {
  const { top, bottom } = rounded(value, decimals);
  const whole = formatNumber(Number(top / bottom), { language });
  if (decimals === 0) return whole;
  const rest = String(top % bottom).padStart(decimals, "0");
  return `${whole}${language === "id" ? "," : "."}${rest}`;
}

function rounded({ top, bottom }: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  return { top: (2n * top * scale + bottom) / (2n * bottom), bottom: scale };
}

function side(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function exact(value: number): Fraction {
  let whole = value;
  let bottom = 1n;
  // Doubling is exact in binary, so that every number becomes whole in the end.
  for (; !Number.isInteger(whole); whole *= 2) bottom *= 2n;
  return { top: BigInt(whole), bottom };
}
