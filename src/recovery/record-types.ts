import type { PlainDate } from "../calendar/index";
import type {
  ContactChannel,
  DischargeReason,
  EntryRoute,
  Modality,
  Monitor,
  Nature,
  Severity,
  Sex,
  Substance,
} from "../episode/index";
import type { RegionCode } from "../region/index";
import type { EvidenceGrade } from "../relapse/index";
import type { StateReason } from "./decision";
import type { RecoveryState } from "./vocabulary";

/**
 * Events of a record, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const recordEvents = ["relapse", "death", "none"] as const;

/**
 * What ended the follow-up of a unit within its window: a `relapse` or what the definition takes for
 * one, a `death` before any, or `none`.
 *
 * @since 0.1.0
 */
export type RecordEvent = (typeof recordEvents)[number];

/**
 * One unit as a flat row for statistical work; `codebook` says what each column means. Days are
 * counted from the clock.
 *
 * @since 0.1.0
 */
export interface RecoveryRecord {
  /** Pseudonym of the person. */
  personId: string;
  /** Identifier of the first episode of the course that is counted. */
  episodeId: string;
  /** Identifier of its institution. */
  institutionId: string;
  /** Region where the person lives. */
  region?: RegionCode;
  /** Identifier of the work unit that is responsible. */
  satker?: string;
  /** Nature of rehabilitation. */
  nature: Nature;
  /** Modality of care. */
  modality: Modality;
  /** Route into rehabilitation. */
  entry: EntryRoute;
  /** Sex as recorded. */
  sex?: Sex;
  /** Age in completed years at admission. */
  ageAtAdmission?: number;
  /** Group of the substance that matters most. */
  primarySubstance?: Substance;
  /** Severity of use at intake. */
  severity?: Severity;
  /** Why the course ended. */
  dischargeReason?: DischargeReason;
  /** The state in which the unit is counted. */
  state: RecoveryState;
  /** Why, where there is more than one way to the state. */
  reason?: StateReason;
  /** The day after which the follow-up window begins. */
  clock?: PlainDate;
  /** The window's last day. */
  windowEnd?: PlainDate;
  /** The last day for evidence, on which the window settles. */
  settlesOn?: PlainDate;
  /** What ended the follow-up. */
  event?: RecordEvent;
  /** Day of the event as it counts, or the last day of which it is known that there was none. */
  days?: number;
  /** Last day of which it is known that there was no event; for a death its day. */
  left?: number;
  /** The day by which the event had happened; absent without event. */
  right?: number;
  /** Grade of the evidence by which a clean unit is known. */
  evidenceGrade?: EvidenceGrade;
  /** Role of the one who made that contact. */
  evidenceBy?: Monitor;
  /** Channel of that contact. */
  evidenceChannel?: ContactChannel;
  /** Number of lapses within the window, where evidence was weighed. */
  lapses?: number;
}
