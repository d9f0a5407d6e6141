import type { Issue } from "../issue/index";
import type { StatisticsIssueCode } from "./codes";
import type { Interval } from "./types";

/**
 * A count within a group, such as a unit, a region or a stratum.
 *
 * @since 0.1.0
 */
export interface GroupCount {
  /** Name of the group; counts of one name are added up. */
  key: string;
  /** How many of those counted have the property. */
  numerator: number;
  /** How many were counted. */
  denominator: number;
}

/**
 * How far the shares of clusters lie apart, or why that cannot be told.
 *
 * @since 0.1.0
 */
export type ClusterSpread =
  | {
      /** The spread is known. */
      status: "defined";
      /** Standard error of the share, found from the differences between clusters. */
      standardError: number;
      /** Variance over that of as many people drawn one by one; above 1 where clusters differ. */
      designEffect: number;
      /** Number of people drawn one by one who would tell as much; at most the denominator. */
      effectiveDenominator: number;
    }
  | {
      /** The spread is not known. */
      status: "undefined";
      /** `one-cluster`: nothing to compare. `no-variance`: all or none have the property. */
      reason: "one-cluster" | "no-variance";
    };

/**
 * A share of people who come in clusters, or the reason why there is none.
 *
 * @since 0.1.0
 */
export type ClusteredRate =
  | {
      /** There is a share. */
      status: "defined";
      /** How many of those counted have the property. */
      numerator: number;
      /** How many were counted; at least 1. */
      denominator: number;
      /** Numerator over denominator, from 0 to 1. */
      value: number;
      /** Number of clusters with at least one person. */
      clusters: number;
      /** How far the clusters lie apart. */
      spread: ClusterSpread;
      /** Confidence interval; absent where the spread is undefined. */
      interval?: Interval;
    }
  | {
      /** There is no share. */
      status: "undefined";
      /** Nobody was counted. */
      reason: "empty-denominator";
    };

/**
 * The weight of a stratum in a standard population.
 *
 * @since 0.1.0
 */
export interface StratumWeight {
  /** Name of the stratum. */
  key: string;
  /** People of the standard population in it, or their share; 0 or more. */
  weight: number;
}

/**
 * A share as it would be in a standard population, or the reason why there is none.
 *
 * @since 0.1.0
 */
export type StandardizedRate =
  | {
      /** There is a share. */
      status: "defined";
      /** The weighted mean of the shares of the strata, from 0 to 1. */
      value: number;
      /** Its standard error; 0 where in each stratum all or none have the property. */
      standardError: number;
      /** Number of people, drawn one by one from the standard population, who would tell as much. */
      effectiveDenominator: number;
      /** Confidence interval. */
      interval: Interval;
      /** The strata with weight, sorted by key, with their share of the weight. */
      strata: (GroupCount & StratumWeight)[];
      /** Names of groups that have people but no weight, and so are left out. */
      unweighted: string[];
    }
  | {
      /** There is no share. */
      status: "undefined";
      /** `no-weights`: all weights are 0. `empty-strata`: a stratum with weight has nobody. */
      reason: "no-weights" | "empty-strata";
      /** Names of the strata that have weight but nobody in them. */
      missing: string[];
    };

/**
 * A count over the count that was to be expected, or the reason why there is none.
 *
 * @since 0.1.0
 */
export type ObservedToExpected =
  | {
      /** There is a ratio. */
      status: "defined";
      /** Number observed. */
      observed: number;
      /** Number to be expected; more than 0. */
      expected: number;
      /** Observed over expected. */
      value: number;
      /** Lower end of the exact interval of Poisson. */
      lower: number;
      /** Upper end of the exact interval of Poisson. */
      upper: number;
      /** Confidence level, such as 0.95. */
      level: number;
    }
  | {
      /** There is no ratio. */
      status: "undefined";
      /**
       * `nothing-expected`: nothing was to be expected. `too-little-expected`: so little was that the
       * ratio or its upper end is larger than any number.
       */
      reason: "nothing-expected" | "too-little-expected";
    };

/**
 * Between which shares a unit of a size lies by chance alone, or the reason why that is not known.
 *
 * @since 0.1.0
 */
export type FunnelLimits =
  | {
      /** There are limits. */
      status: "defined";
      /** The share that all units are held to have. */
      target: number;
      /** Number of people of the unit. */
      denominator: number;
      /** Share below which the unit is lower than chance explains; 0 where none is. */
      lower: number;
      /** Share above which the unit is higher than chance explains; 1 where none is. */
      upper: number;
      /** Share of units that lie within by chance; at least. */
      level: number;
    }
  | {
      /** There are no limits. */
      status: "undefined";
      /** `empty-denominator`: the unit has nobody. `no-target`: the target is a share of nobody. */
      reason: "empty-denominator" | "no-target";
    };

/**
 * What two raters, or two days, gave to one item.
 *
 * @since 0.1.0
 */
export interface RatingPair<Category extends string | number> {
  /** What the first gave. */
  first: Category;
  /** What the second gave. */
  second: Category;
  /** How many items were rated so; 1 by default. */
  count?: number | null | undefined;
}

/**
 * How far two ratings agree beyond chance, or the reason why that cannot be told.
 *
 * @since 0.1.0
 */
export type Kappa =
  | {
      /** Agreement can be told from chance. */
      status: "defined";
      /** Number of items rated twice. */
      items: number;
      /** Share of items rated alike. */
      agreement: number;
      /** Agreement beyond chance: 1 is full, 0 is what chance gives. */
      kappa: number;
      /** Mean closeness of the two ratings: 1 alike, 0 from one end of the scale to the other. */
      weightedAgreement: number;
      /** Closeness beyond chance: 1 is full, 0 is what chance gives. */
      weightedKappa: number;
      /** Faults of pairs, which are left out; empty where there are none. */
      issues: Issue<StatisticsIssueCode>[];
    }
  | {
      /** Agreement cannot be told from chance. */
      status: "undefined";
      /** `no-items`: nothing was rated. `one-category`: everything was rated alike by both. */
      reason: "no-items" | "one-category";
      /** Number of items rated twice. */
      items: number;
      /** Faults of pairs, which are left out; empty where there are none. */
      issues: Issue<StatisticsIssueCode>[];
    };
