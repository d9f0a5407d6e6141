import type { Definition } from "../definition/index";
import type { LicenseStatus } from "./vocabulary";

/**
 * Who holds the rights in the wording of an instrument, and what may be done with it.
 *
 * @since 0.1.0
 */
export interface InstrumentLicense {
  /** What may be done with the wording. */
  status: LicenseStatus;
  /** Who holds the rights. */
  holder: string;
}

/**
 * Items that are answered alike.
 *
 * @since 0.1.0
 */
export interface ItemGroup {
  /** Names of the items, such as `q3`. */
  items: string[];
  /** The answers that there are, lowest first. */
  values: number[];
  /** Whether a high answer counts low: it then counts lowest plus highest less the answer. */
  reversed?: boolean | null | undefined;
  /**
   * For each item, the earlier item that must count more than 0 for it to be asked; for a group of one
   * item, the earlier items of which at least one must. An item that is not asked counts 0. All are
   * asked when not given.
   */
  after?: string[] | null | undefined;
}

/**
 * One step from the sum or mean of answers to a score: multiply, then add, then round.
 *
 * @since 0.1.0
 */
export interface TransformStep {
  /** Number to multiply by. */
  multiply: number;
  /** Number to add after that. */
  add: number;
  /** Whether the outcome is rounded to a whole number, halves upwards. */
  round: boolean;
}

/**
 * A scale: items that make one score.
 *
 * @since 0.1.0
 */
export interface InstrumentScale {
  /** Name of the score. */
  id: string;
  /** The items. */
  items: string[];
  /** Those of its items that are taken away instead of added. */
  minus?: string[] | null | undefined;
  /** Whether the score starts from the sum or the mean of the items. */
  of: "sum" | "mean";
  /** Steps from there to the score, in order; none when not given. */
  transform?: TransformStep[] | null | undefined;
}

/**
 * Bands of one or several scores.
 *
 * @since 0.1.0
 */
export interface BandTable {
  /** The scores that are read by these bands. */
  scores: string[];
  /** The bands, lowest first. */
  bands: {
    /** Name of the band. */
    id: string;
    /** Lowest score of the band. */
    from: number;
  }[];
}

/**
 * How many answers may be missing. What is missing within the limit is replaced by the mean of the
 * other items of its scale.
 *
 * @since 0.1.0
 */
export interface MissingRule {
  /** Least number of answers in the whole form; with fewer, no score is given. */
  atLeastAnswered: number;
  /** Scales in which answers may be missing; in all others none. */
  scales: {
    /** Name of the scale. */
    scale: string;
    /** Most answers that may be missing. */
    atMost: number;
  }[];
}

/**
 * How an instrument is scored, as data: numbers only, never the wording of an item.
 *
 * @since 0.1.0
 */
export interface InstrumentDefinition extends Definition {
  /** Name of the instrument, the same for all its profiles, such as `whoqol-bref`. */
  instrument: string;
  /** Rights in the wording. */
  license: InstrumentLicense;
  /** All items in the order of asking, by how they are answered; those of no scale are not scored. */
  items: ItemGroup[];
  /** The scales, in the order of printing. */
  scales: InstrumentScale[];
  /** Bands. */
  bands: BandTable[];
  /** How many answers may be missing. */
  missing: MissingRule;
}

/**
 * Answers as they stand on the form, by item. Reversing is done in scoring: answers that were
 * reversed beforehand give wrong scores, and nothing can detect it.
 *
 * @since 0.1.0
 */
export type RawAnswers = Readonly<Record<string, number | null | undefined>>;
