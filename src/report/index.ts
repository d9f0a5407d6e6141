/**
 * The national report, the completeness of a register, and whether published figures can be true
 * together.
 *
 * @module report
 */
export { checkCompletenessDefinition } from "./check-completeness-definition";
export { completeness } from "./completeness";
export {
  type CompletenessDefinition,
  type CompletenessKind,
  completenessFields,
  type RecordedPersonsKind,
  recordedPersons,
} from "./completeness-definition";
export type {
  Completeness,
  CompletenessOptions,
  CompletenessRate,
  CompletenessRegister,
  CompletenessSummary,
  FilledKind,
  IndependentCount,
  RecordedPersons,
  ReportingUnit,
  UnitReport,
} from "./completeness-types";
export { mandatoryEntry2026 } from "./definitions/mandatory-entry-2026";
export { nationalReport } from "./national-report";
export {
  type ByRegion,
  type EpisodeFigures,
  type EventsAndPersons,
  type InstitutionFigures,
  type KeyCount,
  type NationalDefinitions,
  type NationalNeed,
  type NationalPart,
  type NationalRecovery,
  type NationalRegister,
  type NationalReport,
  type NationalReportOptions,
  nationalParts,
  type OutcomeShares,
  type ProgramFigures,
} from "./national-types";
export { possibleRange } from "./possible-range";
export { type ReconcileOptions, reconcile } from "./reconcile";
export { noRegion } from "./region-key";
export {
  type PartOfRelation,
  type Relation,
  type RelationKind,
  relationKinds,
  type SameNotionRelation,
  type ShareOfRelation,
  type SubsetOfRelation,
} from "./relations";
export {
  type FigureRange,
  type ReconcileFinding,
  type Reconciliation,
  type ReportFindingCode,
  type ReportIssueCode,
  reportFindingCodes,
  reportIssueCodes,
} from "./results";
export {
  type Figure,
  type FigureQualifier,
  type FigureUnit,
  figureQualifiers,
  figureUnits,
  type PossibleRange,
} from "./types";
