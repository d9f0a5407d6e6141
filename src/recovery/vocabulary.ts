import { unknownReasons } from "../relapse/index";

/**
 * What is measured, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const recoveryMeasures = ["not-relapsed", "recovery-level"] as const;

/**
 * What is measured: `not-relapsed` (tidak relaps), or `recovery-level` (derajat keterpulihan), by an
 * instrument. Not relapsed is not recovered.
 *
 * @since 0.1.0
 */
export type RecoveryMeasure = (typeof recoveryMeasures)[number];

/**
 * What is counted, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const recoveryUnits = ["episode", "person"] as const;

/**
 * What is counted: every eligible `episode`, or each `person` once, with the first eligible episode.
 *
 * @since 0.1.0
 */
export type RecoveryUnit = (typeof recoveryUnits)[number];

/**
 * Cohorts, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const recoveryCohorts = [
  "in-treatment",
  "admitted",
  "discharged",
  "completed",
  "entered-aftercare",
] as const;

/**
 * Who belongs to the denominator: all `in-treatment` within the period, those `admitted`, those
 * `discharged` for whatever reason, those who `completed`, or those who `entered-aftercare`.
 *
 * @since 0.1.0
 */
export type RecoveryCohort = (typeof recoveryCohorts)[number];

/**
 * Days on which the follow-up window may begin, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const recoveryClocks = ["admission", "discharge", "aftercare-start"] as const;

/**
 * The day after which the follow-up window begins.
 *
 * @since 0.1.0
 */
export type RecoveryClock = (typeof recoveryClocks)[number];

/**
 * Treatments of those whose clock has not started, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const noClockPolicies = ["pending", "excluded", "not-recovered"] as const;

/**
 * What those are whose clock has not started, such as clients who are still in care.
 *
 * @since 0.1.0
 */
export type NoClockPolicy = (typeof noClockPolicies)[number];

/**
 * Treatments of a return to care within the window, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const readmissionPolicies = ["relapse", "unknown", "ignored"] as const;

/**
 * What a return to care within the window is taken for.
 *
 * @since 0.1.0
 */
export type ReadmissionPolicy = (typeof readmissionPolicies)[number];

/**
 * Treatments of the unknown in the headline, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const unknownPolicies = ["as-failure", "excluded", "as-success"] as const;

/**
 * What the unknown are in the headline rate; the three shares beside it show what else they may be.
 *
 * @since 0.1.0
 */
export type UnknownPolicy = (typeof unknownPolicies)[number];

/**
 * Treatments of those who died, were imprisoned or moved away, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const absencePolicies = ["as-failure", "excluded", "unknown"] as const;

/**
 * What those are who died, were imprisoned or moved away before it was known how they fared.
 *
 * @since 0.1.0
 */
export type AbsencePolicy = (typeof absencePolicies)[number];

/**
 * States of a unit under a definition, in the order of deciding, for lists and switches.
 *
 * @since 0.1.0
 */
export const recoveryStates = [
  "outside",
  "pending",
  "relapsed",
  "died",
  "excluded",
  "failed",
  "not-completed",
  "unknown",
  "below-level",
  "clean",
] as const;

/**
 * The state of a unit: `outside` the cohort; `pending`, its window not settled; `relapsed`; `died`
 * first; `excluded` or `failed` by the definition's word on absence; `not-completed` where success
 * needs completion; `unknown`; `below-level`; or `clean`, which meets the measure.
 *
 * @since 0.1.0
 */
export type RecoveryState = (typeof recoveryStates)[number];

/**
 * Reasons why a unit is outside the cohort, in the order of deciding, for lists and switches.
 *
 * @since 0.1.0
 */
export const outsideReasons = [
  "definition-refused",
  "not-admitted",
  "not-discharged",
  "not-completed",
  "no-aftercare",
  "out-of-scope",
  "scope-not-recorded",
  "outside-period",
] as const;

/**
 * Why a unit is outside the cohort. `scope-not-recorded`: whether it is in scope is not known.
 * `definition-refused`: nothing can be counted under a definition that contradicts itself.
 *
 * @since 0.1.0
 */
export type OutsideReason = (typeof outsideReasons)[number];

/**
 * Reasons why a unit of the cohort is left out or counts as a failure, for lists and switches.
 *
 * @since 0.1.0
 */
export const setAsideReasons = ["no-clock", "imprisoned", "moved"] as const;

/**
 * Why a unit of the cohort is left out or counts as a failure by the word of the definition.
 *
 * @since 0.1.0
 */
export type SetAsideReason = (typeof setAsideReasons)[number];

/**
 * Reasons why it is not known how a unit fared, for lists and switches.
 *
 * @since 0.1.0
 */
export const recoveryUnknownReasons = [
  ...unknownReasons,
  "readmitted",
  "not-evaluable",
  "not-measured",
] as const;

/**
 * Why it is not known how a unit fared: a reason of the follow-up; or a return to care that may mean
 * relapse (`readmitted`), a rule over patterns that cannot tell (`not-evaluable`), an instrument that
 * was not filled in (`not-measured`).
 *
 * @since 0.1.0
 */
export type RecoveryUnknownReason = (typeof recoveryUnknownReasons)[number];
