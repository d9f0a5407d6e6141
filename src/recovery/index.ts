/**
 * The recovery rate: who was followed, who relapsed, who is unknown, under a stated definition.
 *
 * @module recovery
 */
export { checkRecoveryDefinition } from "./check-recovery-definition";
export {
  type RecoveryFindingCode,
  type RecoveryIssueCode,
  recoveryFindingCodes,
  recoveryIssueCodes,
} from "./codes";
export {
  type ComparedReport,
  compareReports,
  type ReportComparison,
  type ShareChange,
} from "./compare-reports";
export type { Counted, RecoveryCounts } from "./counts-types";
export {
  type CurveAssumption,
  type CurveAssumptionId,
  curveAssumptionIds,
} from "./curve-assumptions";
export type { CurveFlow, CurveIncidence, RecoveryCurve } from "./curve-types";
export type { StateReason } from "./decision";
export {
  allDischarged6Months,
  allDischarged6MonthsAnyUse,
  allDischarged6MonthsConfirmedByUrine,
} from "./definitions/all-discharged-6-months";
export {
  bnn2026Completed3Months,
  bnn2026Completed3MonthsAnyUse,
  bnn2026Completed3MonthsConfirmedByUrine,
} from "./definitions/bnn2026-completed-3-months";
export {
  bnn2026Completed6Months,
  bnn2026Completed6MonthsAnyUse,
  bnn2026Completed6MonthsConfirmedByUrine,
} from "./definitions/bnn2026-completed-6-months";
export {
  englandLike6Months,
  englandLike6MonthsAnyUse,
  englandLike6MonthsConfirmedByUrine,
} from "./definitions/england-like-6-months";
export {
  type ExplainRecoveryOptions,
  explainRecovery,
  type RecoveryVerdict,
} from "./explain-recovery";
export {
  type GapNeed,
  type GapStatus,
  gapNeeds,
  gapStatuses,
  type NoGapReason,
  noGapReasons,
  type RecoveryGap,
  type RecoveryGaps,
} from "./gap-types";
export type { PersonSample } from "./person-sample";
export { type RecordEvent, type RecoveryRecord, recordEvents } from "./record-types";
export { type RecoveryCurveOptions, recoveryCurve } from "./recovery-curve";
export type { RecoveryDefinition, RecoveryScope, RecoveryTarget } from "./recovery-definition";
export { recoveryDefinitions } from "./recovery-definitions";
export {
  type FunnelGroup,
  type RecoveryFunnel,
  type RecoveryFunnelOptions,
  recoveryFunnel,
} from "./recovery-funnel";
export { type RecoveryGapsOptions, recoveryGaps } from "./recovery-gaps";
export { type RecoveryPanel, type RecoveryPanelOptions, recoveryPanel } from "./recovery-panel";
export { type RecoveryRateOptions, recoveryRate } from "./recovery-rate";
export { type RecoveryRecordsOptions, recoveryRecords } from "./recovery-records";
export type { RecoveryQuestion } from "./recovery-rules";
export { recoveryTally } from "./recovery-tally";
export type {
  ReasonCount,
  RecoveryEvidence,
  RecoveryFlow,
  RecoveryReport,
  RecoverySummary,
  TargetVerdict,
} from "./report-types";
export type { BorrowedShare, ChangeSplit } from "./split-change";
export {
  type StandardizedReport,
  type StandardizeReportOptions,
  standardizeReport,
} from "./standardize-report";
export { type ReportPanel, type SuppressedPanel, suppressPanel } from "./suppress-panel";
export { suppressReport } from "./suppress-report";
export type {
  Published,
  PublishedFlow,
  PublishedReason,
  SuppressedReport,
  SuppressedSummary,
} from "./suppressed-types";
export type { CountsByKey, RecoveryTallyOptions, RecoveryTallyState } from "./tally-types";
export {
  type AbsencePolicy,
  absencePolicies,
  type NoClockPolicy,
  noClockPolicies,
  type OutsideReason,
  outsideReasons,
  type ReadmissionPolicy,
  type RecoveryClock,
  type RecoveryCohort,
  type RecoveryMeasure,
  type RecoveryState,
  type RecoveryUnit,
  type RecoveryUnknownReason,
  readmissionPolicies,
  recoveryClocks,
  recoveryCohorts,
  recoveryMeasures,
  recoveryStates,
  recoveryUnits,
  recoveryUnknownReasons,
  type SetAsideReason,
  setAsideReasons,
  type UnknownPolicy,
  unknownPolicies,
} from "./vocabulary";
