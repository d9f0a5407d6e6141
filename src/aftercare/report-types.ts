import type { Period, PlainDate } from "../calendar/index";
import type { Issue, Vantage } from "../definition/index";
import type { Episode, MissedReason } from "../episode/index";
import type { RelapseRule } from "../relapse/index";
import type { Rate } from "../statistics/index";
import type { AftercareIssueCode } from "./codes";
import type { AftercarePolicy } from "./policy";
import type { AftercareOptions } from "./policy-rules";
import type { AftercareState } from "./vocabulary";

/**
 * Options of `aftercareTally`.
 *
 * @since 0.1.0
 */
export interface AftercareTallyOptions extends AftercareOptions {
  /** The time in which counted contacts were due; all of it by default. */
  period?: Period | undefined;
  /** What a relapse is, for the states; relapse is not judged without it. */
  relapse?: RelapseRule | undefined;
  /** Level of intervals where the clients are a sample; none by default, since they are counted. */
  level?: number | undefined;
  /** Name of the group a client belongs to; no groups by default. */
  by?: ((episode: Episode) => string) | undefined;
}

/**
 * Contacts by what became of them: considered = held in time + held late + missed + not possible +
 * suspended + pending.
 *
 * @since 0.1.0
 */
export interface AftercareContactCounts {
  /** Contacts that were due in the period. */
  considered: number;
  /** Held within their windows. */
  done: number;
  /** Held after them. */
  doneLate: number;
  /** Neither held nor tried enough. */
  missed: number;
  /** Tried in vain. */
  notPossible: number;
  /** Not asked for while the client was away. */
  suspended: number;
  /** Windows that are not over. */
  pending: number;
  /** Of those held, the ones in person. */
  inPerson: number;
}

/**
 * What an aftercare tally has counted of a group.
 *
 * @since 0.1.0
 */
export interface AftercareCounts {
  /** Contacts. */
  contacts: AftercareContactCounts;
  /** Contacts that were not possible, by the last reason given. */
  reasons: Partial<Record<MissedReason, number>>;
  /** Held contacts whose day of entry is recorded, by the days from contact to entry. */
  delays: Record<string, number>;
  /** Clients. */
  clients: {
    /** All of them. */
    considered: number;
    /** Those with a contact that was held, missed or not possible. */
    due: number;
    /** Of those, the ones with at least one that was held. */
    reached: number;
    /** Those who reached the least length with enough contacts held. */
    minimumReached: number;
  };
  /** Clients by state. */
  states: Partial<Record<AftercareState, number>>;
}

/**
 * What an aftercare tally has counted so far: plain JSON, to be sent, stored and merged.
 *
 * @since 0.1.0
 */
export interface AftercareTallyState extends Vantage {
  /** The policies, whole. */
  policies: AftercarePolicy[];
  /** Whether one policy is applied whatever the day, or that in force. */
  byForce: boolean;
  /** The rule of relapse, whole, if one was named. */
  relapse?: RelapseRule;
  /** The time in which counted contacts were due, if one was named. */
  period?: Period;
  /** Whether clients are counted by group as well. */
  grouped: boolean;
  /** Counts of all clients. */
  total: AftercareCounts;
  /** Counts by group, in the order in which groups were met. */
  groups: {
    /** Name of the group. */
    key: string;
    /** Counts of its clients. */
    counts: AftercareCounts;
  }[];
}

/**
 * Figures of aftercare of a set of clients.
 *
 * @since 0.1.0
 */
export interface AftercareSummary {
  /** Contacts by what became of them. */
  contacts: AftercareContactCounts;
  /** Held contacts of those that were held, missed or not possible. */
  held: Rate;
  /** Contacts held in time, of those held. */
  inTime: Rate;
  /** Contacts in person, of those held. */
  inPerson: Rate;
  /** Clients with at least one held contact, of those with one that was held, missed or not possible. */
  reached: Rate;
  /** Contacts that were not possible, by the last reason given. */
  reasons: {
    /** The reason. */
    key: MissedReason;
    /** Number of contacts. */
    count: number;
  }[];
  /** How long after a contact it was entered; it has no part in whether it was in time. */
  entryDelay: {
    /** Held contacts whose day of entry is recorded. */
    recorded: number;
    /** Held contacts whose day of entry is not recorded. */
    unrecorded: number;
    /** The day by which half of those recorded had been entered; absent where none was. */
    medianDays?: number;
    /** The longest; absent where none was recorded. */
    longestDays?: number;
    /** Those entered within seven days of the contact, of those recorded. */
    withinSevenDays: Rate;
  };
  /** Clients, all of them. */
  clients: number;
  /** Clients by state. */
  states: {
    /** The state. */
    key: AftercareState;
    /** Number of clients. */
    count: number;
  }[];
  /** Clients who reached the least length with enough contacts held, whatever their state. */
  minimumReached: number;
}

/**
 * Figures of aftercare of all clients and by group.
 *
 * @since 0.1.0
 */
export interface AftercareReport extends AftercareSummary {
  /** The policies, whole. */
  policies: AftercarePolicy[];
  /** The rule of relapse, whole, if one was named. */
  relapse?: RelapseRule;
  /** The day as of which clients were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The time in which counted contacts were due, if one was named. */
  period?: Period;
  /** The same by group, sorted by name. */
  groups: (AftercareSummary & {
    /** Name of the group. */
    key: string;
  })[];
  /** Records that were left out. */
  issues: Issue<AftercareIssueCode>[];
}
