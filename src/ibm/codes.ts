/**
 * Codes of the questions that are asked about a unit, for lists and switches.
 *
 * @since 0.1.0
 */
export const ibmFindingCodes = [
  "ibm.formed",
  "ibm.known",
  "ibm.old-enough",
  "ibm.closed",
  "ibm.any-kind",
  "ibm.every-kind",
  "ibm.enough-kinds",
  "ibm.activities",
  "ibm.active-months",
  "ibm.clients",
  "ibm.agents",
  "ibm.trained-agents",
  "ibm.decree-in-force",
  "ibm.community-support",
  "ibm.funded-without-bnn",
  "ibm.reported-months",
  "ibm.unlisted-activity",
  "ibm.operational",
  "ibm.serving",
  "ibm.sustained",
  "ibm.self-funded",
  "ibm.dormant",
  "ibm.revived",
  "ibm.mild-only",
] as const;

/**
 * A code of a question that is asked about a unit.
 *
 * @since 0.1.0
 */
export type IbmFindingCode = (typeof ibmFindingCodes)[number];

/**
 * Codes of the faults of units, reports and activities, for lists and switches.
 *
 * @since 0.1.0
 */
export const ibmIssueCodes = [
  "ibm.decree-ends-before-start",
  "ibm.agent-ends-before-start",
  "ibm.support-ends-before-start",
  "ibm.closed-before-formed",
  "ibm.duplicate-agent",
  "ibm.region-not-village",
  "ibm.duplicate-unit",
  "ibm.shared-village",
  "ibm.activity-of-unknown-unit",
  "ibm.report-of-unknown-unit",
  "ibm.duplicate-activity",
  "ibm.duplicate-report",
  "ibm.activity-before-formation",
  "ibm.activity-after-closure",
  "ibm.report-before-formation",
  "ibm.submitted-before-month-end",
  "ibm.nil-report-with-activity",
  "ibm.report-without-activity",
  "ibm.not-mild-intervention",
  "ibm.mild-referred",
  "ibm.no-trained-agent",
  "ibm.in-the-future",
  "ibm.recorded-before-it-happened",
  "ibm.units-left-out",
  "ibm.reports-left-out",
  "ibm.activities-left-out",
  "ibm.activities-outside-life",
  "ibm.window-not-whole-months",
  "ibm.requires-nothing",
  "ibm.more-kinds-than-listed",
] as const;

/**
 * A code of a fault of a unit, report, activity or policy.
 *
 * @since 0.1.0
 */
export type IbmIssueCode = (typeof ibmIssueCodes)[number];
