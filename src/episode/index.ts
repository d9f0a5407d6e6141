/**
 * Episodes: courses of rehabilitation as dated facts, their transitions, states and checks.
 *
 * The unofficial codes of an older system are apart: `pulih/episode/legacy`.
 *
 * @module episode
 */
export { admitEpisode } from "./admit-episode";
export {
  type AssembleEpisodesResult,
  assembleEpisodes,
  type RejectedEpisodeRow,
} from "./assemble-episodes";
export { assessEpisode } from "./assess-episode";
export { byPerson } from "./by-person";
export { changePhase } from "./change-phase";
export { type CheckEpisodeOptions, checkEpisode } from "./check-episode";
export { checkEpisodes } from "./check-episodes";
export { type EpisodeIssueCode, episodeIssueCodes } from "./codes";
export type { EpisodeStep, Stay, TreatmentSpell } from "./course";
export { deathAsOf } from "./death-as-of";
export type { EpisodeDeath } from "./death-in";
export { linkGap21Days } from "./definitions/link-gap-21-days";
export { linkNone } from "./definitions/link-none";
export { linkSixMonths } from "./definitions/link-six-months";
export { linkThreeMonthsSameSetting } from "./definitions/link-three-months-same-setting";
export { linkTransfersOnly } from "./definitions/link-transfers-only";
export { dischargeAsOf } from "./discharge-as-of";
export { dischargeEpisode } from "./discharge-episode";
export {
  type DischargeSystem,
  type DischargeSystemId,
  dischargeSystemIds,
  dischargeSystems,
  type ForeignReason,
} from "./discharge-systems";
export { type EpisodeStatusOptions, episodeStatus } from "./episode-status";
export { type LengthOfStay, type LengthOfStayOptions, lengthOfStay } from "./length-of-stay";
export {
  type LinkEpisodesOptions,
  type LinkEpisodesResult,
  type LinkedCourse,
  linkEpisodes,
} from "./link-episodes";
export { linkPolicies } from "./link-policies";
export { type LinkBreak, type LinkGap, type LinkPolicy, linkBreaks } from "./link-policy";
export { mapDischargeReason } from "./map-discharge-reason";
export type {
  Absence,
  Contact,
  Death,
  InstrumentResult,
  MissedContact,
  Observation,
  ReadmissionElsewhere,
  RecordedClaim,
  UrineTest,
} from "./observations";
export { observe } from "./observe";
export { type NewEpisode, openEpisode } from "./open-episode";
export { type Reopening, reopenEpisode } from "./reopen-episode";
export {
  type AssignmentRow,
  type ContactRow,
  type DischargeRow,
  type EpisodeRow,
  type FactKind,
  type FactOf,
  type FactRow,
  factKinds,
  type PhaseRow,
  type StepRow,
} from "./rows";
export { screenEpisode } from "./screen-episode";
export type { EpisodeStatus } from "./status";
export { toDischargeSystem } from "./to-discharge-system";
export { treatmentSpells } from "./treatment-spells";
export type {
  Assignment,
  Discharge,
  EarlierDischarge,
  EarlierFact,
  EarlierStep,
  Episode,
  PhaseStart,
  PlannedLength,
} from "./types";
export {
  type AbsenceKind,
  absenceKinds,
  type Claim,
  type ContactChannel,
  claims,
  contactChannels,
  type DeathCause,
  type DischargeReason,
  deathCauses,
  dischargeReasons,
  type EntryRoute,
  type EpisodeState,
  entryRoutes,
  episodeStates,
  type Informant,
  informants,
  type MissedReason,
  type Modality,
  type Monitor,
  missedReasons,
  modalities,
  monitors,
  type Nature,
  natures,
  type Phase,
  phases,
  type Severity,
  type Sex,
  type Substance,
  severities,
  sexes,
  substances,
  type UrineExplanation,
  type UrineResult,
  type UseAnswer,
  urineExplanations,
  urineResults,
  useAnswers,
} from "./vocabulary";
