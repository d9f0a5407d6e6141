import type { PlainDate, PlainMonth } from "../calendar/index";
import type { Dated } from "../definition/index";
import type { RegionCode } from "../region/index";
import type { IbmActivityKind, IbmDecreeIssuer, IbmSeverity, IbmSupportSource } from "./vocabulary";

/**
 * A recovery agent (Agen Pemulihan) of a unit, under a pseudonym.
 *
 * @since 0.1.0
 */
export interface IbmAgent {
  /** Pseudonym, unique within the unit; never an identity number or a name. */
  id: string;
  /** First day of service; the day the unit was formed when not recorded. */
  from?: PlainDate | null | undefined;
  /** Last day of service; still serving when not recorded. */
  to?: PlainDate | null | undefined;
  /** Day of the training (bimbingan teknis); whether there was one is unknown when not recorded. */
  trainedOn?: PlainDate | null | undefined;
}

/**
 * The decree that appoints a unit's agents (surat keputusan or surat tugas).
 *
 * @since 0.1.0
 */
export interface IbmDecree {
  /** Number of the decree. */
  number?: string | null | undefined;
  /** Who issued it. */
  issuer?: IbmDecreeIssuer | null | undefined;
  /** First day in force. */
  start: PlainDate;
  /** Last day in force; open when not recorded. */
  end?: PlainDate | null | undefined;
}

/**
 * Money or means that a unit receives.
 *
 * @since 0.1.0
 */
export interface IbmSupport {
  /** Who gives. */
  source: IbmSupportSource;
  /** First day; since formation when not recorded. */
  from?: PlainDate | null | undefined;
  /** Last day; continuing when not recorded. */
  to?: PlainDate | null | undefined;
}

/**
 * The end of a unit.
 *
 * @since 0.1.0
 */
export type IbmClosure = Omit<Dated, "id" | "sequence">;

/**
 * A unit of community-based intervention (Intervensi Berbasis Masyarakat, IBM): residents of one
 * village who serve mild cases and accompany graduates of rehabilitation.
 *
 * Decree, agents and support carry no day of recording: what is recorded of them now counts for any
 * `knownAt`.
 *
 * @since 0.1.0
 */
export interface IbmUnit {
  /** Identifier of the unit. */
  id: string;
  /** Code of its village (desa or kelurahan). */
  region: RegionCode;
  /** Identifier of the BNN work unit (satuan kerja) that looks after it. */
  satker?: string | null | undefined;
  /** Day of formation. */
  formedOn: PlainDate;
  /** Day the formation was recorded; the day of formation when not recorded. */
  recordedOn?: PlainDate | null | undefined;
  /** The decree that appoints its agents. */
  decree?: IbmDecree | null | undefined;
  /** Its agents; an empty list says that there are none. */
  agents?: IbmAgent[] | null | undefined;
  /** Its support; an empty list says that there is none. */
  support?: IbmSupport[] | null | undefined;
  /** Its end, if it was closed. */
  closure?: IbmClosure | null | undefined;
  /** Whether it lies in a priority area. */
  priorityArea?: boolean | null | undefined;
}

/**
 * A unit's monthly report as it arrived: a fact about reporting, not about activity.
 *
 * @since 0.1.0
 */
export interface IbmReportRecord {
  /** Identifier of the unit that reports. */
  unitId: string;
  /** The month that is reported. */
  month: PlainMonth;
  /** Day the report arrived; the last day of its month when not recorded. */
  submittedOn?: PlainDate | null | undefined;
  /** Day the report was withdrawn as wrong. */
  retractedOn?: PlainDate | null | undefined;
  /**
   * Whether the report says that nothing was done in the month. Where it is not recorded, the report
   * says what is listed: a month that was reported and lists no activity is a month of silence.
   */
  nil?: boolean | null | undefined;
}

/**
 * One activity of a unit on one day.
 *
 * @since 0.1.0
 */
export interface IbmActivity extends Dated {
  /** Identifier of the unit that did it. */
  unitId: string;
  /** What was done. */
  kind: IbmActivityKind;
  /** Number of people reached; for outreach and socialization. */
  people?: number | null | undefined;
  /** Pseudonym of the client; for screening, intervention, referral, aftercare. */
  clientId?: string | null | undefined;
  /** The client's severity as judged then. */
  severity?: IbmSeverity | null | undefined;
  /** Whether the community supported it: a place, money, or people of the neighborhood. */
  communitySupport?: boolean | null | undefined;
}

/**
 * A unit with all its reports and activities; records of other units in the lists are left out.
 *
 * @since 0.1.0
 */
export interface IbmUnitRecords {
  /** The unit. */
  unit: IbmUnit;
  /** Its monthly reports. */
  reports: readonly IbmReportRecord[];
  /** Its activities. */
  activities: readonly IbmActivity[];
}
