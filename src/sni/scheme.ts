import type { Duration } from "../calendar/index";
import type { Definition, Wording } from "../definition/index";
import type { SniNonconformityGrade, SniSchemeEdition } from "./vocabulary";

/**
 * An answer to a requirement: the name or number of a level of its scale.
 *
 * @since 0.1.0
 */
export type SniLevel = string | number;

/**
 * A scale on which requirements are answered.
 *
 * @since 0.1.0
 */
export interface SniScale {
  /** Name of the scale within the scheme. */
  id: string;
  /** Its levels, lowest first; at least two. */
  levels: {
    /** The answer that names the level. */
    answer: SniLevel;
    /** Points that the level gives before weighting, from 0; decimals are taken exactly as written. */
    points: number;
  }[];
}

/**
 * A part of a scheme under which requirements are gathered.
 *
 * @since 0.1.0
 */
export interface SniSchemeAspect {
  /** Name of the aspect within the scheme. */
  id: string;
  /** A title for people. */
  title?: Wording | null | undefined;
  /** Weight in a mean of aspects; 1 when not given. */
  weight?: number | null | undefined;
}

/**
 * A condition on the context of an assessment: a fact must be, or hold, one of some values.
 *
 * @since 0.1.0
 */
export interface SniCondition {
  /** Name of the fact, such as `modality`. */
  fact: string;
  /** Values of which the fact must be, or hold, at least one. */
  anyOf: (string | boolean)[];
}

/**
 * One requirement of a scheme.
 *
 * @since 0.1.0
 */
export interface SniRequirement {
  /** Name of the requirement within the scheme. */
  id: string;
  /** The aspect to which it belongs. */
  aspect: string;
  /** What it asks, for people; absent where a scheme gives numbers alone. */
  title?: Wording | null | undefined;
  /** Name of the scale on which it is answered. */
  scale: string;
  /** Factor of its points; 1 when not given. Decimals are taken exactly as written. */
  weight?: number | null | undefined;
  /** For a critical requirement, the level that it must reach, whatever the total. */
  critical?:
    | {
        /** The lowest answer that is enough. */
        atLeast: SniLevel;
      }
    | null
    | undefined;
  /** Conditions under which it applies, all of them; always when not given. */
  appliesWhen?: SniCondition[] | null | undefined;
}

/**
 * A scheme for scoring an institution: requirements under aspects, scales, weights, and how they are
 * brought together. The text of SNI 8807 is not public: a scheme states its own source.
 *
 * @since 0.1.0
 */
export interface SniScheme extends Definition {
  /** The edition it is for. */
  edition: SniSchemeEdition;
  /** Its aspects, in the order in which they are shown. */
  aspects: SniSchemeAspect[];
  /** The scales of its requirements. */
  scales: SniScale[];
  /** Its requirements, in the order in which they are shown. */
  requirements: SniRequirement[];
  /**
   * How the total is made: `points` adds up the weighted points of all requirements;
   * `mean-of-aspects` is the weighted mean of the aspects' shares.
   */
  aggregation: "points" | "mean-of-aspects";
  /**
   * What a share is: `range` is points above the least possible over what lies between least and
   * most; `share-of-maximum` is points over the most possible, so that nobody has 0 on a scale that
   * begins at 1.
   */
  normalization: "range" | "share-of-maximum";
  /** The least total share for the verdict, from 0 to 1; without one there is no verdict. */
  threshold?: number | null | undefined;
  /** Least shares of single aspects, which the verdict takes as well. */
  floors?:
    | {
        /** The aspect. */
        aspect: string;
        /** Its least share, from 0 to 1. */
        atLeast: number;
      }[]
    | null
    | undefined;
  /** Names of categories of the total share, lowest first; the first begins at 0. */
  bands?:
    | {
        /** Name of the category. */
        id: string;
        /** The least share that falls into it, from 0 to 1. */
        atLeast: number;
      }[]
    | null
    | undefined;
  /** Grades of open nonconformities that keep the verdict from being met; none when not given. */
  blockedBy?: SniNonconformityGrade[] | null | undefined;
}

/**
 * How long a certificate holds. No term for SNI 8807 is public: the caller states it, and its source.
 *
 * @since 0.1.0
 */
export interface SniCertificateTerm extends Definition {
  /** From the day of issue; the last day of validity is the day this leads to. */
  validFor: Duration;
}
