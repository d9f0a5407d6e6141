/**
 * Codes of the faults of answers, of definitions of instruments and of rules over scores, for lists
 * and switches.
 *
 * @since 0.1.0
 */
export const instrumentIssueCodes = [
  "instrument.not-an-answer",
  "instrument.unknown-item",
  "instrument.no-such-item",
  "instrument.answer-against-flow",
  "instrument.answered-twice",
  "instrument.form-twice",
  "instrument.form-contradicts",
  "instrument.empty-form",
  "instrument.same-name-twice",
  "instrument.names-nothing",
  "instrument.range-wrong",
  "instrument.missing-too-many",
  "instrument.bands-out-of-order",
  "instrument.criterion-without-limit",
  "instrument.limits-crossed",
  "instrument.criterion-twice",
  "instrument.never-met",
  "instrument.always-met",
] as const;

/**
 * A code of a fault of answers, of a definition of an instrument or of a rule over scores.
 *
 * @since 0.1.0
 */
export type InstrumentIssueCode = (typeof instrumentIssueCodes)[number];

/**
 * Codes of the questions that a rule over scores asks, for lists and switches.
 *
 * @since 0.1.0
 */
export const instrumentFindingCodes = [
  "instrument.score-at-least",
  "instrument.score-at-most",
  "instrument.score-between",
  "instrument.score-known",
  "instrument.criteria-met",
] as const;

/**
 * A code of a question that a rule over scores asks.
 *
 * @since 0.1.0
 */
export type InstrumentFindingCode = (typeof instrumentFindingCodes)[number];
