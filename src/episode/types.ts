import type { PlainDate } from "../calendar/index";
import type { Dated } from "../definition/index";
import type { RegionCode } from "../region/index";
import type { Observation } from "./observations";
import type {
  DischargeReason,
  EntryRoute,
  Modality,
  Monitor,
  Nature,
  Phase,
  Severity,
  Sex,
  Substance,
} from "./vocabulary";

/**
 * The begin of a phase of the course.
 *
 * @since 0.1.0
 */
export interface PhaseStart extends Dated {
  /** The phase that begins. */
  phase: Phase;
}

/**
 * The discharge (terminasi) from an episode.
 *
 * @since 0.1.0
 */
export interface Discharge extends Dated {
  /** Why the episode ended. */
  reason: DischargeReason;
}

/**
 * A step that was withdrawn as wrong and has given its place to another.
 *
 * @since 0.1.0
 */
export interface EarlierStep extends Dated {
  /** The step that it recorded. */
  step: "screened" | "assessed" | "admitted";
}

/**
 * A discharge that was withdrawn as wrong, or after which the client came back.
 *
 * @since 0.1.0
 */
export interface EarlierDischarge extends Discharge {
  /** The step that it recorded. */
  step: "discharged";
}

/**
 * A fact that no longer stands in its place in an episode but is kept, so that an old report can be
 * computed again.
 *
 * @since 0.1.0
 */
export type EarlierFact = EarlierStep | EarlierDischarge;

/**
 * Planned length of the course, in the unit in which it was planned; units are never converted.
 *
 * @since 0.1.0
 */
export type PlannedLength =
  | {
      /** Number of meetings; of outpatients. */
      meetings: number;
    }
  | {
      /** Number of calendar months. */
      months: number;
    }
  | {
      /** Number of days. */
      days: number;
    };

/**
 * The assignment of a client to someone who follows them.
 *
 * @since 0.1.0
 */
export interface Assignment {
  /** Pseudonym of the monitor. */
  monitorId: string;
  /** Role of the monitor. */
  role: Monitor;
  /** First day. */
  from: PlainDate;
  /** Last day; continuing when not recorded. */
  to?: PlainDate | null | undefined;
}

/**
 * One course of rehabilitation of one person at one institution, as dated facts.
 *
 * @since 0.1.0
 */
export interface Episode {
  /** Identifier of the episode. */
  id: string;
  /** Pseudonym of the person, the same over all episodes; never an identity number or a name. */
  personId: string;
  /** Identifier of the institution. */
  institutionId: string;
  /** Identifier of the BNN work unit (satuan kerja) that is responsible. */
  satker?: string | null | undefined;
  /** Region where the person lives. */
  region?: RegionCode | null | undefined;
  /** Identifier of the program within the institution. */
  program?: string | null | undefined;
  /** Nature of rehabilitation. */
  nature: Nature;
  /** Modality of care. */
  modality: Modality;
  /** Route into rehabilitation. */
  entry: EntryRoute;
  /** Sex as recorded. */
  sex?: Sex | null | undefined;
  /** Age in completed years at admission. */
  ageAtAdmission?: number | null | undefined;
  /** Group of the substance that matters most. */
  primarySubstance?: Substance | null | undefined;
  /** Severity of use at intake. */
  severity?: Severity | null | undefined;
  /** Registration; an episode begins with it. */
  registered: Dated;
  /** Screening. */
  screened?: Dated | null | undefined;
  /** Assessment. */
  assessed?: Dated | null | undefined;
  /** Admission: the first day of care. */
  admitted?: Dated | null | undefined;
  /** Begins of phases. */
  phases: PhaseStart[];
  /** Discharge, if there was one; the last one, if the client came back before. */
  discharged?: Discharge | null | undefined;
  /** Returns after a discharge by which the episode was reopened. */
  reopened?: Dated[] | null | undefined;
  /** Facts of steps that another has taken the place of; nothing is ever erased. */
  earlier?: EarlierFact[] | null | undefined;
  /** Planned length of the course. */
  planned?: PlannedLength | null | undefined;
  /** What was seen, told or tested, in any order. */
  observations: Observation[];
  /** Who follows the client, and when. */
  assignments: Assignment[];
}
