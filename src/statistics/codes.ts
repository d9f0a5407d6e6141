/**
 * Codes of faults that the statistics find in what they are given, for lists and switches.
 *
 * @since 0.1.0
 */
export const statisticsIssueCodes = [
  "statistics.bad-time",
  "statistics.entry-not-before-time",
  "statistics.unlisted-rating",
] as const;

/**
 * A code of a fault that the statistics find.
 *
 * @since 0.1.0
 */
export type StatisticsIssueCode = (typeof statisticsIssueCodes)[number];
