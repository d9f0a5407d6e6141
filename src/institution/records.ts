import type { PlainDate } from "../calendar/index";
import type { Dated, Term } from "../definition/index";
import type { Modality, Nature, Program, ProgramKind } from "../program/index";
import type { RegionCode } from "../region/index";
import type {
  AgreementSupport,
  FacilityKind,
  IpwlMinistry,
  LegalEntityKind,
  LicenceKind,
  LksGrade,
  Operator,
  Ownership,
  Recommender,
  StaffRole,
} from "./vocabulary";

/**
 * A value that an institution has for a time. A missing first or last day leaves that side open.
 *
 * @since 0.1.0
 */
export interface Held<Value extends string> extends Term {
  /** The value. */
  value: Value;
}

/**
 * A service that an institution gives for a time; a missing day leaves that side open.
 *
 * @since 0.1.0
 */
export interface ServiceTerm extends Term {
  /** Nature of rehabilitation. */
  nature: Nature;
  /** Modality of care. */
  modality: Modality;
}

/**
 * The legal entity of an institution; a missing last day leaves it open.
 *
 * @since 0.1.0
 */
export interface LegalEntity extends Term {
  /** Kind of entity. */
  kind: LegalEntityKind;
  /** Number of the deed or decree. */
  number?: string | null | undefined;
}

/**
 * A licence or registration. Its last day is not open when missing, but not recorded.
 *
 * @since 0.1.0
 */
export interface Licence extends Term {
  /** Identifier, unique within the institution. */
  id: string;
  /** Kind of licence. */
  kind: LicenceKind;
  /** Number of the licence. */
  number?: string | null | undefined;
  /** Who issued it. */
  issuer?: string | null | undefined;
}

/**
 * A designation as IPWL (Institusi Penerima Wajib Lapor), which receives those who report
 * themselves.
 *
 * @since 0.1.0
 */
export interface IpwlDesignation extends Term {
  /** Identifier, unique within the institution. */
  id: string;
  /** Ministry that designates. */
  ministry: IpwlMinistry;
  /** Number of the decree. */
  number?: string | null | undefined;
}

/**
 * An accreditation as LKS (Lembaga Kesejahteraan Sosial), on the day it was decided.
 *
 * @since 0.1.0
 */
export interface LksAccreditation extends Dated {
  /** The grade. */
  grade: LksGrade;
  /** Last day as printed on the certificate; found from the grade when not recorded. */
  to?: PlainDate | null | undefined;
  /** The day on which it was ended early. */
  endedOn?: PlainDate | null | undefined;
}

/**
 * An agreement with BNN (nota kesepahaman, perjanjian kerja sama). Its last day is not open when
 * missing, but not recorded.
 *
 * @since 0.1.0
 */
export interface Agreement extends Term {
  /** Identifier, unique within the institution. */
  id: string;
  /** Who agreed, by name; at least BNN and the institution. */
  parties: string[];
  /** Kind of program that it is about. */
  program?: ProgramKind | null | undefined;
  /** What support it promises. */
  support: AgreementSupport[];
}

/**
 * A recommendation that an office gave.
 *
 * @since 0.1.0
 */
export interface Recommendation extends Dated {
  /** Who recommended. */
  by: Recommender;
}

/**
 * An inspection that tells whether the facilities are up to a standard.
 *
 * @since 0.1.0
 */
export interface FacilityInspection extends Dated {
  /** Whether they are. */
  conforms: boolean;
  /** The standard, by name. */
  standard?: string | null | undefined;
}

/**
 * Places for clients; a missing day leaves that side open.
 *
 * @since 0.1.0
 */
export interface Places extends Term {
  /** Modality: beds of inpatients, or places of outpatients. */
  modality: Modality;
  /** How many people can be in care at one time. */
  places: number;
}

/**
 * A certificate of competence in a role.
 *
 * @since 0.1.0
 */
export interface Certification extends Term {
  /** The role that it certifies. */
  role: StaffRole;
}

/**
 * Someone who works at an institution, or several who cannot be told apart; a missing day leaves
 * that side open.
 *
 * @since 0.1.0
 */
export interface StaffTerm extends Term {
  /** Pseudonym, unique within the institution; never an identity number or a name. */
  id: string;
  /** The role. */
  role: StaffRole;
  /** How many people the row stands for; one when not recorded. */
  people?: number | null | undefined;
  /** Certificates; whether there are any is unknown when not recorded. */
  certifications?: Certification[] | null | undefined;
}

/**
 * An institution of rehabilitation. Ownership, operator, facility, designation, accreditation and
 * program are axes of their own: none follows from another. A list that is missing was not
 * recorded; an empty one says that there is nothing.
 *
 * @since 0.1.0
 */
export interface Institution {
  /** Identifier of the institution. */
  id: string;
  /** Name. */
  name?: string | null | undefined;
  /** Region of its seat. */
  region?: RegionCode | null | undefined;
  /** Identifier of the BNN work unit (satuan kerja) that is responsible. */
  satker?: string | null | undefined;
  /** First day of its work. */
  openedOn?: PlainDate | null | undefined;
  /** Its closing. */
  closure?: Omit<Dated, "id" | "sequence"> | null | undefined;
  /** Who owned it, and when. */
  ownership?: Held<Ownership>[] | null | undefined;
  /** Who ran it, and when. */
  operator?: Held<Operator>[] | null | undefined;
  /** What kind of facility it was, and when. */
  facilityKind?: Held<FacilityKind>[] | null | undefined;
  /** Services. */
  services?: ServiceTerm[] | null | undefined;
  /** Legal entity. */
  legalEntity?: LegalEntity | null | undefined;
  /** Licences and registrations. */
  licences?: Licence[] | null | undefined;
  /** Designations as IPWL. */
  designations?: IpwlDesignation[] | null | undefined;
  /** Accreditations as LKS. */
  accreditations?: LksAccreditation[] | null | undefined;
  /** Recommendations. */
  recommendations?: Recommendation[] | null | undefined;
  /** Inspections of the facilities. */
  inspections?: FacilityInspection[] | null | undefined;
  /** Agreements with BNN. */
  agreements?: Agreement[] | null | undefined;
  /** Programs. */
  programs?: Program[] | null | undefined;
  /** Places for clients. */
  capacity?: Places[] | null | undefined;
  /** Staff. */
  staff?: StaffTerm[] | null | undefined;
}
