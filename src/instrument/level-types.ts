import type { PlainDate } from "../calendar/index";
import type { Definition, Finding, Outcome } from "../definition/index";
import type { InstrumentFindingCode } from "./codes";

/**
 * What one score must be.
 *
 * @since 0.1.0
 */
export interface LevelCriterion {
  /** Name of the instrument, such as `whoqol-bref`. */
  instrument: string;
  /** Name of the score, such as `physical`. */
  score: string;
  /** Lowest score that meets it. */
  atLeast?: number | null | undefined;
  /** Highest score that meets it. */
  atMost?: number | null | undefined;
}

/**
 * A degree of recovery as scores that must be reached.
 *
 * @since 0.1.0
 */
export interface LevelRule extends Definition {
  /** What the rule is applied to. */
  over: "scores";
  /** What each score must be. */
  criteria: LevelCriterion[];
  /** How many of the criteria must be met. */
  atLeast: number;
}

/**
 * Scores of an instrument that was filled in on a day; an observation of kind `instrument` is one.
 *
 * @since 0.1.0
 */
export interface InstrumentScores {
  /** Identifier of the record. */
  id: string;
  /** The day on which it was filled in. */
  on: PlainDate;
  /** Order among records of the same day, lower first; 0 when not recorded. */
  sequence?: number | null | undefined;
  /** Name of the instrument. */
  instrument: string;
  /** Scores by name. */
  scores: Record<string, number>;
}

/**
 * Whether a degree of recovery is reached, and why.
 *
 * @since 0.1.0
 */
export interface RecoveryLevel {
  /** The whole rule. */
  definition: LevelRule;
  /** Whether the level is reached. */
  outcome: Outcome;
  /** One finding for each criterion, in the order of the rule, then one on how many are met. */
  findings: Finding<InstrumentFindingCode>[];
  /** Ids of the records that the criteria were judged on, sorted, each once. */
  records: string[];
}
