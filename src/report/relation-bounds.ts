import { liesAbove } from "./lies-above";
import { type KnownRanges, rangeOf } from "./range-of";
import type { PartOfRelation, Relation, ShareOfRelation } from "./relations";
import { shareRange } from "./share-range";
import { sumRanges } from "./sum-ranges";

/** Counts above this are not exact once taken a hundredfold; no end is set there. */
const MOST = 9e13;

/** What a relation says of one of its figures. */
export interface Bound {
  /** Id of the figure. */
  id: string;
  /** It is at least this; Infinity when that is more than can be counted exactly. */
  lower?: number | undefined;
  /** It is at most this. */
  upper?: number | undefined;
}

/**
 * Returns what a relation that can hold says of its figures, given what is known of the others.
 *
 * A supposition that figures are one notion says nothing here: it is there to be tested.
 *
 * @param relation - A relation.
 * @param known - What is known of figures.
 * @returns Bounds; none is a number above what can be counted exactly.
 */
export function relationBounds(relation: Relation, known: KnownRanges): Bound[] {
  return boundsOf(relation, known).map(({ id, lower, upper }) => ({
    id,
    lower: lower !== undefined && lower > MOST ? Infinity : lower,
    upper: upper !== undefined && upper > MOST ? undefined : upper,
  }));
}

function boundsOf(relation: Relation, known: KnownRanges): Bound[] {
  switch (relation.kind) {
    case "part-of":
      return partBounds(relation, known);
    case "subset-of":
      return [
        { id: relation.subset, upper: rangeOf(known, relation.superset).upper },
        { id: relation.superset, lower: rangeOf(known, relation.subset).lower },
      ];
    case "share-of":
      return shareBounds(relation, known);
    case "same-notion":
      return [];
  }
}

function partBounds({ whole, parts, exhaustive }: PartOfRelation, known: KnownRanges): Bound[] {
  const total = rangeOf(known, whole);
  const ranges = parts.map((part) => rangeOf(known, part));
  const sum = sumRanges(ranges);
  const ofParts = parts.map((id, i): Bound => {
    const others = sumRanges(ranges.filter((_, j) => j !== i));
    return {
      id,
      lower: exhaustive && others.upper !== undefined ? total.lower - others.upper : undefined,
      upper: total.upper === undefined ? undefined : total.upper - others.lower,
    };
  });
  return [{ id: whole, lower: sum.lower, upper: exhaustive ? sum.upper : undefined }, ...ofParts];
}

/**
 * Ends of counts are sought by dividing, exactly as shares are judged: multiplying a decimal share
 * back errs, 8.05 % of 2,000 giving 161.00000000000003.
 */
function shareBounds(relation: ShareOfRelation, known: KnownRanges): Bound[] {
  const share = rangeOf(known, relation.share);
  const part = rangeOf(known, relation.part);
  const whole = rangeOf(known, relation.whole);
  const { upper: shareMost = Infinity } = share;
  const { upper: partMost = Infinity } = part;
  const { upper: wholeMost = Infinity } = whole;
  const wholeLeast = Math.max(whole.lower, 1);
  const isBelow = (percent: number) => liesAbove(share, { lower: percent, upper: percent });
  const isAbove = (percent: number) => liesAbove({ lower: percent, upper: percent }, share);
  const ofShare = { id: relation.share, ...shareRange(part, whole) };
  // Over nobody a share that was not printed says nothing of the counts.
  if (whole.lower === 0 && !known.published.has(relation.share)) return [ofShare];
  return [
    ofShare,
    {
      id: relation.part,
      lower: firstCount(
        0,
        (share.lower * wholeLeast) / 100,
        (n) => !isBelow((100 * n) / wholeLeast),
      ),
      upper: lastCount(0, (shareMost * wholeMost) / 100, (n) => !isAbove((100 * n) / wholeMost)),
    },
    {
      id: relation.whole,
      lower: firstCount(1, (100 * part.lower) / shareMost, (n) => !isAbove((100 * part.lower) / n)),
      upper: lastCount(1, (100 * partMost) / share.lower, (n) => !isBelow((100 * partMost) / n)),
    },
  ];
}

/**
 * The first count for which a test holds, sought round an estimate that float error may put off by
 * less than one; Infinity when it could not be counted exactly.
 */
function firstCount(from: number, estimate: number, holds: (n: number) => boolean): number {
  if (!(estimate <= MOST)) return Infinity;
  let n = Math.max(from, Math.floor(estimate));
  while (!holds(n)) n += 1;
  return n;
}

/** The last count for which a test holds, sought as above. */
function lastCount(from: number, estimate: number, holds: (n: number) => boolean): number {
  return firstCount(from, estimate, (n) => !holds(n)) - 1;
}
