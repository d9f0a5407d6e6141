import type { PossibleRange } from "./types";

/**
 * Returns the percentages that one count may be of another.
 *
 * Float division is rounded correctly, hence never reverses an order: what it finds to be above an
 * end is truly above it.
 *
 * @param part - Range of the count above the line.
 * @param whole - Range of the count below the line; nought is left out, as nothing is a share of it.
 * @returns The range, both ends inside.
 */
export function shareRange(part: PossibleRange, whole: PossibleRange): PossibleRange {
  const lower = whole.upper === undefined ? 0 : (100 * part.lower) / whole.upper;
  if (part.upper === undefined) return { lower };
  return { lower, upper: (100 * part.upper) / Math.max(whole.lower, 1) };
}
