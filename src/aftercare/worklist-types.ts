import type { PlainDate } from "../calendar/index";
import type { Issue } from "../definition/index";
import type { MissedReason, Monitor } from "../episode/index";
import type { Scalar } from "../issue/index";
import type { RegionCode } from "../region/index";
import type { AftercareIssueCode, WorklistReasonCode } from "./codes";
import type { ContactWindow } from "./is-overdue";
import type { AftercarePolicy } from "./policy";
import type { AftercareState, ContactPurpose, ContactStatus } from "./vocabulary";

/**
 * Why something stands on a worklist, or what to know of it, for `formatReason`: not a verdict.
 *
 * @since 0.1.0
 */
export interface WorklistReason {
  /** The code of its sentence. */
  code: WorklistReasonCode;
  /** What the sentence tells, by placeholder. */
  params: Readonly<Record<string, Scalar | readonly Scalar[]>>;
}

/**
 * One contact to be made, and why.
 *
 * @since 0.1.0
 */
export interface WorklistLine extends ContactWindow {
  /** Identifier of the contact, as in the plan. */
  contactId: string;
  /** Identifier of the episode. */
  episodeId: string;
  /** Pseudonym of the person. */
  personId: string;
  /** Identifier of the institution. */
  institutionId: string;
  /** Region where the person lives, if recorded. */
  region?: RegionCode;
  /** The day for which it is listed: the due day, or the day of judgement once that has passed. */
  on: PlainDate;
  /** What the contact is for. */
  purpose: ContactPurpose;
  /**
   * What became of it; `done` where a test or an instrument is still due with it, `missed` and
   * `not-possible` where it still counts as late.
   */
  status: ContactStatus;
  /** Last day on which it still counts as late, where its window is over. */
  lateUntil?: PlainDate;
  /** Where the client's aftercare stands, as `aftercareStatus` says. */
  state: AftercareState;
  /** Days since the due day; 0 where it is not overdue. */
  daysOverdue: number;
  /**
   * Those who may make it and are assigned on the first day on which it can be made or, having begun by
   * the last day looked ahead, on the day for which it is listed; in the policy's order of roles.
   */
  monitors: {
    /** Pseudonym of the monitor. */
    monitorId: string;
    /** Role of the monitor. */
    role: Monitor;
  }[];
  /** Whether it must be in person: by itself, or since the share in person could not be met else. */
  meetingRequired: boolean;
  /** Whether a urine test is due with it. */
  urineDue: boolean;
  /** Instruments that are due with it. */
  instrumentsDue: string[];
  /** What was really tried, by those who may make it. */
  attempts: {
    /** Number of attempts within the window. */
    count: number;
    /** The last of them. */
    last?: {
      /** The day. */
      on: PlainDate;
      /** Why it did not happen. */
      reason: MissedReason;
    };
  };
  /** The last day on which the client was seen, as the policy says. */
  lastSeen?: PlainDate;
  /**
   * From whom the monitor takes the client over, where they have not seen the client; of several
   * monitors the one whose list it is, else the first.
   */
  takenOver?: {
    /** Pseudonym of the monitor before. */
    from: string;
    /** First day of the new one. */
    on: PlainDate;
  };
  /** Why it is listed and what to do, for `formatReason`. */
  reasons: WorklistReason[];
}

/**
 * What is to be done with one person.
 *
 * @since 0.1.0
 */
export interface WorklistPerson {
  /** Pseudonym of the person. */
  personId: string;
  /** The contacts, in order. */
  lines: WorklistLine[];
  /** Use that was told or found and was not followed by a new assessment. */
  useReported?: {
    /** The day of it. */
    on: PlainDate;
    /** Identifier of the episode. */
    episodeId: string;
    /** Those who follow the client in the time that is looked at, in a role that the policy names. */
    monitors: WorklistLine["monitors"];
    /** Why it is listed, for `formatReason`. */
    reason: WorklistReason;
  };
}

/**
 * Who must be seen and why, from a day on.
 *
 * @since 0.1.0
 */
export interface Worklist {
  /** The policies, whole. */
  policies: AftercarePolicy[];
  /** The day as of which it was made. */
  asOf: PlainDate;
  /** The last day that was looked ahead. */
  to: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The persons, in the order of their first lines; those without a line are last. */
  persons: WorklistPerson[];
  /** Number of contacts. */
  lines: number;
  /** Number of them that are overdue. */
  overdue: number;
  /** Number of them for which nobody who may make them is assigned. */
  unassigned: number;
  /** Contacts of episodes with one id that were left out. */
  issues: Issue<AftercareIssueCode>[];
}
