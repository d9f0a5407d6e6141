import type { PlainDate } from "../calendar/index";
import type { Source, Wording } from "../definition/index";

/**
 * What a figure counts in, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const figureUnits = ["count", "percent"] as const;

/**
 * What a figure counts in: a `count` of whole things, or a `percent`.
 *
 * @since 0.1.0
 */
export type FigureUnit = (typeof figureUnits)[number];

/**
 * How firmly a figure was stated, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const figureQualifiers = ["exact", "about", "more-than"] as const;

/**
 * How firmly a figure was stated: as it is, as "about" (sekitar), or as "more than" (lebih dari).
 *
 * @since 0.1.0
 */
export type FigureQualifier = (typeof figureQualifiers)[number];

/**
 * One figure as someone published it, or one that was not published but stands in a relation.
 *
 * @since 0.1.0
 */
export interface Figure {
  /** Name by which relations refer to it. */
  id: string;
  /** What it counts, for people. */
  label: Wording;
  /** The figure as printed, without words: "400 thousand" is 400000. Absent: not published. */
  value?: number | null | undefined;
  /** What it counts in. */
  unit: FigureUnit;
  /** How firmly it was stated. */
  qualifier: FigureQualifier;
  /**
   * Digits printed after the decimal mark; below nought, places rounded away: −3 is rounded to
   * thousands. Needed where the number hides it, as in "43.0 %". A count without it is not rounded.
   */
  decimals?: number | null | undefined;
  /** The day it was published, or as of which it holds. */
  on?: PlainDate | null | undefined;
  /** Where it stands. */
  source: Source;
}

/**
 * All values that a figure may have in truth, given how it was printed.
 *
 * Without `upper` there is no upper end. Where the lower end is above the upper one, no value is
 * possible.
 *
 * @since 0.1.0
 */
export interface PossibleRange {
  /** Lower end, in the figure's unit. */
  lower: number;
  /** Upper end, in the figure's unit; absent when there is none. */
  upper?: number;
  /** The lower end itself is not possible. Only of percentages. */
  lowerOpen?: true;
  /** The upper end itself is not possible. Only of percentages. */
  upperOpen?: true;
}
