import type { Language, PlainDate } from "../calendar/index";
import type { Scalar } from "../issue/index";

/**
 * How firmly a definition stands, strongest first, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const standings = ["official", "published", "press", "illustrative"] as const;

/**
 * How firmly a definition stands: `official` (text of a regulation or guideline), `published`
 * (paper or manual), `press` (a statement in the news) or `illustrative` (an example of ours).
 *
 * @since 0.1.0
 */
export type Standing = (typeof standings)[number];

/**
 * Prose of a definition: one text for every language, or one for each.
 *
 * @since 0.1.0
 */
export type Wording = string | Record<Language, string>;

/**
 * Where a definition comes from.
 *
 * @since 0.1.0
 */
export interface Source {
  /** Title of the regulation, paper, manual or statement. */
  title: string;
  /** Who issued it. */
  publisher: string;
  /** Year of issue. */
  year: number;
  /** Address where it can be read. */
  url?: string | null | undefined;
}

/**
 * One choice of a definition that its source does not state.
 *
 * @since 0.1.0
 */
export interface Assumption {
  /** The definition's field, such as `window` or `died.other`. */
  field: string;
  /** How firmly this choice stands. */
  standing: Standing;
  /** What was chosen, and why. */
  note: Wording;
}

/**
 * A rule, threshold or measure as data: named, versioned and sourced.
 *
 * Every result embeds the whole definition it was computed under.
 *
 * @since 0.1.0
 */
export interface Definition {
  /** Name that stays the same over versions, such as `ibm.any-of-four.6-months`. */
  id: string;
  /** Version of the definition; any change of a rule gives a new one. */
  version: string;
  /** A short title for people. */
  title?: Wording | null | undefined;
  /** Standing of the weakest field: never stronger than any of the assumptions. */
  standing: Standing;
  /** What the named source really states. */
  basis: Wording;
  /** Where the definition comes from. */
  source: Source;
  /** Field by field, what the source does not state. */
  assumptions: Assumption[];
  /** First day on which the definition is in force. */
  effectiveFrom?: PlainDate | null | undefined;
  /** Last day on which the definition is in force. */
  effectiveTo?: PlainDate | null | undefined;
  /** The definition that was changed to give this one. */
  derivedFrom?:
    | {
        /** Its name. */
        id: string;
        /** Its version. */
        version: string;
      }
    | null
    | undefined;
}

/**
 * Outcomes of a judgement, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const outcomes = ["met", "unmet", "unknown", "not-applicable"] as const;

/**
 * Outcome of a judgement: met, unmet, unknown (the facts do not decide), or not applicable (the
 * question does not arise). Unknown is never turned into unmet.
 *
 * @since 0.1.0
 */
export type Outcome = (typeof outcomes)[number];

/**
 * One judgement within a verdict: what was asked, what was seen, what was required.
 *
 * @since 0.1.0
 */
export interface Finding<Code extends string = string> {
  /** What was asked, prefixed by the folder that asks, such as `ibm.reported-months`. */
  code: Code;
  /** The answer. */
  outcome: Outcome;
  /** What the facts show. */
  observed?: Scalar | Scalar[];
  /** What the definition requires. */
  required?: Scalar | Scalar[];
  /** Ids of the records that the answer rests on. */
  records?: string[];
}

/**
 * A judgement that explains itself: the outcome, every finding, and the definition it was made
 * under.
 *
 * @since 0.1.0
 */
export interface Verdict<Code extends string = string, Rule extends Definition = Definition> {
  /** The judgement as a whole. */
  outcome: Outcome;
  /** Each question that was asked, in the order of deciding. */
  findings: Finding<Code>[];
  /** The whole definition. */
  definition: Rule;
  /** The day as of which it was judged. */
  asOf: PlainDate;
}

/**
 * A dated fact as someone recorded it.
 *
 * @since 0.1.0
 */
export interface Dated {
  /** Identifier of the record, unique among its kind. */
  id: string;
  /** The day on which it happened. */
  on: PlainDate;
  /** Order among facts of the same day, lower first; 0 when not recorded. */
  sequence?: number | null | undefined;
  /** The day on which it was recorded; the day it happened when not recorded. */
  recordedOn?: PlainDate | null | undefined;
  /** The day on which it was withdrawn as wrong; from that day on it is not known. */
  retractedOn?: PlainDate | null | undefined;
}

/**
 * The day as of which a question is asked, and what was known.
 *
 * @since 0.1.0
 */
export interface Vantage {
  /** The day as of which is judged: facts of later days are left out. */
  asOf: PlainDate;
  /**
   * The day whose knowledge counts: what was recorded later, or had been withdrawn by then, is
   * left out. By default all that is recorded counts, and nothing that was ever withdrawn.
   */
  knownAt?: PlainDate | null | undefined;
}

/**
 * Codes of the faults of a definition, for lists and switches.
 *
 * @since 0.1.0
 */
export const definitionIssueCodes = [
  "definition.blank",
  "definition.standing-too-strong",
  "definition.derived-not-illustrative",
  "definition.ends-before-start",
  "definition.unknown-field",
  "definition.same-field-twice",
] as const;

/**
 * A code of a fault of a definition.
 *
 * @since 0.1.0
 */
export type DefinitionIssueCode = (typeof definitionIssueCodes)[number];
