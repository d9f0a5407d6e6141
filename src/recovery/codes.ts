/**
 * Codes of the questions that are asked about a person, in the order of deciding, for lists and
 * switches.
 *
 * @since 0.1.0
 */
export const recoveryFindingCodes = [
  "recovery.in-cohort",
  "recovery.clock-started",
  "recovery.settled",
  "recovery.no-relapse",
  "recovery.lapse",
  "recovery.no-readmission",
  "recovery.alive",
  "recovery.not-imprisoned",
  "recovery.not-moved",
  "recovery.completed",
  "recovery.level-reached",
  "recovery.followed-up",
] as const;

/**
 * A code of a question that is asked about a person.
 *
 * @since 0.1.0
 */
export type RecoveryFindingCode = (typeof recoveryFindingCodes)[number];

/**
 * Codes of the faults of recovery definitions and of what is counted under them, for lists and
 * switches.
 *
 * @since 0.1.0
 */
export const recoveryIssueCodes = [
  "recovery.level-missing",
  "recovery.level-unused",
  "recovery.immortal-time",
  "recovery.late-entry",
  "recovery.link-erases-relapse",
  "recovery.empty-window",
  "recovery.period-by-treatment",
  "recovery.recall-longer-than-window",
  "recovery.evidence-before-clock",
  "recovery.no-evidence-accepted",
  "recovery.register-as-evidence",
  "recovery.unknown-as-success",
  "recovery.empty-scope",
  "recovery.target-not-a-share",
  "recovery.target-always-met",
  "recovery.target-needs-all",
  "recovery.in-the-future",
  "recovery.person-counted-twice",
] as const;

/**
 * A code of a fault of a recovery definition or of what is counted under it.
 *
 * @since 0.1.0
 */
export type RecoveryIssueCode = (typeof recoveryIssueCodes)[number];
