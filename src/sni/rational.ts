/** An exact fraction; the bottom is more than 0. */
export interface Rational {
  top: bigint;
  bottom: bigint;
}

/** Brings a fraction to lowest terms. */
export function rational(top: bigint, bottom: bigint): Rational {
  const common = divisor(top < 0n ? -top : top, bottom);
  return { top: top / common, bottom: bottom / common };
}

/** Reads a finite number as the decimal that it prints as: 0.1 is one tenth. */
export function rationalOf(value: number): Rational {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift >= 0
    ? { top: digits * 10n ** BigInt(shift), bottom: 1n }
    : rational(digits, 10n ** BigInt(-shift));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { top: -b.top, bottom: b.bottom });
}

/** Sign of the difference, from cross products. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** The number next to a fraction; correctly rounded where both its parts are safe. */
export function toNumber({ top, bottom }: Rational): number {
  const parts = safeParts({ top, bottom });
  if (parts) return parts.numerator / parts.denominator;
  // The fraction's digits below the point, to 64 binary places.
  return Number(top / bottom) + Number(((top % bottom) << 64n) / bottom) / 2 ** 64;
}

/** The parts of a fraction in lowest terms as numbers, or nothing where they are not safe. */
export function safeParts(value: Rational): { numerator: number; denominator: number } | undefined {
  const { top, bottom } = rational(value.top, value.bottom);
  const [numerator, denominator] = [Number(top), Number(bottom)];
  const isSafe = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  return isSafe ? { numerator, denominator } : undefined;
}

function divisor(a: bigint, b: bigint): bigint {
  let [one, other] = [a, b];
  while (other > 0n) [one, other] = [other, one % other];
  return one;
}
