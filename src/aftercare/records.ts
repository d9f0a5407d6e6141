import type { Duration, PlainDate } from "../calendar/index";
import type { Dated } from "../definition/index";
import type { Monitor } from "../episode/index";
import type { ExtensionReason } from "./vocabulary";

/**
 * The choice of a client's length of aftercare, between the least and the most of the policy.
 *
 * @since 0.1.0
 */
export interface LengthDecision extends Dated {
  /** Kind of decision. */
  kind: "length";
  /** Identifier of the episode. */
  episodeId: string;
  /** Role of the one who decided. */
  by: Monitor;
  /** The length from the segment's anchor. */
  length: Duration;
}

/**
 * The lengthening of a client's aftercare beyond its planned end. An end can only be moved further.
 *
 * @since 0.1.0
 */
export interface ExtensionDecision extends Dated {
  /** Kind of decision. */
  kind: "extension";
  /** Identifier of the episode. */
  episodeId: string;
  /** Role of the one who decided. */
  by: Monitor;
  /** The new last day. */
  until: PlainDate;
  /** Why. */
  reason: ExtensionReason;
}

/**
 * A decision on one client's aftercare. It counts for the segment whose anchor is the last on or before
 * the day of the decision.
 *
 * @since 0.1.0
 */
export type AftercareDecision = LengthDecision | ExtensionDecision;
