import type { Definition } from "../definition/index";
import type { Shares } from "../statistics/index";
import type { BetterDirection, ChangeVerdict, ImprovementReading } from "./vocabulary";

/**
 * A score at two times.
 *
 * @since 0.1.0
 */
export interface ScorePair {
  /** The earlier score. */
  before: number;
  /** The later score. */
  after: number;
}

/**
 * A change of a score against the error of measurement.
 *
 * @since 0.1.0
 */
export interface ReliableChange {
  /** The later score less the earlier one. */
  change: number;
  /** Standard error of the difference of two scores, in points of the score. */
  error: number;
  /** The change in standard errors. */
  index: number;
  /** Size of the index that must be exceeded. */
  critical: number;
  /** Size of the change that must be exceeded, in points of the score. */
  threshold: number;
  /** What the change amounts to. */
  verdict: ChangeVerdict;
}

/**
 * What one score's error of measurement is made of.
 *
 * @since 0.1.0
 */
export interface ScoreNoise {
  /** Name of the score. */
  score: string;
  /** Standard deviation of the score in a reference group, in points of the score. */
  standardDeviation: number;
  /** Reliability of the score, from 0 to below 1. */
  reliability: number;
}

/**
 * When someone counts as improved.
 *
 * @since 0.1.0
 */
export interface ImprovementRule extends Definition {
  /** What the rule is applied to. */
  over: "change";
  /** Name of the instrument. */
  instrument: string;
  /** The scores that are looked at, each by itself. */
  scores: string[];
  /** The direction in which the scores get better. */
  better: BetterDirection;
  /** Whether any improvement counts, or only one beyond the error of measurement. */
  counts: ImprovementReading;
  /** The error of measurement of each score; needed where only reliable improvement counts. */
  noise?: ScoreNoise[] | null | undefined;
  /** Size of the index of change that must be exceeded. */
  critical: number;
}

/**
 * Scores of one person at two times, by name; what was not measured is left out.
 *
 * @since 0.1.0
 */
export interface PersonChange {
  /** Scores at the earlier time. */
  before?: Readonly<Record<string, number>> | null | undefined;
  /** Scores at the later time. */
  after?: Readonly<Record<string, number>> | null | undefined;
}

/**
 * How a group changed in one score.
 *
 * @since 0.1.0
 */
export interface ScoreImprovement {
  /** Name of the score. */
  score: string;
  /** People who count as improved. */
  improved: number;
  /** People with both scores who do not. */
  notImproved: number;
  /** People without one of the two scores. */
  unknown: number;
  /** Share of improved people, three ways. */
  shares: Shares;
  /** Mean score of those with both, before; absent when there is nobody. */
  meanBefore?: number;
  /** Mean score of those with both, after; absent when there is nobody. */
  meanAfter?: number;
}

/**
 * How a group changed, under one reading of "improved".
 *
 * @since 0.1.0
 */
export interface GroupImprovement {
  /** The whole rule. */
  definition: ImprovementRule;
  /** People looked at. */
  people: number;
  /** Each score by itself. */
  scores: ScoreImprovement[];
  /** Share of people improved in every score. */
  every: Shares;
  /** Share of people improved in at least one score. */
  any: Shares;
}
