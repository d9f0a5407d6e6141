import type { Definition } from "../definition/index";
import type { Nature } from "../program/index";
import type {
  IpwlMinistry,
  LicenceKind,
  LksGrade,
  Ownership,
  Recommender,
  StaffRole,
} from "./vocabulary";

/**
 * For how long an accreditation as LKS holds.
 *
 * @since 0.1.0
 */
export interface LksValidity extends Definition {
  /** Years from the day of the decision, by grade. */
  years: Record<LksGrade, number>;
  /** Which day is the last one: that of the anniversary, or the day before it. */
  lastDay: "anniversary" | "day-before-anniversary";
}

/**
 * What an institution must show to be designated as IPWL; each field that is present is a
 * prerequisite, and all must be met.
 *
 * @since 0.1.0
 */
export interface IpwlRequirements {
  /** Whether it must be a legal entity. */
  legalEntity?: boolean | null | undefined;
  /** Kind of licence or registration that must be in force. */
  registration?: LicenceKind | null | undefined;
  /** Offices of which one must have recommended it. */
  recommendation?: Recommender[] | null | undefined;
  /** Months for which it must have given rehabilitation of that nature without a break. */
  months?: number | null | undefined;
  /** Roles in each of which someone must work. */
  staff?: StaffRole[] | null | undefined;
  /** Whether its facilities must be up to standard. */
  facilities?: boolean | null | undefined;
}

/**
 * A definition of what an institution must show to be designated as IPWL.
 *
 * @since 0.1.0
 */
export interface IpwlDefinition extends Definition {
  /** The ministry whose designation is meant. */
  ministry: IpwlMinistry;
  /** Nature of rehabilitation; of institutions that do not give it the question is not asked. */
  nature: Nature;
  /** The prerequisites. */
  requires: IpwlRequirements;
  /** Owners whose institutions need neither a legal entity nor a registration. */
  exempt: Ownership[];
}

/**
 * How many staff an institution needs for its clients.
 *
 * @since 0.1.0
 */
export interface StaffingDefinition extends Definition {
  /** For each role, the clients in care at one time whom one member of staff may have at most. */
  ratios: {
    /** The role. */
    role: StaffRole;
    /** Clients for each member of staff. */
    clients: number;
  }[];
  /** For each role, the people a year whom one member of staff can see at most. */
  perYear?:
    | {
        /** The role. */
        role: StaffRole;
        /** People a year for each member of staff. */
        persons: number;
      }[]
    | null
    | undefined;
  /** Whether only staff with a certificate in force for their role count. */
  certifiedOnly: boolean;
}
