import type { Scalar } from "../issue/index";
import { liesAbove } from "./lies-above";
import type { PossibleRange } from "./types";

/** A word that stands among the numbers of a range. */
export type RangeWord = "to" | "to-below" | "or-more" | "more-than" | "no-value";

/**
 * Returns a range in the order in which it is read, with words where two numbers would not tell
 * whether an end is inside.
 *
 * @param range - A range.
 * @param round - Rounds an end for printing.
 * @returns A number; or numbers and words, such as `[42.95, "to-below", 43.05]`,
 *   `[400001, "or-more"]` or `["more-than", 43]`; `"no-value"` when nothing is possible.
 */
export function shownRange(range: PossibleRange, round = (end: number) => end): Scalar | Scalar[] {
  if (liesAbove(range, range)) return word("no-value");
  const lower = round(range.lower);
  if (range.upper === undefined) {
    return range.lowerOpen ? [word("more-than"), lower] : [lower, word("or-more")];
  }
  const upper = round(range.upper);
  if (lower === upper) return lower;
  return [lower, word(range.upperOpen ? "to-below" : "to"), upper];
}

function word(name: RangeWord): RangeWord {
  return name;
}
