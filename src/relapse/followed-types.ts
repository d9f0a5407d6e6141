import type { Period, PlainDate } from "../calendar/index";
import type { Lapse, RelapseEvent } from "./event-types";
import type { CleanEvidence } from "./follow-up-types";
import type { Readings } from "./gather-readings";
import type { ObservationRule } from "./observation-types";
import type { EvidenceGrade, UnknownReason } from "./vocabulary";

/** A window, and what is asked of it; the rule must be one that can be applied. */
export interface FollowedWindow {
  rule: ObservationRule;
  /** The day before the window's first day. */
  from: PlainDate;
  /** The window's last day. */
  to: PlainDate;
  /** The days on which evidence of the window's end may be gathered. */
  evidenceDays: Period;
  /** The grades of evidence that are accepted, the preferred ones first. */
  accepts: readonly EvidenceGrade[];
}

/** What is known of a client at the end of a window: `followUp` prints it, the recovery rate counts it. */
export interface FollowedClient {
  gathered: Readings;
  contradicted: number;
  /** Relapses within the window, in order of time. */
  relapses: RelapseEvent[];
  /** Use within the window that is no relapse. */
  lapses: Lapse[];
  last: LastWord;
}

/** The last word on a client. */
export type LastWord =
  | { status: "clean"; evidence: CleanEvidence }
  | { status: "relapsed"; event: RelapseEvent }
  | { status: "unknown"; reason: UnknownReason; records: string[] };
