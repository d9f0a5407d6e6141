/**
 * Codes of the faults of waiting lists, places and their definitions, for lists and switches.
 *
 * @since 0.1.0
 */
export const capacityIssueCodes = [
  "capacity.placed-before-arrival",
  "capacity.left-before-arrival",
  "capacity.placed-and-left",
  "capacity.duplicate-entry",
  "capacity.waits-twice",
  "capacity.duplicate-institution",
  "capacity.unknown-institution",
  "capacity.priority-twice",
  "capacity.priority-missing",
  "capacity.limit-not-positive",
] as const;

/**
 * A code of a fault of a waiting list, of places, or of a definition.
 *
 * @since 0.1.0
 */
export type CapacityIssueCode = (typeof capacityIssueCodes)[number];
