/**
 * Aftercare (bina lanjut): policies, plans of contacts, status, worklists, load and figures.
 *
 * @module aftercare
 */
export { type AftercarePlanOptions, aftercarePlan } from "./aftercare-plan";
export { aftercarePolicies } from "./aftercare-policies";
export { type AftercareReportOptions, aftercareReport } from "./aftercare-report";
export { type AftercareStatusOptions, aftercareStatus } from "./aftercare-status";
export { aftercareTally } from "./aftercare-tally";
export { checkAftercarePolicy } from "./check-aftercare-policy";
export {
  type AftercareFindingCode,
  type AftercareIssueCode,
  aftercareFindingCodes,
  aftercareIssueCodes,
} from "./codes";
export { compareWorklistLines } from "./compare-worklist-lines";
export { aftercare2025 } from "./definitions/aftercare-2025";
export { aftercare2026 } from "./definitions/aftercare-2026";
export { aftercareBefore2025 } from "./definitions/aftercare-before-2025";
export { type ContactWindow, isOverdue } from "./is-overdue";
export type { AftercarePlan, PlannedContact, PlannedSegment } from "./plan-types";
export type {
  AftercareExtension,
  AftercareLength,
  AftercareOffset,
  AftercarePolicy,
  AftercareRhythm,
  AftercareSegment,
  ContactTemplate,
  WholeShare,
} from "./policy";
export type { AftercareOptions } from "./policy-rules";
export type { AftercareDecision, ExtensionDecision, LengthDecision } from "./records";
export type {
  AftercareContactCounts,
  AftercareCounts,
  AftercareReport,
  AftercareSummary,
  AftercareTallyOptions,
  AftercareTallyState,
} from "./report-types";
export type { AftercareStatus, SegmentContacts } from "./status-types";
export {
  type AftercareAnchor,
  type AftercareState,
  aftercareAnchors,
  aftercareStates,
  type ContactPurpose,
  type ContactStatus,
  contactPurposes,
  contactStatuses,
  type ExtensionReason,
  extensionReasons,
  type SuspensionRule,
  suspensionRules,
  type UnplannedReason,
  unplannedReasons,
} from "./vocabulary";
export { type WorklistOptions, worklist } from "./worklist";
export { type WorklistCalendarOptions, worklistCalendar } from "./worklist-calendar";
export { type WorklistTable, worklistColumns, worklistTable } from "./worklist-table";
export type { Worklist, WorklistLine, WorklistPerson } from "./worklist-types";
export { type Workload, type WorkloadOptions, type WorkloadRow, workload } from "./workload";
