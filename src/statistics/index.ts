/**
 * Rates that carry their counts, intervals, survival, comparison of units, tallies, and suppression
 * of small counts.
 *
 * @module statistics
 */
export { type FormatNumberOptions, formatNumber } from "../issue/index";
export { clopperPearson } from "./clopper-pearson";
export { type ClusteredRateOptions, clusteredRate } from "./clustered-rate";
export { type StatisticsIssueCode, statisticsIssueCodes } from "./codes";
export type {
  ClusteredRate,
  ClusterSpread,
  FunnelLimits,
  GroupCount,
  Kappa,
  ObservedToExpected,
  RatingPair,
  StandardizedRate,
  StratumWeight,
} from "./comparison-types";
export { type CumulativeIncidenceOptions, cumulativeIncidence } from "./cumulative-incidence";
export { below5, below10, oneTo7Round5 } from "./definitions";
export { type FormatRateOptions, formatRate } from "./format-rate";
export { type FormatRatioOptions, formatRatio } from "./format-ratio";
export { funnelLimits } from "./funnel-limits";
export { type KaplanMeierOptions, kaplanMeier } from "./kaplan-meier";
export { type LinearKappaOptions, linearKappa } from "./linear-kappa";
export { logRank } from "./log-rank";
export { normalQuantile } from "./normal-quantile";
export { type ObservedToExpectedOptions, observedToExpected } from "./observed-to-expected";
export { type RateOfOptions, rateOf } from "./rate-of";
export { ratioOf } from "./ratio-of";
export { type Shares, type SharesOfCounts, type SharesOfOptions, sharesOf } from "./shares-of";
export { type StandardizeOptions, standardize } from "./standardize";
export { sumRates } from "./sum-rates";
export { suppress } from "./suppress";
export { suppressionRules } from "./suppression-rules";
export { survivalAt } from "./survival-at";
export type {
  CompetingObservation,
  CumulativeIncidence,
  IncidencePoint,
  LogRank,
  LogRankGroup,
  SurvivalCurve,
  SurvivalEstimate,
  SurvivalInterval,
  SurvivalObservation,
  SurvivalPoint,
} from "./survival-types";
export type {
  CountTable,
  Interval,
  IntervalMethod,
  PublishedCell,
  PublishedCount,
  Rate,
  Ratio,
  SuppressedTable,
  SuppressionRule,
  Tally,
} from "./types";
export { wilson } from "./wilson";
