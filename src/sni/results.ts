import type { Issue, Verdict } from "../definition/index";
import type { Rate } from "../statistics/index";
import type { SniFindingCode, SniIssueCode } from "./codes";
import type { SniLevel, SniScheme } from "./scheme";
import type { SniNonconformityGrade, SniVerdict } from "./vocabulary";

/**
 * A share, from 0 to 1, computed exactly and given as a number.
 *
 * @since 0.1.0
 */
export interface SniShare {
  /** The number next to the exact share. */
  value: number;
  /** The exact share's numerator in lowest terms; absent where it is beyond safe whole numbers. */
  numerator?: number;
  /** The exact share's denominator in lowest terms; absent with the numerator. */
  denominator?: number;
}

/**
 * How far the unassessed could move a share: all of them at their lowest, all at their highest.
 *
 * @since 0.1.0
 */
export interface SniRange {
  /** The share if every unassessed requirement were at its lowest. */
  lower: SniShare;
  /** The share if every unassessed requirement were at its highest. */
  upper: SniShare;
}

/**
 * The figures of an aspect, or of the whole: applicable = assessed + unassessed.
 *
 * @since 0.1.0
 */
export interface SniFigures {
  /** Weighted points of what was assessed. */
  points: number;
  /** Least weighted points that were possible on what was assessed. */
  minimum: number;
  /** Most weighted points that were possible on what was assessed. */
  maximum: number;
  /** Weighted points on all that applies, with the unassessed at their lowest and highest. */
  pointsRange: {
    /** With the unassessed at their lowest. */
    lower: number;
    /** With the unassessed at their highest. */
    upper: number;
  };
  /** Share over what was assessed alone; absent where nothing with weight was. */
  share?: SniShare;
  /** Range of the share over the unassessed; absent where nothing with weight applies. */
  range?: SniRange;
  /** Number of requirements that apply. */
  applicable: number;
  /** Of them, requirements with a usable answer. */
  assessed: number;
  /** Assessed over applicable: 1 when and only when nothing is unassessed. */
  coverage: Rate;
  /** Requirements that do not apply by the scheme's own conditions. */
  excluded: number;
  /** Requirements declared not applicable with reason and confirmation. */
  declared: number;
  /** Declared over declared and applicable: how much was taken out by declaration. */
  declaredShare: Rate;
}

/**
 * An assessed requirement that is below its highest level.
 *
 * @since 0.1.0
 */
export interface SniGap {
  /** The requirement. */
  requirementId: string;
  /** Its aspect. */
  aspect: string;
  /** The level that was found. */
  answer: SniLevel;
  /** The highest level of its scale. */
  highest: SniLevel;
  /** Whether it is a critical requirement below the level that it must reach. */
  critical: boolean;
}

/**
 * A nonconformity: one that the assessor wrote down, or a critical requirement that was found below
 * the level it must reach.
 *
 * @since 0.1.0
 */
export interface SniNonconformityResult {
  /** Whether it follows from an answer, or was written down. */
  basis: "answer" | "recorded";
  /** Identifier of the written one; of the requirement for one that follows from an answer. */
  id: string;
  /** The requirement, where it concerns a single one. */
  requirementId?: string;
  /** Its grade, where one was written down. */
  grade?: SniNonconformityGrade;
  /** Whether it is open on the day of judgement. */
  open: boolean;
}

/**
 * The score of one assessment under a scheme. A total never comes without its profile, coverage and
 * gaps.
 *
 * As a verdict, its outcome is that of the scheme's threshold: `not-applicable` where it has none.
 *
 * @since 0.1.0
 */
export interface SniScore extends Verdict<SniFindingCode, SniScheme> {
  /** Identifier of the assessment. */
  assessmentId: string;
  /** Identifier of the institution. */
  institutionId: string;
  /** The figures of each aspect, in the scheme's order. */
  profile: ({
    /** Name of the aspect. */
    key: string;
  } & SniFigures)[];
  /** The figures of the whole; its share and range are made as the scheme says. */
  total: SniFigures;
  /** Range of the total share over the unassessed; absent where nothing with weight applies. */
  range?: SniRange;
  /** Assessed over applicable requirements. */
  coverage: Rate;
  /** Assessed requirements below their highest level, in the scheme's order. */
  gaps: SniGap[];
  /** Requirements that apply and have no usable answer, in the scheme's order. */
  unassessed: string[];
  /** Nonconformities: from answers first, then as written down. */
  nonconformities: SniNonconformityResult[];
  /** Categories in which the total may lie, lowest first: one where the unassessed cannot move it. */
  bands?: string[];
  /** The verdict; absent where the scheme has no threshold. */
  verdict?: SniVerdict;
  /** Faults of the answers; what is faulty counts as not assessed. */
  issues: Issue<SniIssueCode>[];
}
