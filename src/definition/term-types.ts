import type { PlainDate } from "../calendar/index";
import type { Outcome, Vantage } from "./types";

/**
 * A span of time in which something holds, such as a licence or an agreement, as someone recorded
 * it.
 *
 * @since 0.1.0
 */
export interface Term {
  /** First day; when not recorded, the day of recording stands for it, since it held by then. */
  from?: PlainDate | null | undefined;
  /** Last day. */
  to?: PlainDate | null | undefined;
  /** Whether it is stated to have no last day; otherwise a missing last day is not recorded. */
  openEnded?: boolean | null | undefined;
  /** The day on which it was ended early, as by revocation; from that day on it does not hold. */
  endedOn?: PlainDate | null | undefined;
  /** The day on which it was recorded; its first day when not recorded. */
  recordedOn?: PlainDate | null | undefined;
  /** The day on which it was withdrawn as wrong; from that day on it is not known. */
  retractedOn?: PlainDate | null | undefined;
}

/**
 * States of a term on a day, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const termStates = [
  "in-force",
  "not-begun",
  "expired",
  "ended",
  "undated",
  "not-known",
] as const;

/**
 * State of a term on a day: `in-force`, `not-begun`, `expired` (its last day is over), `ended`
 * (early), `undated` (a day that would decide was not recorded) or `not-known` (withdrawn, or not
 * yet recorded).
 *
 * @since 0.1.0
 */
export type TermState = (typeof termStates)[number];

/**
 * What is known of a term on a day.
 *
 * @since 0.1.0
 */
export interface TermStatus {
  /** The state. */
  state: TermState;
  /** Whether it holds: met, unmet, unknown when undated, not applicable when not known. */
  outcome: Outcome;
  /** The day as of which the status holds. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** First day. */
  from?: PlainDate;
  /** Last day on which it holds or held: that of the term, or the one before it was ended. */
  lastDay?: PlainDate;
  /** Days from the day to the last one; only while in force. */
  daysLeft?: number;
}

/**
 * Options of {@link termStatus}.
 *
 * @since 0.1.0
 */
export interface TermStatusOptions extends Vantage {
  /**
   * What a missing first or last day means: `unknown` by default, as for papers that have one;
   * `open` for what goes on until someone records an end, such as a service.
   */
  undated?: "unknown" | "open" | undefined;
}
