/**
 * Institutions of rehabilitation: axes, papers, staff, checks, status on a day, readiness.
 *
 * The signatories of 2013 are apart: `pulih/institution/signatories`.
 *
 * @module institution
 */
export {
  type AccreditationStatus,
  type AccreditationStatusOptions,
  accreditationStatus,
} from "./accreditation-status";
export {
  type AgreementStatus,
  type AgreementStatusOptions,
  agreementStatus,
} from "./agreement-status";
export { checkInstitution } from "./check-institution";
export { checkIpwlDefinition } from "./check-ipwl-definition";
export { checkStaffingDefinition } from "./check-staffing-definition";
export {
  type InstitutionFindingCode,
  type InstitutionIssueCode,
  institutionFindingCodes,
  institutionIssueCodes,
} from "./codes";
export type {
  IpwlDefinition,
  IpwlRequirements,
  LksValidity,
  StaffingDefinition,
} from "./definition-types";
export { assessorLoad } from "./definitions/assessor-load";
export { kemensos2015 } from "./definitions/kemensos-2015";
export { lksValidity } from "./definitions/lks-validity";
export { socialIpwl2015 } from "./definitions/social-ipwl-2015";
export {
  type DesignationStatus,
  type DesignationStatusOptions,
  designationStatus,
} from "./designation-status";
export { type InstitutionStatusOptions, institutionStatus } from "./institution-status";
export { type IpwlReadiness, type IpwlReadinessOptions, ipwlReadiness } from "./ipwl-readiness";
export { type LicenceStatus, type LicenceStatusOptions, licenceStatus } from "./licence-status";
export type {
  Agreement,
  Certification,
  FacilityInspection,
  Held,
  Institution,
  IpwlDesignation,
  LegalEntity,
  Licence,
  LksAccreditation,
  Places,
  Recommendation,
  ServiceTerm,
  StaffTerm,
} from "./records";
export {
  type StaffingConformity,
  type StaffingConformityOptions,
  staffingConformity,
} from "./staffing-conformity";
export type { InstitutionStatus } from "./status";
export {
  type AgreementSupport,
  agreementSupports,
  type FacilityKind,
  facilityKinds,
  type IpwlMinistry,
  ipwlMinistries,
  type LegalEntityKind,
  type LicenceKind,
  type LksGrade,
  legalEntityKinds,
  licenceKinds,
  lksGrades,
  type Operator,
  type Ownership,
  operators,
  ownerships,
  type Recommender,
  recommenders,
  type StaffRole,
  staffRoles,
} from "./vocabulary";
