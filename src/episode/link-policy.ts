import type { Duration } from "../calendar/index";
import type { Definition } from "../definition/index";

/**
 * What a change of breaks the link between two episodes.
 *
 * @since 0.1.0
 */
export const linkBreaks = ["institutionId", "modality", "nature", "primarySubstance"] as const;

/**
 * A field of an episode whose change may break a link.
 *
 * @since 0.1.0
 */
export type LinkBreak = (typeof linkBreaks)[number];

/**
 * The longest time between two linked episodes.
 *
 * @since 0.1.0
 */
export type LinkGap =
  | {
      /** The next may begin up to and on the day that lies so long after. */
      atMost: Duration;
    }
  | {
      /** The next must begin before the day that lies so long after. */
      lessThan: Duration;
    };

/**
 * A definition of which episodes of a person are one course of treatment; for counting treatment,
 * never for recovery.
 *
 * @since 0.1.0
 */
export interface LinkPolicy extends Definition {
  /**
   * Which episodes another may follow in one course: `none`; `transferred`, those that end by a
   * transfer; or `any`.
   */
  follows: "none" | "transferred" | "any";
  /** The longest time between; without limit when absent. */
  gap?: LinkGap | null | undefined;
  /**
   * From where the time between is counted: `discharge`, or `last-contact`, the day on which the
   * client was last in care, met or tested. From `discharge` when absent.
   */
  from?: "discharge" | "last-contact" | null | undefined;
  /** Changes that begin a new course whatever the time between. */
  breaks?: LinkBreak[] | null | undefined;
}
