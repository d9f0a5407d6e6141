import type { Outcome } from "../definition/index";
import { figuresOf } from "./figures-of";
import { liesAbove } from "./lies-above";
import { type KnownRanges, rangeOf } from "./range-of";
import type { Relation, ShareOfRelation } from "./relations";
import { shareRange } from "./share-range";
import { sumRanges } from "./sum-ranges";
import type { PossibleRange } from "./types";

/**
 * Returns whether a relation holds, given what its figures may be.
 *
 * **Rule.** `unmet` when no possible values satisfy it, `met` when all do. A printed share is met
 * when every possible ratio of its counts rounds to it.
 *
 * **Unknown.** Possible, but not certain. Also when a figure has no possible value left and this
 * relation is not among those that took it away.
 *
 * **Boundaries.** A share of a whole that is nought: one that was printed cannot be; the question
 * does not arise for one that was not.
 *
 * @param relation - A relation whose figures are without fault.
 * @param known - What is known of figures.
 * @returns The outcome.
 */
export function judgeRelation(relation: Relation, known: KnownRanges): Outcome {
  if (relation.kind === "share-of" && rangeOf(known, relation.whole).upper === 0) {
    return known.published.has(relation.share) ? "unmet" : "not-applicable";
  }
  if (isImpossible(relation, known)) return "unmet";
  const involved = figuresOf(relation).map(({ id }) => rangeOf(known, id));
  if (involved.some((range) => liesAbove(range, range))) return "unknown";
  return isCertain(relation, known, involved) ? "met" : "unknown";
}

function isImpossible(relation: Relation, known: KnownRanges): boolean {
  const at = (id: string) => rangeOf(known, id);
  switch (relation.kind) {
    case "part-of": {
      const sum = sumRanges(relation.parts.map(at));
      const whole = at(relation.whole);
      return liesAbove(sum, whole) || (relation.exhaustive && liesAbove(whole, sum));
    }
    case "subset-of":
      return liesAbove(at(relation.subset), at(relation.superset));
    case "share-of": {
      const computed = shareRange(at(relation.part), at(relation.whole));
      const share = at(relation.share);
      return liesAbove(computed, share) || liesAbove(share, computed);
    }
    case "same-notion": {
      const ranges = relation.figures.map(at);
      return ranges.some((a, i) => ranges.some((b, j) => i !== j && liesAbove(a, b)));
    }
  }
}

/** Whether all possible values satisfy a relation that is not impossible. */
function isCertain(
  relation: Relation,
  known: KnownRanges,
  involved: readonly PossibleRange[],
): boolean {
  const at = (id: string) => rangeOf(known, id);
  switch (relation.kind) {
    case "part-of":
      return relation.exhaustive
        ? involved.every(isPoint)
        : endsBy(sumRanges(relation.parts.map(at)), at(relation.whole));
    case "subset-of":
      return endsBy(at(relation.subset), at(relation.superset));
    case "share-of":
      return isShareCertain(relation, known);
    case "same-notion":
      return involved.every(isPoint);
  }
}

function isShareCertain({ share, part, whole }: ShareOfRelation, known: KnownRanges): boolean {
  if (rangeOf(known, whole).lower === 0) return false;
  const printed = rangeOf(known, share);
  const computed = shareRange(rangeOf(known, part), rangeOf(known, whole));
  // A share that was not printed has no rounding for several ratios to share.
  if (!known.published.has(share)) return isPoint(printed) && isPoint(computed);
  const { lower, upper } = computed;
  if (liesAbove(printed, { lower, upper: lower })) return false;
  if (upper === undefined) return printed.upper === undefined;
  return !liesAbove({ lower: upper, upper }, printed);
}

function isPoint({ lower, upper }: PossibleRange): boolean {
  return lower === upper;
}

/** Whether the greatest value of a range is at most the least of another. */
function endsBy(range: PossibleRange, other: PossibleRange): boolean {
  return range.upper !== undefined && range.upper <= other.lower;
}
