import type { PossibleRange } from "./types";

/**
 * Returns what the sum of counts may be.
 *
 * @param ranges - Ranges of the counts.
 * @returns The range of the sum; without an upper end when one of them has none.
 */
export function sumRanges(ranges: readonly PossibleRange[]): PossibleRange {
  const uppers = ranges.flatMap(({ upper }) => (upper === undefined ? [] : [upper]));
  const lower = ranges.reduce((sum, range) => sum + range.lower, 0);
  if (uppers.length < ranges.length) return { lower };
  return { lower, upper: uppers.reduce((sum, upper) => sum + upper, 0) };
}
