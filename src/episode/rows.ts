import type { PlainDate } from "../calendar/index";
import type { Dated } from "../definition/index";
import type {
  Absence,
  Contact,
  Death,
  InstrumentResult,
  MissedContact,
  ReadmissionElsewhere,
  RecordedClaim,
  UrineTest,
} from "./observations";
import type { Discharge, Episode, PhaseStart } from "./types";
import type { Monitor } from "./vocabulary";

/**
 * Kinds of rows of a table of facts, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const factKinds = [
  "screened",
  "assessed",
  "admitted",
  "phase",
  "discharged",
  "reopened",
  "contact",
  "missed-contact",
  "urine",
  "claim",
  "instrument",
  "imprisonment",
  "hospitalization",
  "moved-away",
  "readmission-elsewhere",
  "death",
  "assignment",
] as const;

/**
 * A kind of row of a table of facts.
 *
 * @since 0.1.0
 */
export type FactKind = (typeof factKinds)[number];

/**
 * One row of a flat table of episodes.
 *
 * @since 0.1.0
 */
export interface EpisodeRow
  extends Omit<
    Episode,
    | "registered"
    | "screened"
    | "assessed"
    | "admitted"
    | "phases"
    | "discharged"
    | "reopened"
    | "earlier"
    | "planned"
    | "observations"
    | "assignments"
  > {
  /** Day of registration. */
  registeredOn: PlainDate;
  /** Day on which the registration was recorded. */
  registeredRecordedOn?: PlainDate | null | undefined;
  /** Planned number of meetings. */
  plannedMeetings?: number | null | undefined;
  /** Planned number of calendar months; not looked at when meetings are planned. */
  plannedMonths?: number | null | undefined;
  /** Planned number of days; not looked at when meetings or months are planned. */
  plannedDays?: number | null | undefined;
}

/**
 * What every row of a table of facts has.
 *
 * @since 0.1.0
 */
export interface FactOf {
  /** Identifier of the episode that the fact belongs to. */
  episodeId: string;
}

/**
 * A row of a step without particulars, or of a return after discharge.
 *
 * @since 0.1.0
 */
export interface StepRow extends Dated, FactOf {
  /** Kind of row. */
  kind: "screened" | "assessed" | "admitted" | "reopened";
}

/**
 * A row of the begin of a phase.
 *
 * @since 0.1.0
 */
export interface PhaseRow extends PhaseStart, FactOf {
  /** Kind of row. */
  kind: "phase";
}

/**
 * A row of a discharge.
 *
 * @since 0.1.0
 */
export interface DischargeRow extends Discharge, FactOf {
  /** Kind of row. */
  kind: "discharged";
}

/**
 * A row of a contact, with the period that it covers in two columns.
 *
 * @since 0.1.0
 */
export interface ContactRow extends Omit<Contact, "covers">, FactOf {
  /** First day that the answer covers; needed with `coversEnd`; since the last contact without both. */
  coversStart?: PlainDate | null | undefined;
  /** Last day that it covers; the day of the contact when not recorded. */
  coversEnd?: PlainDate | null | undefined;
}

/**
 * A row of the assignment of a monitor.
 *
 * @since 0.1.0
 */
export interface AssignmentRow extends FactOf {
  /** Kind of row. */
  kind: "assignment";
  /** First day. */
  on: PlainDate;
  /** Last day; continuing when not recorded. */
  until?: PlainDate | null | undefined;
  /** Pseudonym of the monitor. */
  monitorId: string;
  /** Role of the monitor. */
  by: Monitor;
}

/**
 * One row of a flat table of facts; columns that belong to other kinds are left out.
 *
 * @since 0.1.0
 */
export type FactRow =
  | StepRow
  | PhaseRow
  | DischargeRow
  | ContactRow
  | AssignmentRow
  | ((MissedContact | UrineTest | RecordedClaim | InstrumentResult) & FactOf)
  | ((Absence | ReadmissionElsewhere | Death) & FactOf);
