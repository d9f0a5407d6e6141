import type { PlainDate } from "../calendar/index";
import type { Dated } from "../definition/index";
import type { SniLevel } from "./scheme";
import type {
  SniActor,
  SniAssessorRole,
  SniMethod,
  SniNonconformityGrade,
  SniSchemeEdition,
} from "./vocabulary";

/**
 * What was found on one requirement. Without an answer, and not declared not applicable, it is not
 * assessed.
 *
 * @since 0.1.0
 */
export interface SniAnswer {
  /** Name of the requirement in the scheme. */
  requirementId: string;
  /** The level that was found. */
  answer?: SniLevel | null | undefined;
  /** The declaration that the requirement does not apply; it counts only with reason and confirmation. */
  notApplicable?:
    | {
        /** Why it does not apply. */
        reason?: string | null | undefined;
        /** Who confirmed it; the institution cannot confirm its own declaration. */
        confirmedBy?: SniActor | null | undefined;
      }
    | null
    | undefined;
  /** How the evidence was found. */
  methods?: SniMethod[] | null | undefined;
}

/**
 * A nonconformity that the assessor wrote down.
 *
 * @since 0.1.0
 */
export interface SniNonconformity {
  /** Identifier, unique within the assessment. */
  id: string;
  /** The requirement, where it concerns a single one. */
  requirementId?: string | null | undefined;
  /** Its grade. */
  grade: SniNonconformityGrade;
  /** Day on which it was closed as corrected; open when not recorded. */
  closedOn?: PlainDate | null | undefined;
}

/**
 * Facts about the institution on the day of an assessment, by name, on which conditions of
 * requirements are asked: `{ modality: ["inpatient"], acceptsReferrals: true }`.
 *
 * @since 0.1.0
 */
export type SniContext = Record<string, string | boolean | string[] | null | undefined>;

/**
 * One assessment of one institution against a scheme, as it was filled in.
 *
 * @since 0.1.0
 */
export interface SniAssessment extends Dated {
  /** Identifier of the institution. */
  institutionId: string;
  /** The edition, or instrument, against which it was assessed. */
  edition: SniSchemeEdition;
  /** Who assessed. */
  role: SniAssessorRole;
  /** Facts on which applicability depends. */
  context?: SniContext | null | undefined;
  /** The answers, in any order. */
  answers: SniAnswer[];
  /** Nonconformities that were written down. */
  nonconformities?: SniNonconformity[] | null | undefined;
}
