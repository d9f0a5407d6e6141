import type { Issue } from "../issue/index";
import type { InstrumentIssueCode } from "./codes";
import type { InstrumentDefinition } from "./types";
import type { UnscoredReason } from "./vocabulary";

/**
 * How many of some items were answered.
 *
 * @since 0.1.0
 */
export interface AnswerCount {
  /** Items with a valid answer. */
  answered: number;
  /** Items that were not asked, by the flow of the questions; they count 0. */
  skipped: number;
  /** Items that should have an answer and have none, or none that is valid. */
  missing: number;
}

/**
 * A score, or the reason why there is none.
 *
 * @since 0.1.0
 */
export type InstrumentScore = AnswerCount & {
  /** Name of the score. */
  id: string;
} & (
    | {
        /** There is a score. */
        status: "defined";
        /** How many missing answers were replaced by the mean of the others. */
        imputed: number;
        /** Sum or mean of the items after reversing, before any transformation. */
        raw: number;
        /** The score. */
        score: number;
        /** Name of the band that the score lies in, where there are bands. */
        band?: string;
      }
    | {
        /** There is no score. */
        status: "undefined";
        /** Why not. */
        reason: UnscoredReason;
      }
  );

/**
 * What a form amounts to under a definition.
 *
 * @since 0.1.0
 */
export interface ScoredInstrument<Rule extends InstrumentDefinition = InstrumentDefinition>
  extends AnswerCount {
  /** The whole definition. */
  definition: Rule;
  /** Items whose answer is none of the instrument; they are among the missing. */
  invalid: number;
  /** The scores, in the order of the definition. */
  scores: InstrumentScore[];
  /** What is wrong with the answers. */
  issues: Issue<InstrumentIssueCode>[];
}
