import type { Period, PlainDate } from "../calendar/index";
import type { ContactChannel, Monitor } from "../episode/index";
import type { Issue } from "../issue/index";
import type { EvidenceGrade } from "../relapse/index";
import type { ClusterSpread, Rate, Shares } from "../statistics/index";
import type { RecoveryDefinition, RecoveryTarget } from "./recovery-definition";
import type { OutsideReason, RecoveryUnknownReason, SetAsideReason } from "./vocabulary";

/**
 * A number of units with a reason.
 *
 * @since 0.1.0
 */
export interface ReasonCount<Reason extends string> {
  /** The reason. */
  reason: Reason;
  /** Number of units; at least 1. */
  count: number;
}

/**
 * Who was counted and who was not. It always adds up:
 *
 * considered = all outside + inCohort; inCohort = all excluded + pending + died + due without the
 * dead; due = clean + relapsed + notCompleted + belowLevel + all failed + diedAsFailure + all
 * unknown; denominator = due, less the unknown where the definition excludes them.
 *
 * @since 0.1.0
 */
export interface RecoveryFlow {
  /** Units looked at: persons, or courses of care where episodes are counted. */
  considered: number;
  /** Units outside the cohort or the period, by reason. */
  outside: ReasonCount<OutsideReason>[];
  /** Units of the cohort. */
  inCohort: number;
  /** Units of the cohort that the definition leaves out, other than by death. */
  excluded: ReasonCount<SetAsideReason>[];
  /** Units whose window is not settled yet. */
  pending: {
    /** All of them. */
    total: number;
    /** Of them, known to have relapsed already; they wait like the others. */
    alreadyRelapsed: number;
    /** Of them, without a clock: their window has not begun. */
    withoutClock: number;
  };
  /** Units that died before any relapse, left out or counted as failures. */
  died: number;
  /** Of them, counted as failures. */
  diedAsFailure: number;
  /** Units of which it is not known how they fared, by reason. */
  unknown: ReasonCount<RecoveryUnknownReason>[];
  /** Units that relapsed. */
  relapsed: {
    /** All of them. */
    total: number;
    /** Units that did not relapse but used: lapses. They are counted elsewhere, not in the total. */
    lapsedOnly: number;
  };
  /** Units that did not relapse but did not complete, where success needs it. */
  notCompleted: number;
  /** Units whose measured level of recovery is below that of the definition. */
  belowLevel: number;
  /** Units that count as failures by the definition's word on absence or a clock that never started. */
  failed: ReasonCount<SetAsideReason>[];
  /** Units that meet the measure. */
  clean: number;
  /** Units whose window is settled and that are not left out, the unknown among them. */
  due: number;
  /** Units in the denominator of the headline. */
  denominator: number;
  /** Further eligible courses of persons already counted; in no other number. */
  repeats: number;
}

/**
 * What is known to have been met, by the evidence for it; each list adds up to the clean units.
 *
 * @since 0.1.0
 */
export interface RecoveryEvidence {
  /** Clean units by the grade of their evidence; `instrument` where a level was measured. */
  byGrade: {
    /** The grade. */
    key: EvidenceGrade | "instrument";
    /** Number of units. */
    count: number;
  }[];
  /** Clean units by the role of who made the contact; `none` for tests, registers and instruments. */
  byMonitor: {
    /** The role. */
    key: Monitor | "none";
    /** Number of units. */
    count: number;
  }[];
  /** Clean units by the channel of the contact; `none` for tests, registers and instruments. */
  byChannel: {
    /** The channel. */
    key: ContactChannel | "none";
    /** Number of units. */
    count: number;
  }[];
}

/**
 * Whether a target is met.
 *
 * @since 0.1.0
 */
export interface TargetVerdict {
  /** The target. */
  target: RecoveryTarget;
  /** By the headline, compared in whole numbers; undecided where there is no rate. */
  asDefined: "met" | "not-met" | "undecided";
  /** Whatever the unknown are: met even if none of them succeeded, or not met even if all did. */
  robust: "met" | "not-met" | "undecided";
  /** Where the interval of the headline lies; absent where there is none. */
  interval?: "above" | "below" | "includes";
  /** How many of the unknown must have succeeded for the target to be met, of all due. */
  tipping: {
    /** The number needed; more than there are unknown where the target cannot be met. */
    needed: number;
    /** Number of unknown. */
    ofUnknown: number;
  };
}

/**
 * The figures of a group of units, each with its counts.
 *
 * `documented` is clean of all due, `observed` clean of those whose status is known, `best` clean or
 * unknown of all due.
 *
 * @since 0.1.0
 */
export interface RecoverySummary extends Shares {
  /** Who was counted and who was not. */
  flow: RecoveryFlow;
  /** The headline: the rate as defined. */
  rate: Rate;
  /** Those whose status is known, of all due. */
  statusKnown: Rate;
  /** What the clean are known by. */
  evidence: RecoveryEvidence;
  /** Whether the target is met, where the definition has one. */
  target?: TargetVerdict;
  /**
   * From the lower end of the interval of `documented` to the upper end of that of `best`: chance and
   * the unknown together; absent where there is nobody.
   */
  outer?: {
    /** Lower end. */
    lower: number;
    /** Upper end. */
    upper: number;
  };
}

/**
 * The recovery rate of a set of people under a definition, for all and by group.
 *
 * @since 0.1.0
 */
export interface RecoveryReport extends RecoverySummary {
  /** The whole definition. */
  definition: RecoveryDefinition;
  /** The day as of which people were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The period, if one was named. */
  period?: Period;
  /** The spread of the headline between clusters, where they were named. */
  clustering?: {
    /** Number of clusters with anyone in the denominator. */
    clusters: number;
    /** How far the clusters lie apart. */
    spread: ClusterSpread;
  };
  /** The figures by group, sorted by key; empty when no groups were asked for. */
  groups: (RecoverySummary & {
    /** Name of the group. */
    key: string;
  })[];
  /** What is wrong with the definition, what was left out, and who may have been counted twice. */
  issues: Issue[];
}
