/**
 * Codes of the questions that are asked about a client's aftercare, for lists and switches.
 *
 * @since 0.1.0
 */
export const aftercareFindingCodes = [
  "aftercare.policy-in-force",
  "aftercare.discharge-reason",
  "aftercare.entered",
  "aftercare.started",
  "aftercare.died",
  "aftercare.readmitted",
  "aftercare.relapsed",
  "aftercare.suspended",
  "aftercare.missed-in-a-row",
  "aftercare.days-without-contact",
  "aftercare.minimum-time",
  "aftercare.minimum-held",
  "aftercare.whole-time",
  "aftercare.whole-held",
  "aftercare.in-person-share",
  "aftercare.contact-due",
  "aftercare.contact-overdue",
  "aftercare.tried",
  "aftercare.meeting-required",
  "aftercare.urine-due",
  "aftercare.instruments-due",
  "aftercare.use-not-reassessed",
  "aftercare.taken-over",
  "aftercare.last-seen",
] as const;

/**
 * A code of a question that is asked about a client's aftercare.
 *
 * @since 0.1.0
 */
export type AftercareFindingCode = (typeof aftercareFindingCodes)[number];

/**
 * Codes of the faults of policies of aftercare, of decisions on clients and of what they are applied
 * to, for lists and switches.
 *
 * @since 0.1.0
 */
export const aftercareIssueCodes = [
  "aftercare.no-segment",
  "aftercare.no-contact",
  "aftercare.id-twice",
  "aftercare.not-whole",
  "aftercare.min-over-max",
  "aftercare.windows-overlap",
  "aftercare.beyond-the-end",
  "aftercare.nobody-may",
  "aftercare.share-over-one",
  "aftercare.never-lost",
  "aftercare.admission-has-no-reason",
  "aftercare.discharge-ends-nothing",
  "aftercare.decision-without-segment",
  "aftercare.decider-not-allowed",
  "aftercare.length-out-of-range",
  "aftercare.extension-refused",
  "aftercare.in-the-future",
  "aftercare.episodes-left-out",
] as const;

/**
 * A code of a fault of a policy of aftercare, of a decision, or of what they are applied to.
 *
 * @since 0.1.0
 */
export type AftercareIssueCode = (typeof aftercareIssueCodes)[number];
