import type { PlainDate } from "../calendar/index";
import type { Issue } from "../definition/index";
import type { ContactChannel, MissedReason, Monitor } from "../episode/index";
import type { AftercareIssueCode } from "./codes";
import type { ContactWindow } from "./is-overdue";
import type { AftercarePolicy } from "./policy";
import type { AftercareAnchor, ContactPurpose, ContactStatus, UnplannedReason } from "./vocabulary";

/**
 * One planned contact and what became of it as of a day.
 *
 * @since 0.1.0
 */
export interface PlannedContact extends ContactWindow {
  /**
   * Identifier, made of the episode, the policy with its version, the segment, the offset, and the
   * number of the time in care after the first. No label is part of it.
   */
  id: string;
  /** Name of the segment. */
  segment: string;
  /** What the contact is for. */
  purpose: ContactPurpose;
  /** The channel that is required, if one is. */
  channel?: ContactChannel;
  /** What became of it. */
  status: ContactStatus;
  /** Ids of the records that the status rests on: the contact that was held, or what was tried. */
  evidence: string[];
  /** The contact that held it. */
  held?: {
    /** The day on which it was held, which alone decides whether it was in time. */
    on: PlainDate;
    /** How. */
    channel: ContactChannel;
    /** Role of the one who made it. */
    by: Monitor;
    /** Days from the contact to its entry; absent where the day of entry is not recorded. */
    entryDelay?: number;
  };
  /** What was tried within the window. */
  attempts: {
    /** The day. */
    on: PlainDate;
    /** Why it did not happen. */
    reason: MissedReason;
  }[];
  /** Present where a urine test is due with it and none was made within its window. */
  urineDue?: true;
  /** Instruments that are due with it and were not filled in within its window. */
  instrumentsDue: string[];
}

/**
 * One segment of a client's aftercare.
 *
 * @since 0.1.0
 */
export interface PlannedSegment {
  /** Name of the segment in its policy. */
  id: string;
  /** The policy that it is of. */
  policy: {
    /** Its name. */
    id: string;
    /** Its version. */
    version: string;
  };
  /** Number of the time in care, from 1; more after a return. */
  round: number;
  /** What it is counted from. */
  anchor: AftercareAnchor;
  /** The day of that. */
  start: PlainDate;
  /** The day on which the least length is reached; absent where discharge ends the segment. */
  minimum?: PlainDate;
  /** The planned last day, with what was decided and moved; absent where discharge ends it. */
  end?: PlainDate;
  /** Present where the end was moved by a decision. */
  extended?: true;
  /** What broke it off, if something did. */
  closed?: {
    /** The day. */
    on: PlainDate;
    /** Discharge, a return into care, news of an admission elsewhere, or death. */
    by: "discharge" | "return" | "readmission" | "death";
  };
}

/**
 * The contacts of one client under a policy, as of a day.
 *
 * @since 0.1.0
 */
export interface AftercarePlan {
  /** Identifier of the episode. */
  episodeId: string;
  /** Pseudonym of the person. */
  personId: string;
  /** The day as of which contacts are judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The whole policy of the last segment; absent while there is no segment. */
  policy?: AftercarePolicy;
  /** Every policy that a segment is of, whole, in the order of segments. */
  policies: AftercarePolicy[];
  /** The segments that have begun. */
  segments: PlannedSegment[];
  /** Their contacts in order of days; those that a segment's breaking off made moot are left out. */
  contacts: PlannedContact[];
  /** Contacts that were held after the first segment began and are none of those planned. */
  unplanned: {
    /** Id of the record. */
    record: string;
    /** The day. */
    on: PlainDate;
    /** Why it is none of those planned. */
    reason: UnplannedReason;
  }[];
  /** Decisions that could not be followed, and facts that lie in the future. */
  issues: Issue<AftercareIssueCode>[];
}
