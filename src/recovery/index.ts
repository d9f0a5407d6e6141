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
export type { RecoveryCounts } from "./counts";
export { bnn2026Completed3Months } from "./definitions/bnn2026-completed-3-months";
export {
  type ExplainRecoveryOptions,
  explainRecovery,
  type RecoveryVerdict,
} from "./explain-recovery";
export type { PersonSample } from "./person-sample";
export type { RecoveryDefinition, RecoveryScope, RecoveryTarget } from "./recovery-definition";
export { type RecoveryRateOptions, recoveryRate } from "./recovery-rate";
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
