/**
 * Rates that carry their counts, intervals, ratios, tallies, and suppression of small counts.
 *
 * @module statistics
 */
export { type FormatNumberOptions, formatNumber } from "../issue/index";
export { clopperPearson } from "./clopper-pearson";
export { below5, below10, oneTo7Round5 } from "./definitions";
export { type FormatRateOptions, formatRate } from "./format-rate";
export { type FormatRatioOptions, formatRatio } from "./format-ratio";
export { normalQuantile } from "./normal-quantile";
export { type RateOfOptions, rateOf } from "./rate-of";
export { ratioOf } from "./ratio-of";
export { type Shares, type SharesOfCounts, type SharesOfOptions, sharesOf } from "./shares-of";
export { sumRates } from "./sum-rates";
export { suppress } from "./suppress";
export { suppressionRules } from "./suppression-rules";
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
