import type { PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { EpisodeIssueCode } from "./codes";
import type { EpisodeStep, Stay } from "./course";
import type { EpisodeDeath } from "./death-in";
import type { AbsenceKind, DischargeReason, EpisodeState, Monitor, Phase } from "./vocabulary";

/**
 * What is known of an episode as of a day.
 *
 * @since 0.1.0
 */
export interface EpisodeStatus {
  /** Identifier of the episode. */
  episodeId: string;
  /** Pseudonym of the person. */
  personId: string;
  /** The day as of which the status holds. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The state. */
  status: EpisodeState;
  /** Day on which the state was reached; absent when not registered. */
  since?: PlainDate;
  /** The phase since the latest admission or return: while in treatment; after discharge, aftercare. */
  phase?: {
    /** The phase. */
    phase: Phase;
    /** Day on which it began. */
    since: PlainDate;
  };
  /** First day of care. */
  admittedOn?: PlainDate;
  /** The discharge that stands. */
  discharge?: {
    /** The day. */
    on: PlainDate;
    /** The reason. */
    reason: DischargeReason;
  };
  /** The client's death. */
  death?: EpisodeDeath;
  /** Times in care: more than one when the client was discharged and came back. */
  stays: Stay[];
  /** Days in care so far, as `lengthOfStay` counts them by default; absent when there is no length. */
  daysInTreatment?: number;
  /** Absences that last on the day. */
  absences: {
    /** Prison, hospital or another place of living. */
    kind: AbsenceKind;
    /** Its first day. */
    since: PlainDate;
  }[];
  /** Day of the last contact that was made, with whomever. */
  lastContact?: PlainDate;
  /** Who follows the client on the day. */
  monitors: {
    /** Pseudonym of the monitor. */
    monitorId: string;
    /** Role of the monitor. */
    role: Monitor;
  }[];
  /** Every state with the day on which it was reached. */
  history: EpisodeStep[];
  /** Facts that are dated later than the day and were left out. */
  issues: Issue<EpisodeIssueCode>[];
}
