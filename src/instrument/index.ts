/**
 * Instruments: scoring as data without any wording, change over time, degrees of recovery.
 *
 * @module instrument
 */
export { type AmbiguousFigures, bnnWhoqol2022 } from "./bnn-whoqol-2022";
export type {
  GroupImprovement,
  ImprovementRule,
  PersonChange,
  ReliableChange,
  ScoreImprovement,
  ScoreNoise,
  ScorePair,
} from "./change-types";
export { checkInstrument } from "./check-instrument";
export { checkLevelRule } from "./check-level-rule";
export {
  type InstrumentFindingCode,
  type InstrumentIssueCode,
  instrumentFindingCodes,
  instrumentIssueCodes,
} from "./codes";
export { definedScores } from "./defined-scores";
export { assist } from "./definitions/assist";
export { audit } from "./definitions/audit";
export { bamContinuous } from "./definitions/bam-continuous";
export { bamLikert } from "./definitions/bam-likert";
export { dast10 } from "./definitions/dast10";
export { illustrativeLevel } from "./definitions/illustrative-level";
export { urica } from "./definitions/urica";
export { who5 } from "./definitions/who5";
export { whoqolAnyImprovement } from "./definitions/whoqol-any-improvement";
export { whoqolBrefSyntax } from "./definitions/whoqol-bref-syntax";
export { whoqolBrefTable } from "./definitions/whoqol-bref-table";
export { whoqolBrefText } from "./definitions/whoqol-bref-text";
export { whoqolReliableImprovement } from "./definitions/whoqol-reliable-improvement";
export type { AnsweredForm, AnswerForm, AnswerRow, ReadAnswersResult } from "./form-types";
export { type GroupImprovementOptions, groupImprovement } from "./group-improvement";
export { instruments } from "./instruments";
export type { InstrumentScores, LevelCriterion, LevelRule, RecoveryLevel } from "./level-types";
export { type OutcomeSides, outcomeCells } from "./outcome-cells";
export { type OutcomeCell, type OutcomeGrid, outcomeGrid } from "./outcome-grid";
export { type ReadLongAnswersOptions, readLongAnswers } from "./read-long-answers";
export {
  type ReadWideAnswersOptions,
  readWideAnswers,
  type WideColumns,
} from "./read-wide-answers";
export {
  type RecoveryDegree,
  type RecoveryDegreeOptions,
  recoveryDegree,
} from "./recovery-degree";
export { type RecoveryLevelOptions, recoveryLevel } from "./recovery-level";
export { type ReliableChangeOptions, reliableChange } from "./reliable-change";
export type { AnswerCount, InstrumentScore, ScoredInstrument } from "./result-types";
export { scoreAssist } from "./score-assist";
export { type ScoreBamOptions, scoreBam } from "./score-bam";
export { scoreInstrument } from "./score-instrument";
export { scoreUrica } from "./score-urica";
export { type ScoreWhoqolBrefOptions, scoreWhoqolBref } from "./score-whoqol-bref";
export type {
  BandTable,
  InstrumentDefinition,
  InstrumentLicense,
  InstrumentScale,
  ItemGroup,
  MissingRule,
  RawAnswers,
  TransformStep,
} from "./types";
export {
  type BamForm,
  type BetterDirection,
  bamForms,
  betterDirections,
  type ChangeVerdict,
  changeVerdicts,
  type ImprovementReading,
  improvementReadings,
  type LicenseStatus,
  licenseStatuses,
  type UnscoredReason,
  unscoredReasons,
  type WhoqolProfile,
  whoqolProfiles,
} from "./vocabulary";
