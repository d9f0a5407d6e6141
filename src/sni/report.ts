import type { PlainDate } from "../calendar/index";
import type { Issue, Vantage } from "../definition/index";
import type { Rate, Shares } from "../statistics/index";
import type { SniAssessment } from "./assessment";
import type { SniIssueCode } from "./codes";
import type { SniMilestone } from "./milestones";
import type { SniScheme } from "./scheme";
import type { SniAssessorRole, SniEdition, SniMilestoneKind } from "./vocabulary";

/**
 * What the report needs of an institution: a record of any kind with an identifier.
 *
 * @since 0.1.0
 */
export interface SniInstitution {
  /** Identifier of the institution. */
  id: string;
}

/**
 * An institution with all its milestones and assessments; records of others in the lists are left
 * out.
 *
 * @since 0.1.0
 */
export interface SniInstitutionRecords<Institution extends SniInstitution = SniInstitution> {
  /** The institution. */
  institution: Institution;
  /** Its milestones. */
  milestones: readonly SniMilestone[];
  /** Its assessments. */
  assessments: readonly SniAssessment[];
}

/**
 * Options of `sniTally`.
 *
 * @since 0.1.0
 */
export interface SniTallyOptions<Institution extends SniInstitution = SniInstitution>
  extends Vantage {
  /** The edition; nothing of another one is counted. */
  edition: SniEdition;
  /** The scheme under which assessments are scored; without one nothing is scored. */
  scheme?: SniScheme | undefined;
  /** Name of the group an institution belongs to; no groups by default. */
  by?: ((institution: Institution) => string) | undefined;
}

/**
 * Institutions by whether they reached the standard, with the three shares of them.
 *
 * @since 0.1.0
 */
export interface SniReached extends Shares {
  /** Institutions that reached it. */
  met: number;
  /** Institutions that did not. */
  unmet: number;
  /** Institutions of which it is not known. */
  unknown: number;
}

/**
 * How the total share of institutions changed between assessments by one role.
 *
 * @since 0.1.0
 */
export interface SniChange {
  /** Who assessed, both times. */
  key: SniAssessorRole;
  /** Institutions with a first and a last assessment, both complete: higher + same + lower. */
  institutions: number;
  /** Institutions with two or more, of which the first or the last is not complete. */
  incomplete: number;
  /** Institutions whose share rose. */
  higher: number;
  /** Institutions whose share stayed. */
  same: number;
  /** Institutions whose share fell. */
  lower: number;
  /** Mean change of the share, from −1 to 1; absent where there are none. */
  mean?: number;
}

/**
 * The figures of a set of institutions.
 *
 * @since 0.1.0
 */
export interface SniSummary {
  /** Institutions in the input. */
  considered: number;
  /** Institutions for which each step is recorded, in the order in which they are expected. */
  steps: {
    /** The step. */
    key: SniMilestoneKind;
    /** Institutions for which it is recorded. */
    recorded: number;
  }[];
  /** Shares of institutions with one step recorded among those with another. */
  shares: {
    /** The share, named by both steps, such as `recommended-of-assisted`. */
    key: string;
    /** The step of the numerator. */
    numerator: SniMilestoneKind;
    /** The step of the denominator, or all institutions in the input. */
    denominator: SniMilestoneKind | "considered";
    /** The share: institutions with both steps, of those with the denominator's. */
    rate: Rate;
  }[];
  /** Assisted institutions by whether their last verification states that they reached it. */
  reached: SniReached;
  /**
   * Institutions by the verdict of the scheme on their last verified assessment; absent where no
   * scheme with a threshold was given. Not assessed and undecided are unknown.
   */
  scored?: SniReached;
  /** Change between the first and the last assessment, by role; absent without a scheme. */
  changes?: SniChange[];
}

/**
 * The figures of institutions under one edition, in total and by group.
 *
 * @since 0.1.0
 */
export interface SniReport extends SniSummary {
  /** The edition. */
  edition: SniEdition;
  /** The day as of which it is told. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The whole scheme, if one was given. */
  definition?: SniScheme;
  /** The same by group, sorted by name. */
  groups: ({
    /** Name of the group. */
    key: string;
  } & SniSummary)[];
  /** What was left out; empty for a tally. */
  issues: Issue<SniIssueCode>[];
}
