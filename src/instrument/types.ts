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
  /** Lowest answer. */
  min: number;
  /** Highest answer. */
  max: number;
  /** The answers that there are; every whole number from lowest to highest when not given. */
  values?: number[] | null | undefined;
  /** Whether a high answer is a low score: the score is then lowest plus highest less the answer. */
  reversed: boolean;
}

/**
 * Questions that are not asked after certain answers. An answer above 0 to one of them contradicts
 * those answers.
 *
 * @since 0.1.0
 */
export interface SkipRule {
  /** The items that must all be answered 0, or be skipped themselves. */
  when: string[];
  /** The items that are then not asked, and count 0. */
  skips: string[];
}

/**
 * One step from the sum or mean of answers to a score.
 *
 * @since 0.1.0
 */
export type TransformStep =
  | {
      /** Number to multiply by. */
      multiply: number;
    }
  | {
      /** Number to add. */
      add: number;
    }
  | {
      /** Round to a whole number, halves upwards. */
      round: "half-up";
    };

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
  /** Whether the score starts from the sum or the mean of the items. */
  of: "sum" | "mean";
  /** Steps from there to the score, in order. */
  transform: TransformStep[];
}

/**
 * A score made of other scores.
 *
 * @since 0.1.0
 */
export interface InstrumentComposite {
  /** Name of the score. */
  id: string;
  /** Scores that are added. */
  plus: string[];
  /** Scores that are taken away. */
  minus: string[];
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
  /** All items, by how they are answered; those of no scale are read and not scored. */
  items: ItemGroup[];
  /** Questions that are not asked after certain answers, in the order of asking. */
  skips: SkipRule[];
  /** The scales, in the order of printing. */
  scales: InstrumentScale[];
  /** Scores made of other scores. */
  composites: InstrumentComposite[];
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
