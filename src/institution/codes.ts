/**
 * Codes of the questions that are asked about an institution, for lists and switches.
 *
 * @since 0.1.0
 */
export const institutionFindingCodes = [
  "institution.gives-nature",
  "institution.legal-entity",
  "institution.registered",
  "institution.recommended",
  "institution.served-without-break",
  "institution.staffed",
  "institution.facilities-to-standard",
  "institution.staff-for-clients",
] as const;

/**
 * A code of a question that is asked about an institution.
 *
 * @since 0.1.0
 */
export type InstitutionFindingCode = (typeof institutionFindingCodes)[number];

/**
 * Codes of the faults of institutions and their definitions, for lists and switches.
 *
 * @since 0.1.0
 */
export const institutionIssueCodes = [
  "institution.ends-before-start",
  "institution.ended-after-last-day",
  "institution.closed-before-opened",
  "institution.two-values-at-once",
  "institution.duplicate-id",
  "institution.overlapping-agreements",
  "institution.osc-without-beds",
  "institution.requires-nothing",
  "institution.role-twice",
  "institution.load-not-positive",
] as const;

/**
 * A code of a fault of an institution or a definition.
 *
 * @since 0.1.0
 */
export type InstitutionIssueCode = (typeof institutionIssueCodes)[number];
