/**
 * Codes of the faults of episodes, for lists and switches.
 *
 * @since 0.1.0
 */
export const episodeIssueCodes = [
  "episode.before-registration",
  "episode.assessed-before-screened",
  "episode.admitted-before-assessed",
  "episode.phase-before-admission",
  "episode.phase-without-admission",
  "episode.phase-after-discharge",
  "episode.phase-of-other-modality",
  "episode.discharged-before-admission",
  "episode.discharged-without-admission",
  "episode.second-discharge",
  "episode.reopened-without-discharge",
  "episode.after-death",
  "episode.contact-after-death",
  "episode.told-after-death",
  "episode.contradictory-deaths",
  "episode.died-without-death",
  "episode.discharged-as-died-before-death",
  "episode.reason-contradicts-death",
  "episode.observation-before-registration",
  "episode.claim-before-admission",
  "episode.onset-before-admission",
  "episode.onset-after-contact",
  "episode.explained-without-positive",
  "episode.substances-without-positive",
  "episode.period-ends-before-start",
  "episode.covers-after-contact",
  "episode.until-before-start",
  "episode.use-days-exceed-period",
  "episode.use-days-contradict-answer",
  "episode.assignment-ends-before-start",
  "episode.duplicate-fact",
  "episode.withdrawn-before-recorded",
  "episode.recorded-before-event",
  "episode.age-out-of-range",
  "episode.in-the-future",
  "episode.already-recorded",
  "episode.already-discharged",
  "episode.not-admitted",
  "episode.not-discharged",
  "episode.duplicate-episode",
  "episode.overlapping-stays",
  "episode.overlapping-services",
  "episode.open-stay-before-next",
  "episode.sex-differs",
  "episode.fact-of-unknown-episode",
  "episode.legacy-unknown-code",
  "episode.legacy-modality-corrected",
] as const;

/**
 * A code of a fault of an episode.
 *
 * @since 0.1.0
 */
export type EpisodeIssueCode = (typeof episodeIssueCodes)[number];
