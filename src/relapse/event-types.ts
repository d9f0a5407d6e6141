import type { PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { RelapseIssueCode } from "./codes";
import type { ObservationRule } from "./observation-types";
import type { EvidenceGrade } from "./vocabulary";

/**
 * One relapse that a rule finds: when it began, as far as that is known, and what shows it.
 *
 * @since 0.1.0
 */
export interface RelapseEvent {
  /** The days between which it began. */
  onset: {
    /** Last day on which there was none, by evidence; absent where nothing earlier tells. */
    after?: PlainDate;
    /** The day by which it had begun: that of the first evidence. */
    by: PlainDate;
    /** Present where someone named the day on which it began. */
    reported?: true;
  };
  /** The day on which it counts: that on which the rule was fulfilled, `onset.by` or later. */
  on: PlainDate;
  /** Strongest grade of the evidence that fulfilled the rule. */
  grade: EvidenceGrade;
  /** Ids of the records that show it, up to the last, in order of time. */
  records: string[];
  /** Last day of which there is evidence of it. */
  lastSeen: PlainDate;
  /** First later day of which evidence says that it was over. */
  clearedOn?: PlainDate;
}

/**
 * Use that a rule does not call relapse, and that is part of none: what it hears between the first and
 * the last evidence of a relapse is no lapse.
 *
 * @since 0.1.0
 */
export interface Lapse {
  /** The day by which the use had taken place. */
  on: PlainDate;
  /** Grade of the evidence. */
  grade: EvidenceGrade;
  /** Id of the record. */
  record: string;
}

/**
 * What a rule finds in the observations of one episode.
 *
 * @since 0.1.0
 */
export interface RelapseEvents {
  /** The whole rule. */
  definition: ObservationRule;
  /** The day as of which it was judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** Relapses in order of time; a new one begins only after evidence that the last was over. */
  events: RelapseEvent[];
  /** Use that is part of no relapse, in order of time. */
  lapses: Lapse[];
  /** What was left out, and what should be looked at. */
  issues: Issue<RelapseIssueCode>[];
}
