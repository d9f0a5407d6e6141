import type { Language } from "../calendar/index";

/**
 * Options of {@link formatNumber}.
 *
 * @since 0.1.0
 */
export interface FormatNumberOptions {
  /** Language whose marks for thousands and decimals are used. */
  language: Language;
  /** Digits after the decimal mark; as many as the number has by default. */
  decimals?: number | undefined;
}

/**
 * Returns a number as people write it: `2.217,5` in Indonesian, `2,217.5` in English.
 *
 * **Rule.** All digits are written out, never with an exponent; what rounds to zero has no sign.
 *
 * **Unknown.** What is not a finite number prints as a dash.
 *
 * @param value - A finite number.
 * @param options - The language and the number of decimals.
 * @returns The text.
 * @throws RangeError when the decimals are not a whole number from 0 to 100.
 * @example
 * formatNumber(2217, { language: "id" }); // => "2.217"
 * formatNumber(2217 / 418, { language: "id", decimals: 2 }); // => "5,30"
 * formatNumber(-1401, { language: "en" }); // => "-1,401"
 * @since 0.1.0
 */
export function formatNumber(value: number, options: FormatNumberOptions): string {
  const { language, decimals } = options;
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 100)) {
    throw new RangeError("pulih: expected a whole number of decimals from 0 to 100");
  }
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const digits = writeOut(decimals === undefined ? String(size) : size.toFixed(decimals));
  const [whole = "", fraction = ""] = digits.split(".");
  const [thousands, mark] = language === "id" ? [".", ","] : [",", "."];
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const shown = fraction.padEnd(decimals ?? 0, "0");
  return sign + grouped + (shown === "" ? "" : mark + shown);
}

/** Writes out the digits of a number that JavaScript prints with an exponent. */
function writeOut(text: string): string {
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const digits = mantissa.replace(".", "");
  const shift = Number(exponent);
  return shift < 0 ? `0.${"0".repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, "0");
}
