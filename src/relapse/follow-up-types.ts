import type { Period, PlainDate } from "../calendar/index";
import type { Monitor } from "../episode/index";
import type { Issue } from "../issue/index";
import type { RelapseIssueCode } from "./codes";
import type { Lapse, RelapseEvent } from "./event-types";
import type { Ascertainment, ObservationRule } from "./observation-types";
import type { EvidenceGrade, UnknownReason } from "./vocabulary";

/**
 * The record by which a client is known not to have relapsed.
 *
 * @since 0.1.0
 */
export interface CleanEvidence {
  /** Id of the record. */
  record: string;
  /** The day on which it was gathered. */
  on: PlainDate;
  /** Its grade. */
  grade: EvidenceGrade;
  /** Role of the one who made the contact; absent for tests and registers. */
  by?: Monitor;
  /** Whether the contact was in person or virtual; absent for tests and registers. */
  channel?: "in-person" | "virtual";
}

/**
 * What is known of a client at the end of a window, under a rule and an ascertainment.
 *
 * @since 0.1.0
 */
export type FollowUp = {
  /** The rule of relapse. */
  definition: ObservationRule;
  /** What it takes to know. */
  ascertainment: Ascertainment;
  /** The day before the window's first day. */
  from: PlainDate;
  /** The window's last day. */
  to: PlainDate;
  /** The days on which evidence of the window's end may be gathered. */
  evidenceDays: Period;
  /** The day as of which it was judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** Whether the last day for evidence has come; until then the status may still change. */
  settled: boolean;
  /** Relapses within the window, whatever came after them, in order of time. */
  relapses: RelapseEvent[];
  /** Use within the window that the rule does not call relapse. */
  lapses: Lapse[];
  /** What was left out, and what should be looked at. */
  issues: Issue<RelapseIssueCode>[];
} & (
  | {
      /** The last word: no relapse by the end of the window. */
      status: "clean";
      /** What shows it. */
      evidence: CleanEvidence;
    }
  | {
      /** The last word: a relapse within the window, and nothing accepted since. */
      status: "relapsed";
      /** The relapse. */
      event: RelapseEvent;
    }
  | {
      /** There is no last word. */
      status: "unknown";
      /** Why not. */
      reason: UnknownReason;
      /** Ids of the records that say so, in order of time. */
      records: string[];
    }
);
