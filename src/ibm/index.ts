/**
 * IBM units (Intervensi Berbasis Masyarakat): status, ladder, national figures, checks.
 *
 * @module ibm
 */
export { checkIbmPolicy } from "./check-ibm-policy";
export {
  type CheckIbmRegisterOptions,
  checkIbmRegister,
  type IbmRegister,
} from "./check-ibm-register";
export { checkIbmUnit } from "./check-ibm-unit";
export { type IbmFindingCode, type IbmIssueCode, ibmFindingCodes, ibmIssueCodes } from "./codes";
export type { CellCounts, IbmCounts } from "./counts";
export { allFour } from "./definitions/all-four";
export { anyActivity } from "./definitions/any-activity";
export { anyOfFour } from "./definitions/any-of-four";
export { illustrativeLadder } from "./definitions/illustrative-ladder";
export { type IbmReportOptions, ibmReport } from "./ibm-report";
export { type IbmRungOptions, type IbmRungResult, ibmRung } from "./ibm-rung";
export { type IbmStatusOptions, ibmStatus } from "./ibm-status";
export { ibmTally } from "./ibm-tally";
export type { IbmLadder, IbmPolicy, IbmRequirements, IbmWindow } from "./policy";
export type {
  IbmActivity,
  IbmAgent,
  IbmClosure,
  IbmDecree,
  IbmReportRecord,
  IbmSupport,
  IbmUnit,
  IbmUnitRecords,
} from "./records";
export type {
  IbmAgentCounts,
  IbmFlow,
  IbmMatrixCell,
  IbmReachCounts,
  IbmReport,
  IbmSummary,
  IbmTreatedCounts,
  OutcomeCounts,
} from "./report-types";
export type { IbmStatus, IbmYear } from "./status";
export type { IbmTallyOptions, IbmTallyState } from "./tally-types";
export {
  type IbmActivityKind,
  type IbmClass,
  type IbmDecreeIssuer,
  type IbmSeverity,
  type IbmSupportSource,
  ibmActivityKinds,
  ibmClasses,
  ibmDecreeIssuers,
  ibmSeverities,
  ibmSupportSources,
} from "./vocabulary";
