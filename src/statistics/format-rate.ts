import type { Language } from "../calendar/index";
import { formatNumber } from "../issue/index";
import { type Fraction, fractionOf, printFraction, truthfulDecimals } from "./exact-decimal";
import { requireCounts } from "./require-counts";
import type { Rate } from "./types";

/**
 * Options of {@link formatRate}.
 *
 * @since 0.1.0
 */
export interface FormatRateOptions {
  /** Language to print. */
  language: Language;
  /** Fewest digits after the decimal mark; 1 by default. */
  decimals?: number | undefined;
  /** Whether the counts are printed with the share, as they are by default. */
  counts?: boolean | undefined;
  /** The share aimed at; the printed figures never reach or pass it by rounding. */
  target?:
    | {
        /** Numerator of the share aimed at; a whole number. */
        numerator: number;
        /** Denominator of the share aimed at; a whole number, at least 1. */
        denominator: number;
      }
    | undefined;
}

const words = {
  id: {
    of: "dari",
    "empty-denominator": "tidak terdefinisi (tidak ada yang dihitung)",
    "not-applicable": "tidak terdefinisi (tidak berlaku)",
    suppressed: "disamarkan (aturan",
  },
  en: {
    of: "of",
    "empty-denominator": "undefined (nobody to count)",
    "not-applicable": "undefined (not applicable)",
    suppressed: "suppressed (rule",
  },
};

/**
 * Returns a rate as people write it: a percentage, with its counts and its interval.
 *
 * **Rule.** Rounded half up, on whole numbers. Decimals are added until a figure tells the truth:
 * `100.0 %` stands only for all, `0.0 %` only for none, and what misses the target does not print
 * as the target. The ends of the interval keep to the same rule.
 *
 * **Unknown.** An undefined rate prints why; a suppressed one prints the rule.
 *
 * @param rate - The rate.
 * @param options - The language, decimals, counts and target.
 * @returns The text.
 * @throws RangeError when the decimals are not whole or not from 0 to 100, or when the counts of
 *   the rate or the target are not whole, negative, over zero or the part above the whole.
 * @example
 * formatRate(rateOf(601, 1401), { language: "id" }); // => "42,9 % (601 dari 1.401; 95 %: 40,3–45,5 %)"
 * formatRate(rateOf(1249, 2500, { interval: "none" }), { language: "en", target: { numerator: 1, denominator: 2 } }); // => "49.96 % (1,249 of 2,500)"
 * formatRate(rateOf(0, 0), { language: "en" }); // => "undefined (nobody to count)"
 * @since 0.1.0
 */
export function formatRate(rate: Rate, options: FormatRateOptions): string {
  const { language, decimals = 1, counts = true, target } = options;
  const word = words[language];
  if (rate.status === "undefined") return word[rate.reason];
  if (rate.status === "suppressed") {
    return `${word.suppressed} ${rate.rule.replace(/^statistics\./, "")})`;
  }
  const { numerator, denominator, interval } = rate;
  const marks = [percent(0, 1), percent(1, 1)];
  if (target) marks.push(share(target.numerator, target.denominator));
  const value = share(numerator, denominator);
  const places = truthfulDecimals(value, decimals, marks);
  const details: string[] = [];
  if (counts) {
    const [part, whole] = [numerator, denominator].map((n) => formatNumber(n, { language }));
    details.push(`${part} ${word.of} ${whole}`);
  }
  if (interval) {
    const ends = [interval.lower, interval.upper].map((end) => {
      const exact = percent(end, 1);
      return printFraction(exact, truthfulDecimals(exact, places, marks), language);
    });
    // A level is a short decimal; 12 digits drop what multiplying by 100 adds in binary.
    const level = formatNumber(Number((interval.level * 100).toPrecision(12)), { language });
    details.push(`${level} %: ${ends.join("–")} %`);
  }
  const shown = `${printFraction(value, places, language)} %`;
  return details.length > 0 ? `${shown} (${details.join("; ")})` : shown;
}

function share(numerator: number, denominator: number): Fraction {
  requireCounts(numerator, denominator, 1);
  return percent(numerator, denominator);
}

function percent(top: number, bottom: number): Fraction {
  const exact = fractionOf(top, bottom);
  return { top: exact.top * 100n, bottom: exact.bottom };
}
