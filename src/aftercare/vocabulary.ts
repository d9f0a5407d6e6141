/**
 * Days from which a segment of aftercare is counted, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const aftercareAnchors = ["admission", "discharge"] as const;

/**
 * The day from which a segment of aftercare is counted: `admission` (or a return) or `discharge`
 * (terminasi).
 *
 * @since 0.1.0
 */
export type AftercareAnchor = (typeof aftercareAnchors)[number];

/**
 * Purposes of a planned contact, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const contactPurposes = ["companionship", "monitoring", "measurement"] as const;

/**
 * What a planned contact is for: `companionship` (pendampingan), `monitoring` (pemantauan) or
 * `measurement` (pengukuran derajat keterpulihan).
 *
 * @since 0.1.0
 */
export type ContactPurpose = (typeof contactPurposes)[number];

/**
 * Statuses of a planned contact, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const contactStatuses = [
  "scheduled",
  "open",
  "overdue",
  "done",
  "done-late",
  "missed",
  "not-possible",
  "suspended",
] as const;

/**
 * Status of a planned contact as of a day: its window is still to come (`scheduled`), it is open and
 * not past its due day (`open`), past it (`overdue`), the contact was held within the window (`done`)
 * or after it (`done-late`), the window passed without one (`missed`), it was tried and could not be
 * done (`not-possible`), or the client is away and the policy does not ask for it (`suspended`).
 *
 * @since 0.1.0
 */
export type ContactStatus = (typeof contactStatuses)[number];

/**
 * States of a client's aftercare, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const aftercareStates = [
  "died",
  "readmitted",
  "not-started",
  "relapsed",
  "completed",
  "lost",
  "not-completed",
  "suspended",
  "minimum-reached",
  "active",
] as const;

/**
 * State of a client's aftercare as of a day, in the order in which one outranks another.
 *
 * @since 0.1.0
 */
export type AftercareState = (typeof aftercareStates)[number];

/**
 * What an absence does to planned contacts, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const suspensionRules = ["shift", "keep", "none"] as const;

/**
 * What an absence does to planned contacts: nothing is asked while it lasts, and what is left moves by
 * its days (`shift`) or stays on its days (`keep`); or it changes nothing (`none`).
 *
 * @since 0.1.0
 */
export type SuspensionRule = (typeof suspensionRules)[number];

/**
 * Reasons for lengthening aftercare, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const extensionReasons = [
  "use-reported",
  "missed-contacts",
  "high-risk",
  "client-request",
  "court-order",
  "other",
] as const;

/**
 * A reason for lengthening aftercare beyond its planned end.
 *
 * @since 0.1.0
 */
export type ExtensionReason = (typeof extensionReasons)[number];

/**
 * Reasons why a contact that was held is none of those planned, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const unplannedReasons = [
  "outside-window",
  "second-in-window",
  "channel",
  "monitor",
  "informant",
] as const;

/**
 * Why a contact that was held is none of those planned: it lies in no window (`outside-window`), the
 * window's contact was held already (`second-in-window`), it was virtual where a meeting is required
 * (`channel`), or the policy does not take the word of who made it (`monitor`) or who told
 * (`informant`).
 *
 * @since 0.1.0
 */
export type UnplannedReason = (typeof unplannedReasons)[number];
