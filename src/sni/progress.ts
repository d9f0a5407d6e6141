import type { PlainDate } from "../calendar/index";
import type { Issue } from "../definition/index";
import type { SniIssueCode } from "./codes";
import type { SniCertificateTerm } from "./scheme";
import type { SniActor, SniCertificateStatus, SniEdition, SniMilestoneKind } from "./vocabulary";

/**
 * One step of an institution's way under one edition. Not recorded is not the same as not done.
 *
 * @since 0.1.0
 */
export interface SniStep {
  /** The step. */
  key: SniMilestoneKind;
  /** Whether it is recorded. */
  recorded: boolean;
  /** The first day on which it is recorded. */
  first?: PlainDate;
  /** The last day on which it is recorded. */
  last?: PlainDate;
  /** Who acted on that last day. */
  actor?: SniActor;
  /** Ids of the milestones, in order. */
  records: string[];
}

/**
 * The last certificate under one edition, and what may be said of it.
 *
 * @since 0.1.0
 */
export interface SniCertificate {
  /** Number of the certificate. */
  certificate: string;
  /** Name of the body that certified. */
  body: string;
  /** Day of issue. */
  issuedOn: PlainDate;
  /** What may be said of it on the day of judgement. */
  status: SniCertificateStatus;
  /** Last day of validity; absent where neither the certificate nor a term states one. */
  validUntil?: PlainDate;
  /** Where the last day comes from. */
  basis?: "certificate" | "term";
}

/**
 * Where an institution stands between target and certificate: separate facts, by edition.
 *
 * @since 0.1.0
 */
export interface SniProgress {
  /** Identifier of the institution. */
  institutionId: string;
  /** The day as of which it is told. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The term of certificates, if one was given. */
  definition?: SniCertificateTerm;
  /** Each edition under which anything is recorded. */
  editions: {
    /** The edition. */
    key: SniEdition;
    /** All six steps, in the order in which they are expected. */
    steps: SniStep[];
    /** The verifier's last word, where one was recorded. */
    verification?: {
      /** Whether the standard was reached, as stated. */
      reached?: boolean;
      /** The result in the verifier's own words. */
      result?: string;
    };
    /** The last certificate. */
    certificate?: SniCertificate;
  }[];
  /** Steps out of the expected order, and steps that an expected one lacks. */
  issues: Issue<SniIssueCode>[];
}
