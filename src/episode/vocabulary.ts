export { type Modality, modalities, type Nature, natures } from "../program/index";

/**
 * Routes by which people enter rehabilitation, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const entryRoutes = [
  "voluntary",
  "compulsory",
  "integrated-assessment",
  "referral",
] as const;

/**
 * Route into rehabilitation: `voluntary` (wajib lapor, sukarela), `compulsory` (through law
 * enforcement), `integrated-assessment` (Tim Asesmen Terpadu, TAT) or `referral` (rujukan).
 *
 * @since 0.1.0
 */
export type EntryRoute = (typeof entryRoutes)[number];

/**
 * Phases of a course of rehabilitation, for `<select>` lists: of inpatients the first four, of
 * outpatients the next three, then aftercare.
 *
 * @since 0.1.0
 */
export const phases = [
  "detoxification",
  "entry-unit",
  "primary",
  "re-entry",
  "counseling",
  "group-therapy",
  "symptomatic-therapy",
  "aftercare",
] as const;

/**
 * A phase of a course of rehabilitation.
 *
 * @since 0.1.0
 */
export type Phase = (typeof phases)[number];

/**
 * Reasons for discharge (terminasi), for `<select>` lists.
 *
 * @since 0.1.0
 */
export const dischargeReasons = [
  "completed",
  "mutual-agreement",
  "order-ended",
  "transferred",
  "dropped-out",
  "against-advice",
  "declined",
  "non-compliance",
  "imprisoned",
  "moved-away",
  "no-suitable-treatment",
  "died",
  "other",
  "unknown",
] as const;

/**
 * A reason for discharge (terminasi). No public list of BNN exists; this one is a superset of those of
 * England, Australia and the United States.
 *
 * @since 0.1.0
 */
export type DischargeReason = (typeof dischargeReasons)[number];

/**
 * Those who follow clients in aftercare, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const monitors = [
  "recovery-agent",
  "rehabilitation-officer",
  "facilitator",
  "family",
  "other",
] as const;

/**
 * Who follows a client: `recovery-agent` (Agen Pemulihan), `rehabilitation-officer` (petugas
 * rehabilitasi), `facilitator` (fasilitator rehabilitasi, an employee of BNN), `family`, `other`.
 *
 * @since 0.1.0
 */
export type Monitor = (typeof monitors)[number];

/**
 * Groups of substances, for `<select>` lists.
 *
 * @source WHO ASSIST v3.1, its ten groups.
 * @since 0.1.0
 */
export const substances = [
  "tobacco",
  "alcohol",
  "cannabis",
  "cocaine",
  "amphetamines",
  "inhalants",
  "sedatives",
  "hallucinogens",
  "opioids",
  "other",
] as const;

/**
 * A group of substances.
 *
 * @since 0.1.0
 */
export type Substance = (typeof substances)[number];

/**
 * Bands of severity of use at intake, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const severities = ["mild", "moderate", "severe"] as const;

/**
 * Severity of use at intake: `mild` (ringan), `moderate` (sedang) or `severe` (berat).
 *
 * @since 0.1.0
 */
export type Severity = (typeof severities)[number];

/**
 * Sexes as recorded, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const sexes = ["female", "male"] as const;

/**
 * Sex as recorded.
 *
 * @since 0.1.0
 */
export type Sex = (typeof sexes)[number];

/**
 * Answers about use, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const useAnswers = ["none", "some", "routine", "unknown", "refused"] as const;

/**
 * What was said of use at a contact: `none`, `some` (a lapse), `routine` (a return to the routine
 * pattern, which BNN calls relapse), `unknown` (not asked or not known) or `refused`.
 *
 * @since 0.1.0
 */
export type UseAnswer = (typeof useAnswers)[number];

/**
 * Reasons why a planned contact did not happen, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const missedReasons = [
  "no-visit-made",
  "wrong-address",
  "not-home",
  "refused",
  "unreachable",
  "moved",
  "imprisoned",
  "hospitalized",
] as const;

/**
 * Why a planned contact did not happen.
 *
 * @since 0.1.0
 */
export type MissedReason = (typeof missedReasons)[number];

/**
 * Results of a urine test, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const urineResults = ["negative", "positive", "invalid", "refused", "not-given"] as const;

/**
 * Result of a urine test.
 *
 * @since 0.1.0
 */
export type UrineResult = (typeof urineResults)[number];

/**
 * What older registers recorded of a client, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const claims = ["relapsed", "not-relapsed", "lost"] as const;

/**
 * What an older register recorded of a client: a fact about the register, not about the client.
 *
 * @since 0.1.0
 */
export type Claim = (typeof claims)[number];

/**
 * Channels of a contact, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const contactChannels = ["in-person", "virtual"] as const;

/**
 * Channel of a contact: `in-person` (langsung) or `virtual`.
 *
 * @since 0.1.0
 */
export type ContactChannel = (typeof contactChannels)[number];

/**
 * Those who may tell of a client, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const informants = ["client", "family", "community", "staff"] as const;

/**
 * Who told: the `client`, the `family`, the `community` or `staff`.
 *
 * @since 0.1.0
 */
export type Informant = (typeof informants)[number];

/**
 * Explanations of a positive urine test, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const urineExplanations = ["prescribed", "none", "unknown"] as const;

/**
 * Whether something explains a positive urine test: a prescribed substance (`prescribed`), nothing
 * (`none`), or it was not asked (`unknown`).
 *
 * @since 0.1.0
 */
export type UrineExplanation = (typeof urineExplanations)[number];

/**
 * Kinds of absence from home, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const absenceKinds = ["imprisonment", "hospitalization", "moved-away"] as const;

/**
 * A kind of absence from home.
 *
 * @since 0.1.0
 */
export type AbsenceKind = (typeof absenceKinds)[number];

/**
 * Causes of death, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const deathCauses = ["drug-related", "other", "unknown"] as const;

/**
 * Whether drugs caused a death.
 *
 * @since 0.1.0
 */
export type DeathCause = (typeof deathCauses)[number];

/**
 * States of an episode in the order in which they are reached, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const episodeStates = [
  "not-registered",
  "registered",
  "screened",
  "assessed",
  "in-treatment",
  "discharged",
  "died",
] as const;

/**
 * A state of an episode as of a day.
 *
 * @since 0.1.0
 */
export type EpisodeState = (typeof episodeStates)[number];
