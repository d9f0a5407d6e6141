import type { PlainDate } from "../calendar/index";
import type { Finding, Issue } from "../definition/index";
import type { MissedReason, Monitor } from "../episode/index";
import type { RegionCode } from "../region/index";
import type { AftercareFindingCode, AftercareIssueCode } from "./codes";
import type { ContactWindow } from "./is-overdue";
import type { AftercarePolicy } from "./policy";
import type { ContactPurpose, ContactStatus } from "./vocabulary";

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
  /** What became of it; `done` where a test or an instrument is still due with it. */
  status: ContactStatus;
  /** Days since the due day; 0 where it is not overdue. */
  daysOverdue: number;
  /** Those who may make it and are assigned on that day, in the policy's order of roles. */
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
  /** What was tried. */
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
  /** The day of the last contact, with whomever. */
  lastSeen?: PlainDate;
  /** From whom the monitor took the client over, where they have not seen the client since. */
  takenOver?: {
    /** Pseudonym of the monitor before. */
    from: string;
    /** First day of the new one. */
    on: PlainDate;
  };
  /** Why it is listed, for `explain`. */
  reasons: Finding<AftercareFindingCode>[];
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
    /** Why it is listed, for `explain`. */
    reason: Finding<AftercareFindingCode>;
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
