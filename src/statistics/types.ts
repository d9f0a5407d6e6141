import type { Definition } from "../definition/index";

/**
 * How an interval round a share was found: by Wilson's score, by Clopper and Pearson's exact
 * binomial tails, or by Wilson's score on an effective sample size where people come in clusters.
 *
 * @since 0.1.0
 */
export type IntervalMethod = "wilson" | "clopper-pearson" | "wilson-effective";

/**
 * A confidence interval round a share.
 *
 * @since 0.1.0
 */
export interface Interval {
  /** Lower end, a share from 0 to 1. */
  lower: number;
  /** Upper end, a share from 0 to 1. */
  upper: number;
  /** Confidence level, such as 0.95. */
  level: number;
  /** How the ends were found. */
  method: IntervalMethod;
}

/**
 * A share that carries its counts, or the reason why there is none.
 *
 * A share over nobody is undefined, never 0; a suppressed one carries no counts.
 *
 * @since 0.1.0
 */
export type Rate =
  | {
      /** There is a share. */
      status: "defined";
      /** How many of those counted have the property. */
      numerator: number;
      /** How many were counted; at least 1. */
      denominator: number;
      /** Numerator over denominator, from 0 to 1. */
      value: number;
      /** Confidence interval; absent where the count is complete and nothing was sampled. */
      interval?: Interval | undefined;
    }
  | {
      /** There is no share. */
      status: "undefined";
      /** `empty-denominator`: nobody to count. `not-applicable`: the question does not arise. */
      reason: "empty-denominator" | "not-applicable";
    }
  | {
      /** There is a share, but it may not be published. */
      status: "suppressed";
      /** Name of the rule that forbids it, such as `statistics.below-5`. */
      rule: string;
    };

/**
 * One number over another that is no part of it, such as 2,217 agents over 418 units.
 *
 * @since 0.1.0
 */
export interface Ratio {
  /** The number above the line. */
  numerator: number;
  /** The number below the line; more than 0. */
  denominator: number;
  /** Numerator over denominator. */
  value: number;
}

/**
 * A count that can be made in parts, in any order, on several machines.
 *
 * **Rule.** The state is plain JSON and holds the definition and the day it is counted under.
 * Whatever way the items are split, adding each once and merging the parts gives one result.
 *
 * **Boundaries.** `add` and `merge` may change and return their first argument, never an item: go
 * on with what they return.
 *
 * @since 0.1.0
 */
export interface Tally<Item, State, Result> {
  /** Returns a new state in which nothing is counted. */
  empty(): State;
  /** Returns the state with one more item counted; it may be the same state, changed. */
  add(state: State, item: Item): State;
  /**
   * Returns both states counted together; it may be the first one, changed. Throws a RangeError
   * when their definitions or days differ.
   */
  merge(a: State, b: State): State;
  /** Returns what the state amounts to, and leaves the state as it is. */
  result(state: State): Result;
}

/**
 * A rule by which small counts are not published.
 *
 * @since 0.1.0
 */
export interface SuppressionRule extends Definition {
  /** Smallest count that is suppressed; at least 1, since nobody is no one to protect. */
  from: number;
  /** Largest count that is suppressed. */
  to: number;
  /** Multiple to which every other count is rounded; absent where counts stay exact. */
  roundTo?: number | null | undefined;
  /**
   * Whether further counts are suppressed until none can be recovered by subtraction. Of no effect
   * where the rule rounds.
   */
  secondary: boolean;
}

/**
 * A table of counts without totals: they are added up, never given.
 *
 * @since 0.1.0
 */
export interface CountTable {
  /** The rows, in the order in which they are to be printed. */
  rows: {
    /** Name of the row, unique in the table. */
    key: string;
    /** The counts of the row; every row has the same keys. */
    cells: {
      /** Name of the column, unique in the row. */
      key: string;
      /** Number of people or units; whole, not negative. */
      count: number;
    }[];
  }[];
}

/**
 * A count as it may be published. A suppressed one says neither its size nor why it was chosen.
 *
 * @since 0.1.0
 */
export type PublishedCount =
  | {
      /** The count may be seen. */
      status: "shown";
      /** The count, rounded where the rule rounds. */
      count: number;
    }
  | {
      /** The count may not be seen. */
      status: "suppressed";
    };

/**
 * A count as it may be published, and the column it stands in.
 *
 * @since 0.1.0
 */
export type PublishedCell = PublishedCount & {
  /** Name of the column. */
  key: string;
};

/**
 * A table of counts as it may be published, with its totals.
 *
 * @since 0.1.0
 */
export interface SuppressedTable {
  /** The whole rule. */
  rule: SuppressionRule;
  /** The rows, in the order given. */
  rows: {
    /** Name of the row. */
    key: string;
    /** The counts of the row, in the order of the first row. */
    cells: PublishedCell[];
    /** Total of the row. */
    total: PublishedCount;
  }[];
  /** Totals of the columns, in the order of the first row. */
  totals: PublishedCell[];
  /** Total of all counts. */
  total: PublishedCount;
}
