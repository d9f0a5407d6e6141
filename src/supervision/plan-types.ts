import type { ContactWindow } from "../aftercare/index";
import type { PlainDate } from "../calendar/index";
import type { Finding, Issue } from "../definition/index";
import type { RegionCode } from "../region/index";
import type { Rate } from "../statistics/index";
import type { SupervisionFindingCode, SupervisionIssueCode } from "./codes";
import type { SupervisionPolicy } from "./policy";
import type { SupervisionVisit } from "./records";
import type {
  SupervisionChannel,
  SupervisionGroup,
  SupervisionStatus,
  SupervisionTier,
  SupervisionTopic,
} from "./vocabulary";

/**
 * One planned visit and what became of it.
 *
 * @since 0.1.0
 */
export interface PlannedVisit extends ContactWindow {
  /** Identifier, made of the policy with its version, the subject and the number of the visit. */
  id: string;
  /** What became of it. */
  status: SupervisionStatus;
  /** Id of the record of the visit that was made within the window. */
  evidence?: string;
}

/**
 * One institution or IBM unit in a plan of supervision.
 *
 * @since 0.1.0
 */
export interface SupervisedSubject {
  /** Whether it is an institution or an IBM unit. */
  subject: SupervisionVisit["subject"];
  /** Its identifier. */
  subjectId: string;
  /** Its work unit, if recorded. */
  satker?: string;
  /** Its region, if recorded. */
  region?: RegionCode;
  /** The group that it belongs to. */
  group: SupervisionGroup;
  /** How it must be visited. */
  channel: SupervisionChannel;
  /** The tiers that may visit it, the nearest first. */
  tiers: SupervisionTier[];
  /** What is looked at. */
  topics: SupervisionTopic[];
  /** Its visits in order. */
  visits: PlannedVisit[];
  /** Why it is planned so, for `explain`. */
  findings: Finding<SupervisionFindingCode>[];
}

/**
 * Figures of one group; planned = scheduled + open + overdue + done + missed.
 *
 * @since 0.1.0
 */
export interface SupervisionSummary {
  /** The group. */
  group: SupervisionGroup;
  /** Number of its subjects that are planned for. */
  subjects: number;
  /** Number of subjects that the source names; absent where it names none. */
  target?: number;
  /** Visits planned. */
  planned: number;
  /** Visits whose windows are still to come. */
  scheduled: number;
  /** Visits that are open and not past their due day. */
  open: number;
  /** Visits that are past it. */
  overdue: number;
  /** Visits made. */
  done: number;
  /** Visits that were not made. */
  missed: number;
  /** Visits made of those made or missed. */
  held: Rate;
}

/**
 * A plan of supervision as of a day.
 *
 * @since 0.1.0
 */
export interface SupervisionPlan {
  /** The whole policy. */
  definition: SupervisionPolicy;
  /** The day as of which visits are judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** Institutions and units that are visited, sorted by kind and identifier. */
  subjects: SupervisedSubject[];
  /** Figures by group, in the order of `supervisionGroups`. */
  groups: SupervisionSummary[];
  /** Who was considered and not planned for. */
  notPlanned: {
    /** Units formed after the period or the day, or not known by then. */
    notFormed: number;
    /** Institutions and units that were closed before the period. */
    closed: number;
    /** Those whose group the policy does not visit. */
    notVisited: number;
  };
  /** Records that were left out. */
  issues: Issue<SupervisionIssueCode>[];
}
