import type { Scalar } from "../issue/index";
import { liesAbove } from "./lies-above";
import { type KnownRanges, rangeOf } from "./range-of";
import type { ShareOfRelation } from "./relations";
import { scaleFigure } from "./scale-figure";
import { shareRange } from "./share-range";
import { shownRange } from "./shown-range";
import type { PossibleRange } from "./types";

/** The two sides of a relation, for printing. */
export interface Compared {
  /** What was found; absent where nothing could be. */
  observed?: Scalar | Scalar[];
  /** What it is held against. */
  required: Scalar | Scalar[];
}

/**
 * Returns a share as its counts give it and as it was stated, rounded so that nothing of what
 * decides is hidden.
 *
 * **Rule.** A printed share keeps the ends of its rounding: 43.0 % is 42.95 to below 43.05. A
 * computed one has hundredths, or one digit more than was printed; and as many more as it takes for
 * each of its ends to stand to each end of the other as it does unrounded. 42.9497 is not printed as
 * 42.95 where 42.95 would do and 42.9497 does not.
 *
 * **Boundaries.** Nothing was computed where the share would be of nobody.
 *
 * @param relation - A share.
 * @param known - What is known of figures.
 * @returns The two sides.
 */
export function comparedShares(relation: ShareOfRelation, known: KnownRanges): Compared {
  const part = rangeOf(known, relation.part);
  const whole = rangeOf(known, relation.whole);
  const stated = rangeOf(known, relation.share);
  const printed = known.published.get(relation.share);
  let places = Math.max(2, scaleFigure({}, printed ?? 0).decimals + 1);
  const round = (end: number) => Number(end.toFixed(places));
  const roundStated = printed === undefined ? round : (end: number) => end;
  if (whole.upper === 0) return { required: shownRange(stated, roundStated) };

  const isPossible = ![part, whole].some((range) => liesAbove(range, range));
  const computed = isPossible ? shareRange(part, whole) : { lower: 1, upper: 0 };
  const keepsOrder = () =>
    endsOf(computed).every((a) =>
      endsOf(stated).every((b) => Math.sign(round(a) - roundStated(b)) === Math.sign(a - b)),
    );
  while (!keepsOrder()) places += 1;
  return { observed: shownRange(computed, round), required: shownRange(stated, roundStated) };
}

function endsOf({ lower, upper }: PossibleRange): number[] {
  return upper === undefined ? [lower] : [lower, upper];
}
