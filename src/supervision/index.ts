/**
 * Supervision of institutions and IBM units: the plan of visits as data, and what became of it.
 *
 * @module supervision
 */
export { checkSupervisionPolicy } from "./check-supervision-policy";
export {
  type SupervisionFindingCode,
  type SupervisionIssueCode,
  supervisionFindingCodes,
  supervisionIssueCodes,
} from "./codes";
export { supervision2025 } from "./definitions/supervision-2025";
export type {
  PlannedVisit,
  SupervisedSubject,
  SupervisionPlan,
  SupervisionSummary,
} from "./plan-types";
export type { SupervisionPolicy, SupervisionRule } from "./policy";
export type { SupervisedInstitution, SupervisionRegister, SupervisionVisit } from "./records";
export { type SupervisionPlanOptions, supervisionPlan } from "./supervision-plan";
export {
  type SupervisionChannel,
  type SupervisionGroup,
  type SupervisionStatus,
  type SupervisionTier,
  type SupervisionTopic,
  supervisionChannels,
  supervisionGroups,
  supervisionStatuses,
  supervisionTiers,
  supervisionTopics,
} from "./vocabulary";
