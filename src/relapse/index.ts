/**
 * Relapse: rules as data, and what they find.
 *
 * @module relapse
 */
export { type AbstinenceOptions, abstinence } from "./abstinence";
export { abstinenceRules } from "./abstinence-rules";
export { checkRelapseRule } from "./check-relapse-rule";
export { type RelapseIssueCode, relapseIssueCodes } from "./codes";
export { anyUse } from "./definitions/any-use";
export { confirmedByUrine } from "./definitions/confirmed-by-urine";
export { ctn0051 } from "./definitions/ctn0051";
export { ctn0094 } from "./definitions/ctn0094";
export { dropout4 } from "./definitions/dropout4";
export { fiellin2006 } from "./definitions/fiellin2006";
export { johnson1992 } from "./definitions/johnson1992";
export { kosten1993 } from "./definitions/kosten1993";
export { krupitsky2004 } from "./definitions/krupitsky2004";
export { lee2016 } from "./definitions/lee2016";
export { recordedClaim } from "./definitions/recorded-claim";
export { routineUse } from "./definitions/routine-use";
export { schottenfeldB2008 } from "./definitions/schottenfeld-b2008";
export { schottenfeld2005 } from "./definitions/schottenfeld2005";
export { schottenfeld2008 } from "./definitions/schottenfeld2008";
export type { Lapse, RelapseEvent, RelapseEvents } from "./event-types";
export { evidenceGrade } from "./evidence-grade";
export { type FirstRelapse, type FirstRelapseOptions, firstRelapse } from "./first-relapse";
export { type FollowUpOptions, followUp } from "./follow-up";
export type { CleanEvidence, FollowUp } from "./follow-up-types";
export type { Ascertainment, ObservationRule } from "./observation-types";
export {
  type AbstinenceRule,
  abstinenceMeasures,
  type PatternOptions,
  type PatternRule,
  type PatternSign,
  type PatternWindow,
  patternSigns,
  type Recode,
  type RelapseOnset,
  type SignReading,
  signReadings,
  type UnevaluableReason,
  unevaluableReasons,
} from "./pattern-types";
export { type RelapseEventsOptions, relapseEvents } from "./relapse-events";
export { type RelapseOnsetOptions, relapseOnset } from "./relapse-onset";
export { relapseRules } from "./relapse-rules";
export type { RelapseRule } from "./types";
export { type UsePatternOptions, usePattern } from "./use-pattern";
export {
  type EvidenceGrade,
  evidenceGrades,
  type FollowUpStatus,
  followUpStatuses,
  type UnknownReason,
  unknownReasons,
} from "./vocabulary";
