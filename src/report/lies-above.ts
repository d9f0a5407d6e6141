import type { PossibleRange } from "./types";

/**
 * Returns whether every value of one range is greater than every value of another.
 *
 * @param range - The range asked about.
 * @param other - The other range.
 * @returns `true` when they do not even share an end.
 */
export function liesAbove(range: PossibleRange, other: PossibleRange): boolean {
  if (other.upper === undefined || range.lower < other.upper) return false;
  return range.lower > other.upper || Boolean(range.lowerOpen || other.upperOpen);
}
