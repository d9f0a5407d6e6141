/**
 * Codes of the questions that are asked about supervision, for lists and switches.
 *
 * @since 0.1.0
 */
export const supervisionFindingCodes = ["supervision.group", "supervision.visits-held"] as const;

/**
 * A code of a question that is asked about supervision.
 *
 * @since 0.1.0
 */
export type SupervisionFindingCode = (typeof supervisionFindingCodes)[number];

/**
 * Codes of the faults of plans of supervision and of what they are made for, for lists and switches.
 *
 * @since 0.1.0
 */
export const supervisionIssueCodes = [
  "supervision.period-ends-before-start",
  "supervision.not-whole",
  "supervision.group-twice",
  "supervision.nobody-visits",
  "supervision.subjects-left-out",
  "supervision.visits-left-out",
] as const;

/**
 * A code of a fault of a plan of supervision, or of what it is made for.
 *
 * @since 0.1.0
 */
export type SupervisionIssueCode = (typeof supervisionIssueCodes)[number];
