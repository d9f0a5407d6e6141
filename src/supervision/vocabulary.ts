/**
 * Groups of what is supervised, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const supervisionGroups = [
  "national-priority-institution",
  "regency-institution",
  "other-institution",
  "new-ibm-unit",
  "sustained-ibm-unit",
] as const;

/**
 * A group of what is supervised: institutions of national priority, those that were chosen at the level
 * of regencies and cities, other institutions, new IBM units, and IBM units formed earlier.
 *
 * @since 0.1.0
 */
export type SupervisionGroup = (typeof supervisionGroups)[number];

/**
 * Tiers that assist (asistensi berjenjang), for `<select>` lists.
 *
 * @since 0.1.0
 */
export const supervisionTiers = ["central", "province", "regency"] as const;

/**
 * A tier that assists: `central` (BNN), `province` (BNNP) or `regency` (BNNK).
 *
 * @since 0.1.0
 */
export type SupervisionTier = (typeof supervisionTiers)[number];

/**
 * Channels of a visit of supervision, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const supervisionChannels = ["in-person", "online"] as const;

/**
 * Channel of a visit of supervision: `in-person` (langsung) or `online` (daring).
 *
 * @since 0.1.0
 */
export type SupervisionChannel = (typeof supervisionChannels)[number];

/**
 * Subjects that a visit of supervision may look at, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const supervisionTopics = ["sni-8807", "ibm-management"] as const;

/**
 * What a visit of supervision looks at: the standard SNI 8807 of an institution, or the management of an
 * IBM unit.
 *
 * @since 0.1.0
 */
export type SupervisionTopic = (typeof supervisionTopics)[number];

/**
 * Statuses of a planned visit of supervision, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const supervisionStatuses = ["scheduled", "open", "overdue", "done", "missed"] as const;

/**
 * Status of a planned visit of supervision as of a day.
 *
 * @since 0.1.0
 */
export type SupervisionStatus = (typeof supervisionStatuses)[number];
