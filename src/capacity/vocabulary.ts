/**
 * Priorities on a waiting list, highest first, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const waitingPriorities = ["urgent", "soon", "routine"] as const;

/**
 * Priority on a waiting list, as whoever assessed the person put it. No public source sets what
 * makes a case urgent.
 *
 * @since 0.1.0
 */
export type WaitingPriority = (typeof waitingPriorities)[number];

/**
 * Routes by which people come to a waiting list, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const arrivalRoutes = [
  "self",
  "family",
  "ibm",
  "institution",
  "law-enforcement",
  "prison",
  "other",
] as const;

/**
 * Route to a waiting list: on one's own (`self`), by the `family`, by a unit of `ibm`, from another
 * `institution`, from `law-enforcement`, transferred from a `prison`, or another.
 *
 * @since 0.1.0
 */
export type ArrivalRoute = (typeof arrivalRoutes)[number];

/**
 * States of an entry of a waiting list, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const waitingStates = ["waiting", "placed", "left", "not-arrived"] as const;

/**
 * State of an entry on a day: `waiting`, `placed`, `left` without a place, or `not-arrived` (later,
 * withdrawn, or not yet known).
 *
 * @since 0.1.0
 */
export type WaitingState = (typeof waitingStates)[number];
