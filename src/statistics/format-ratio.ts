import type { Language } from "../calendar/index";
import { formatNumber } from "../issue/index";
import { fractionOf, printFraction, truthfulDecimals } from "./exact-decimal";
import type { Ratio } from "./types";

/**
 * Options of {@link formatRatio}.
 *
 * @since 0.1.0
 */
export interface FormatRatioOptions {
  /** Language to print. */
  language: Language;
  /** Fewest digits after the decimal mark; 2 by default. */
  decimals?: number | undefined;
}

/**
 * Returns a ratio as people write it, with both its numbers.
 *
 * **Rule.** Rounded half up, exactly. Decimals are added until what is not zero does not print as
 * zero.
 *
 * @param ratio - The ratio.
 * @param options - The language and the decimals.
 * @returns The text.
 * @throws RangeError when the decimals are not whole or not from 0 to 100, or when a number of the
 *   ratio is negative, not finite, or the lower one zero.
 * @example
 * formatRatio({ numerator: 2217, denominator: 418, value: 2217 / 418 }, { language: "id" }); // => "5,30 (2.217 / 418)"
 * @since 0.1.0
 */
export function formatRatio(ratio: Ratio, options: FormatRatioOptions): string {
  const { language, decimals = 2 } = options;
  const { numerator, denominator } = ratio;
  const value = fractionOf(numerator, denominator);
  const places = truthfulDecimals(value, decimals, [fractionOf(0, 1)]);
  const [top, bottom] = [numerator, denominator].map((n) => formatNumber(n, { language }));
  return `${printFraction(value, places, language)} (${top} / ${bottom})`;
}
