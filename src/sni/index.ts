/**
 * SNI 8807: scoring of institutions under supplied schemes, comparison, gap plans, progress to a
 * certificate, figures; and the capability index IKR as a record of its own.
 *
 * @module sni
 */
export type { SniAnswer, SniAssessment, SniContext, SniNonconformity } from "./assessment";
export { checkIkrBands } from "./check-ikr-bands";
export { type CheckSniAssessmentOptions, checkSniAssessment } from "./check-sni-assessment";
export { checkSniMilestone } from "./check-sni-milestone";
export { checkSniScheme } from "./check-sni-scheme";
export { type SniFindingCode, type SniIssueCode, sniFindingCodes, sniIssueCodes } from "./codes";
export { type CompareAssessmentsOptions, compareAssessments } from "./compare-assessments";
export type { SniComparison, SniDifference } from "./comparison";
export type { SniChangeCounts, SniCounts, SniOutcomeCounts } from "./counts";
export { sniSchemes } from "./definitions";
export { illustrativeSelfAssessment } from "./definitions/illustrative-self-assessment";
export { preSniForm } from "./definitions/pre-sni-form";
export { type GapPlanOptions, gapPlan } from "./gap-plan";
export type { IkrBandResult, IkrBands, IkrRecord } from "./ikr";
export { type IkrBandOptions, ikrBand } from "./ikr-band";
export { ikrPublished } from "./ikr-published";
export type { SniMilestone } from "./milestones";
export type { SniGapPlan, SniGapStep } from "./plan-types";
export type { SniCertificate, SniProgress, SniStep } from "./progress";
export type {
  SniChange,
  SniInstitution,
  SniInstitutionRecords,
  SniReached,
  SniReport,
  SniSummary,
  SniTallyOptions,
} from "./report";
export type {
  SniFigures,
  SniGap,
  SniNonconformityResult,
  SniRange,
  SniScore,
  SniShare,
} from "./results";
export type {
  SniCertificateTerm,
  SniCondition,
  SniLevel,
  SniRequirement,
  SniScale,
  SniScheme,
  SniSchemeAspect,
} from "./scheme";
export { type ScoreSniOptions, scoreSni } from "./score-sni";
export { type SniProgressOptions, sniProgress } from "./sni-progress";
export { type SniReportOptions, sniReport } from "./sni-report";
export { sniTally } from "./sni-tally";
export type { SniTallyState } from "./tally-types";
export {
  type IkrIndicator,
  ikrIndicators,
  type SniActor,
  type SniAspect,
  type SniAssessorRole,
  type SniCertificateStatus,
  type SniEdition,
  type SniGapReason,
  type SniMethod,
  type SniMilestoneKind,
  type SniNonconformityGrade,
  type SniSchemeEdition,
  type SniVerdict,
  sniActors,
  sniAspects,
  sniAssessorRoles,
  sniCertificateStatuses,
  sniEditions,
  sniGapReasons,
  sniMethods,
  sniMilestoneKinds,
  sniNonconformityGrades,
  sniSchemeEditions,
  sniVerdicts,
} from "./vocabulary";
