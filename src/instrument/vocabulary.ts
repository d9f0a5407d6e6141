/**
 * What may be done with the wording of an instrument, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const licenseStatuses = [
  "public-domain",
  "free-with-attribution",
  "permission-required",
  "unknown",
] as const;

/**
 * What may be done with the wording of an instrument. The library ships no wording, only numbers.
 *
 * @since 0.1.0
 */
export type LicenseStatus = (typeof licenseStatuses)[number];

/**
 * Reasons why there is no score, for lists and switches.
 *
 * @since 0.1.0
 */
export const unscoredReasons = [
  "too-few-answers-in-form",
  "too-few-answers-in-scale",
  "contradicted",
] as const;

/**
 * Why there is no score: the whole form or the scale has too few answers, or an answer contradicts the
 * flow of the questions.
 *
 * @since 0.1.0
 */
export type UnscoredReason = (typeof unscoredReasons)[number];

/**
 * Profiles of the WHOQOL-BREF, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const whoqolProfiles = ["who-text", "who-syntax", "who-table"] as const;

/**
 * A profile of the WHOQOL-BREF: what the text of the manual says, what its syntax does, or what its
 * table for scoring by hand gives.
 *
 * @since 0.1.0
 */
export type WhoqolProfile = (typeof whoqolProfiles)[number];

/**
 * Forms of the Brief Addiction Monitor, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const bamForms = ["likert", "continuous"] as const;

/**
 * A form of the Brief Addiction Monitor: answers in five steps, or from 0 to 30.
 *
 * @since 0.1.0
 */
export type BamForm = (typeof bamForms)[number];

/**
 * Directions in which a score gets better, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const betterDirections = ["higher", "lower"] as const;

/**
 * The direction in which a score gets better.
 *
 * @since 0.1.0
 */
export type BetterDirection = (typeof betterDirections)[number];

/**
 * What a change of a score amounts to, for lists and switches.
 *
 * @since 0.1.0
 */
export const changeVerdicts = ["improved", "worsened", "within-noise"] as const;

/**
 * What a change of a score amounts to: better or worse by more than the error of measurement, or
 * within it.
 *
 * @since 0.1.0
 */
export type ChangeVerdict = (typeof changeVerdicts)[number];

/**
 * Readings of "improved" in a group, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const improvementReadings = ["any-improvement", "reliable-improvement"] as const;

/**
 * A reading of "improved": any change for the better, or only one beyond the error of measurement.
 *
 * @since 0.1.0
 */
export type ImprovementReading = (typeof improvementReadings)[number];
