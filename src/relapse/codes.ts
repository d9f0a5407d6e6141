/**
 * Codes of the faults of use patterns, of rules of relapse and of what they are applied to, for lists and switches.
 *
 * @since 0.1.0
 */
export const relapseIssueCodes = [
  "relapse.foreign-sign",
  "relapse.window-not-whole",
  "relapse.more-signs-than-weeks",
  "relapse.skip-not-whole",
  "relapse.sign-recoded",
  "relapse.grade-twice",
  "relapse.not-heard",
  "relapse.finds-nothing",
  "relapse.tests-not-whole",
  "relapse.use-before-admission",
  "relapse.in-the-future",
  "relapse.onset-contradicted",
] as const;

/**
 * A code of a fault of a use pattern, of a rule of relapse or of what it is applied to.
 *
 * @since 0.1.0
 */
export type RelapseIssueCode = (typeof relapseIssueCodes)[number];
