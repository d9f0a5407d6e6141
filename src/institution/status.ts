import type { PlainDate } from "../calendar/index";
import type { Outcome } from "../definition/index";
import type { Modality, Nature, ProgramKind } from "../program/index";
import type { AccreditationStatus } from "./accreditation-status";
import type { AgreementStatus } from "./agreement-status";
import type { DesignationStatus } from "./designation-status";
import type { LicenceStatus } from "./licence-status";
import type { FacilityKind, Operator, Ownership, StaffRole } from "./vocabulary";

/**
 * An institution as it was on a day. What was not recorded is absent.
 *
 * @since 0.1.0
 */
export interface InstitutionStatus {
  /** Identifier of the institution. */
  institutionId: string;
  /** The day as of which the status holds. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** Whether it was at work. */
  open: Outcome;
  /** Who owned it. */
  ownership?: Ownership;
  /** Who ran it. */
  operator?: Operator;
  /** What kind of facility it was. */
  facilityKind?: FacilityKind;
  /** Services that it gave. */
  services?: {
    /** Nature of rehabilitation. */
    nature: Nature;
    /** Modality of care. */
    modality: Modality;
  }[];
  /** Programs that it ran, by id. */
  programs?: {
    /** Identifier of the program. */
    id: string;
    /** Its kind. */
    kind: ProgramKind;
  }[];
  /** Licences that are known, in force or not, by id. */
  licences: LicenceStatus[];
  /** Designations as IPWL that are known, in force or not, by id. */
  designations: DesignationStatus[];
  /** Agreements with BNN that are known, in force or not, by id. */
  agreements: AgreementStatus[];
  /** The latest accreditation as LKS, in force or not. */
  accreditation?: AccreditationStatus;
  /** Places for clients, by modality; one without any record is absent. */
  places?: {
    /** The modality. */
    modality: Modality;
    /** How many people can be in care at one time. */
    places: number;
  }[];
  /** Staff by role; a role in which nobody works is absent. */
  staff?: {
    /** The role. */
    role: StaffRole;
    /** How many work in it. */
    people: number;
    /** How many are known to hold a certificate for it. */
    certified: number;
    /** Of how many others that was not recorded. */
    maybeCertified: number;
  }[];
}
