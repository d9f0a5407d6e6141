/**
 * Grades of evidence, strongest first, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const evidenceGrades = [
  "test",
  "officer",
  "agent",
  "family",
  "community",
  "self-report",
  "register",
] as const;

/**
 * What a word on use rests on: a urine `test`; what a rehabilitation `officer` saw; what an `agent`
 * (Agen Pemulihan) or facilitator saw; the word of the `family`, of the `community`, or of the client
 * (`self-report`); or what an older `register` recorded without saying how it knew.
 *
 * @since 0.1.0
 */
export type EvidenceGrade = (typeof evidenceGrades)[number];

/**
 * Reasons why it is not known how a client fared, in the order of deciding, for lists and switches.
 *
 * @since 0.1.0
 */
export const unknownReasons = [
  "straddling",
  "died",
  "imprisoned",
  "moved",
  "hospitalized",
  "refused",
  "inconclusive",
  "tried-not-reached",
  "not-tried",
] as const;

/**
 * Why it is not known how a client fared at the end of a window: a relapse was found that may lie
 * before or after the end (`straddling`); the client had `died`, was `imprisoned`, had `moved`, was
 * `hospitalized` or `refused`; someone was reached, but what was learned does not count
 * (`inconclusive`); contact was sought in vain (`tried-not-reached`); or nobody sought it
 * (`not-tried`). Where several hold, the first of this order is named.
 *
 * @since 0.1.0
 */
export type UnknownReason = (typeof unknownReasons)[number];

/**
 * States of a client at the end of a window, for lists and switches.
 *
 * @since 0.1.0
 */
export const followUpStatuses = ["clean", "relapsed", "unknown"] as const;

/**
 * What the last word on a client at the end of a window is: `clean`, `relapsed`, or `unknown`.
 *
 * @since 0.1.0
 */
export type FollowUpStatus = (typeof followUpStatuses)[number];
