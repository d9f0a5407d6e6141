import type { Period, PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { PublishedCount, Rate, SuppressionRule } from "../statistics/index";
import type { RecoveryDefinition } from "./recovery-definition";
import type { RecoveryEvidence, TargetVerdict } from "./report-types";
import type { OutsideReason, RecoveryUnknownReason, SetAsideReason } from "./vocabulary";

/**
 * A number of units with a reason, as it may be published; never of nobody.
 *
 * @since 0.1.0
 */
export type PublishedReason<Reason extends string> = PublishedCount & {
  /** The reason. */
  reason: Reason;
};

/**
 * Who was counted and who was not, as it may be published; the numbers mean what they mean in
 * `RecoveryFlow`.
 *
 * @since 0.1.0
 */
export interface PublishedFlow {
  /** Units looked at. */
  considered: PublishedCount;
  /** Units outside the cohort or the period, all of them. */
  outsideTotal: PublishedCount;
  /** Units outside the cohort or the period, by reason. */
  outside: PublishedReason<OutsideReason>[];
  /** Units of the cohort. */
  inCohort: PublishedCount;
  /** Units of the cohort that the definition leaves out, all of them. */
  excludedTotal: PublishedCount;
  /** Units of the cohort that the definition leaves out, by reason. */
  excluded: PublishedReason<SetAsideReason>[];
  /** Units whose window is not settled yet. */
  pending: {
    /** All of them. */
    total: PublishedCount;
    /** Of them, known to have relapsed already. */
    alreadyRelapsed: PublishedCount;
    /** Of them, without a clock. */
    withoutClock: PublishedCount;
  };
  /** Units that died before any relapse. */
  died: PublishedCount;
  /** Of them, counted as failures. */
  diedAsFailure: PublishedCount;
  /** Units of which it is not known how they fared, all of them. */
  unknownTotal: PublishedCount;
  /** Units of which it is not known how they fared, by reason. */
  unknown: PublishedReason<RecoveryUnknownReason>[];
  /** Units that relapsed. */
  relapsed: {
    /** All of them. */
    total: PublishedCount;
    /** Units that did not relapse but used. */
    lapsedOnly: PublishedCount;
  };
  /** Units that did not complete, where success needs it. */
  notCompleted: PublishedCount;
  /** Units whose measured level of recovery is below that of the definition. */
  belowLevel: PublishedCount;
  /** Units that count as failures by the definition's word, all of them. */
  failedTotal: PublishedCount;
  /** Units that count as failures by the definition's word, by reason. */
  failed: PublishedReason<SetAsideReason>[];
  /** Units that meet the measure. */
  clean: PublishedCount;
  /** Units whose window is settled and that are not left out. */
  due: PublishedCount;
  /** Units in the denominator of the headline. */
  denominator: PublishedCount;
  /** Further eligible courses of persons already counted. */
  repeats: PublishedCount;
}

/**
 * Figures that may be seen together, or not at all.
 *
 * @since 0.1.0
 */
export type Published<Figures> =
  | ({
      /** The figures may be seen. */
      status: "shown";
    } & Figures)
  | {
      /** The figures may not be seen. */
      status: "suppressed";
    };

/**
 * The figures of a group as they may be published.
 *
 * @since 0.1.0
 */
export interface SuppressedSummary {
  /** Who was counted and who was not. */
  flow: PublishedFlow;
  /** The headline: the rate as defined. */
  rate: Rate;
  /** Clean of all due. */
  documented: Rate;
  /** Clean of those whose status is known. */
  observed: Rate;
  /** Clean or unknown of all due. */
  best: Rate;
  /** Those whose status is known, of all due. */
  statusKnown: Rate;
  /** What the clean are known by. */
  evidence: Published<RecoveryEvidence>;
  /** Whether the target is met, where the definition has one. */
  target?: Published<TargetVerdict>;
  /** Chance and the unknown together; absent where there is nobody, or it may not be seen. */
  outer?: {
    /** Lower end. */
    lower: number;
    /** Upper end. */
    upper: number;
  };
}

/**
 * A recovery report as it may be published.
 *
 * @since 0.1.0
 */
export interface SuppressedReport extends SuppressedSummary {
  /** The whole rule of suppression. */
  rule: SuppressionRule;
  /** The whole definition. */
  definition: RecoveryDefinition;
  /** The day as of which people were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The period, if one was named. */
  period?: Period;
  /** The figures by group, sorted by key; empty when no groups were asked for. */
  groups: (SuppressedSummary & {
    /** Name of the group. */
    key: string;
  })[];
  /** What is wrong with the definition. What is wrong with the register is not for publication. */
  issues: Issue[];
}
