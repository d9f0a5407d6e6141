import type { Period, PlainDate } from "../calendar/index";
import type { Monitor } from "../episode/index";
import type { Issue } from "../issue/index";
import type { RegionCode } from "../region/index";
import type { EvidenceGrade } from "../relapse/index";
import type { RecoveryDefinition } from "./recovery-definition";
import type { ReasonCount } from "./report-types";
import type { RecoveryUnknownReason } from "./vocabulary";

/**
 * States of a gap in follow-up, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const gapStatuses = ["open", "upcoming"] as const;

/**
 * The state of a gap in follow-up: its days for evidence are running (`open`), or begin soon
 * (`upcoming`).
 *
 * @since 0.1.0
 */
export type GapStatus = (typeof gapStatuses)[number];

/**
 * What a gap lacks, for lists and switches.
 *
 * @since 0.1.0
 */
export const gapNeeds = ["evidence", "tests", "scores"] as const;

/**
 * What a gap lacks: accepted `evidence` round the window's end; or planned `tests`, without which a
 * rule over weekly patterns cannot tell; or `scores` of an instrument, where a level is measured.
 *
 * @since 0.1.0
 */
export type GapNeed = (typeof gapNeeds)[number];

/**
 * Reasons why a unit has no gap, in the order of deciding, for lists and switches.
 *
 * @since 0.1.0
 */
export const noGapReasons = [
  "outside",
  "no-clock",
  "over",
  "relapsed",
  "not-completed",
  "died",
  "set-aside",
  "readmitted",
  "later",
] as const;

/**
 * Why a unit has no gap: it is `outside` the cohort; it has no clock (`no-clock`); its days for
 * evidence are `over`; it has `relapsed`; it would fail for want of completion
 * (`not-completed`); it has `died`; the definition leaves it out or fails it for prison or a move
 * (`set-aside`); it came back to care, after which no evidence decides (`readmitted`); or its days for
 * evidence begin `later`.
 *
 * @since 0.1.0
 */
export type NoGapReason = (typeof noGapReasons)[number];

/**
 * Someone of whom it should still be learned how they fared.
 *
 * @since 0.1.0
 */
export interface RecoveryGap {
  /** Pseudonym of the person. */
  personId: string;
  /** Identifier of the first episode of the course that is counted. */
  episodeId: string;
  /** Identifier of the institution of its last episode. */
  institutionId: string;
  /** Region where the person lives, as its last episode has it. */
  region?: RegionCode;
  /** Identifier of the work unit that is responsible for its last episode. */
  satker?: string;
  /** Who is assigned to the person on the day of judgement, sorted. */
  monitors: {
    /** Pseudonym of the monitor. */
    monitorId: string;
    /** Role of the monitor. */
    role: Monitor;
  }[];
  /** The day after which the follow-up window begins. */
  clock: PlainDate;
  /** The window's last day. */
  windowEnd: PlainDate;
  /** First day on which evidence of the window's end may be gathered. */
  evidenceFrom: PlainDate;
  /** Last such day. */
  lastDay: PlainDate;
  /** Number of days from the day of judgement to the last day; 0 on the last day itself. */
  daysLeft: number;
  /** Whether the days for evidence are running. */
  status: GapStatus;
  /** What is missing. */
  missing: GapNeed;
  /** Number of contacts, attempts and tests on the days for evidence so far. */
  tried: number;
  /** Why it is not known by now how the person fared. */
  reason: RecoveryUnknownReason;
  /** The grades of evidence that are accepted, the preferred ones first. */
  accepts: EvidenceGrade[];
}

/**
 * Whose follow-up lacks what, under a definition. It always adds up:
 *
 * considered = open + upcoming + closed + all notApplicable.
 *
 * @since 0.1.0
 */
export interface RecoveryGaps {
  /** The whole definition. */
  definition: RecoveryDefinition;
  /** The day as of which people were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The period, if one was named. */
  period?: Period;
  /** How many days ahead was looked. */
  withinDays: number;
  /** The gaps: those that close first come first, those of one day by person. */
  rows: RecoveryGap[];
  /** Units looked at: persons, or courses of care where episodes are counted. */
  considered: number;
  /** Number of open gaps. */
  open: number;
  /** Number of upcoming gaps. */
  upcoming: number;
  /** Units whose days for evidence are running and that have what it takes already. */
  closed: number;
  /** Units without a gap, by reason. */
  notApplicable: ReasonCount<NoGapReason>[];
  /** What is wrong with the definition; under one that contradicts itself nobody has a gap. */
  issues: Issue[];
}
