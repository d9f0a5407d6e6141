/**
 * Published figures: whether they can be true together.
 *
 * @module report
 */
export { possibleRange } from "./possible-range";
export { type ReconcileOptions, reconcile } from "./reconcile";
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
