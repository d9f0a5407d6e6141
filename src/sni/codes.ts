/**
 * Codes of the questions that a scheme's verdict asks, for lists and switches.
 *
 * @since 0.1.0
 */
export const sniFindingCodes = [
  "sni.threshold",
  "sni.floor",
  "sni.critical",
  "sni.no-open-nonconformity",
] as const;

/**
 * A code of a question that a scheme's verdict asks.
 *
 * @since 0.1.0
 */
export type SniFindingCode = (typeof sniFindingCodes)[number];

/**
 * Codes of the faults of schemes, assessments, milestones and bands, for lists and switches.
 *
 * @since 0.1.0
 */
export const sniIssueCodes = [
  "sni.same-id-twice",
  "sni.unknown-aspect",
  "sni.unknown-scale",
  "sni.levels-not-rising",
  "sni.unusable-weight",
  "sni.weights-all-zero",
  "sni.not-a-share",
  "sni.bands-out-of-order",
  "sni.critical-outside-scale",
  "sni.condition-without-value",
  "sni.no-threshold",
  "sni.unknown-requirement",
  "sni.outside-scale",
  "sni.answered-twice",
  "sni.answered-and-not-applicable",
  "sni.not-applicable-without-reason",
  "sni.not-applicable-unconfirmed",
  "sni.answered-outside-conditions",
  "sni.applicability-unknown",
  "sni.other-edition",
  "sni.before-publication",
  "sni.closed-before-raised",
  "sni.other-institution",
  "sni.other-role",
  "sni.verified-before-self",
  "sni.assisted-between",
  "sni.assistance-not-recorded",
  "sni.wrong-actor",
  "sni.ends-before-start",
  "sni.steps-out-of-order",
  "sni.step-not-recorded",
  "sni.institutions-left-out",
  "sni.milestones-left-out",
  "sni.assessments-left-out",
  "sni.contradicts-published",
] as const;

/**
 * A code of a fault of a scheme, an assessment, a milestone or bands.
 *
 * @since 0.1.0
 */
export type SniIssueCode = (typeof sniIssueCodes)[number];
