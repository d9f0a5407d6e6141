import type { PossibleRange } from "./types";

/** What is known of figures. */
export interface KnownRanges {
  /** Published values by id. */
  published: ReadonlyMap<string, number>;
  /** Ranges by id: of published figures as printed, of others once a relation narrows them. */
  ranges: ReadonlyMap<string, PossibleRange>;
}

/**
 * Returns what a figure may be; anything from nought when nothing is known.
 *
 * @param known - What is known of figures.
 * @param id - The figure's id.
 * @returns The range.
 */
export function rangeOf(known: KnownRanges, id: string): PossibleRange {
  return known.ranges.get(id) ?? { lower: 0 };
}
