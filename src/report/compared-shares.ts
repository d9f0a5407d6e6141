import { liesAbove } from "./lies-above";
import { type KnownRanges, rangeOf } from "./range-of";
import type { ShareOfRelation } from "./relations";
import { scaleFigure } from "./scale-figure";
import { shareRange } from "./share-range";
import type { PossibleRange } from "./types";

/** A share as its counts give it and as it was stated. */
export interface ComparedShares {
  /** What the counts give; absent where the share would be of nobody. */
  computed?: PossibleRange;
  /** What was stated. */
  stated: PossibleRange;
  /** Rounds an end of either for printing. */
  round: (end: number) => number;
}

/**
 * Returns both sides of a share, and a rounding that hides nothing of what decides.
 *
 * **Rule.** Hundredths, or one digit more than was printed; and as many more as it takes for each
 * end of one side to stand to each end of the other as it does unrounded. 42.9497 % is not printed
 * as 42.95 where 42.95 would do and 42.9497 does not.
 *
 * @param relation - A share.
 * @param known - What is known of figures.
 * @returns The two ranges and the rounding.
 */
export function comparedShares(relation: ShareOfRelation, known: KnownRanges): ComparedShares {
  const part = rangeOf(known, relation.part);
  const whole = rangeOf(known, relation.whole);
  const stated = rangeOf(known, relation.share);
  const isImpossible = liesAbove(part, part) || liesAbove(whole, whole);
  const computed = isImpossible ? { lower: 1, upper: 0 } : shareRange(part, whole);
  const printed = known.published.get(relation.share) ?? 0;
  let places = Math.max(2, scaleFigure({}, printed).decimals + 1);
  while (!keepsOrder(endsOf(computed), endsOf(stated), places)) places += 1;
  const round = (end: number) => roundTo(end, places);
  return whole.upper === 0 ? { stated, round } : { computed, stated, round };
}

function keepsOrder(some: readonly number[], others: readonly number[], places: number): boolean {
  return some.every((a) =>
    others.every(
      (b) => Math.sign(roundTo(a, places) - roundTo(b, places)) === Math.sign(a - b),
    ),
  );
}

function roundTo(end: number, places: number): number {
  return Number(end.toFixed(places));
}

function endsOf({ lower, upper }: PossibleRange): number[] {
  return upper === undefined ? [lower] : [lower, upper];
}
