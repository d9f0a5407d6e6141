import type { Issue, Outcome } from "../definition/index";
import type { Kappa, Rate } from "../statistics/index";
import type { SniIssueCode } from "./codes";
import type { SniShare } from "./results";
import type { SniLevel, SniScheme } from "./scheme";

/**
 * A requirement on which two assessments differ.
 *
 * @since 0.1.0
 */
export interface SniDifference {
  /** The requirement. */
  requirementId: string;
  /** Its aspect. */
  aspect: string;
  /** The answer of the self-assessment. */
  self: SniLevel;
  /** The answer of the verification. */
  verified: SniLevel;
  /** Self-assessment minus verification, as a part of what the scale spans: from −1 to 1. */
  difference: SniShare;
}

/**
 * How a self-assessment and a verification of one institution agree, requirement by requirement.
 *
 * items = equal + selfHigher + selfLower.
 *
 * @since 0.1.0
 */
export interface SniComparison {
  /** The scheme. */
  definition: SniScheme;
  /** Identifier of the self-assessment. */
  selfId: string;
  /** Identifier of the verification. */
  verifiedId: string;
  /** Number of requirements with a usable answer in both. */
  items: number;
  /** Requirements answered alike. */
  equal: number;
  /** Requirements that the institution put higher. */
  selfHigher: number;
  /** Requirements that the institution put lower. */
  selfLower: number;
  /** Which way the differences go, by their mean. */
  direction: "self-higher" | "self-lower" | "balanced";
  /** Equal over items. */
  agreement: Rate;
  /**
   * Mean of self-assessment minus verification, each difference as a part of what its scale spans:
   * from −1 to 1. Absent where there are no items.
   */
  meanDifference?: SniShare;
  /** Agreement beyond chance, by scale, in the scheme's order: kappa with and without weights. */
  kappas: {
    /** Name of the scale. */
    key: string;
    /** Agreement on its requirements. */
    kappa: Kappa;
  }[];
  /** The requirements on which they differ, in the scheme's order. */
  differences: SniDifference[];
  /** Requirements with a usable answer in the self-assessment alone. */
  onlySelf: string[];
  /** Requirements with a usable answer in the verification alone. */
  onlyVerified: string[];
  /** Days from the self-assessment to the verification; negative where it came first. */
  daysApart: number;
  /** Whether assistance is recorded between the two: unknown where no milestones were given. */
  assistedBetween: Outcome;
  /** What to mind in the comparison, and faults of both assessments. */
  issues: Issue<SniIssueCode>[];
}
