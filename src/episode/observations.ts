import type { Period, PlainDate } from "../calendar/index";
import type { Dated } from "../definition/index";
import type {
  AbsenceKind,
  Claim,
  ContactChannel,
  DeathCause,
  Informant,
  MissedReason,
  Monitor,
  Substance,
  UrineExplanation,
  UrineResult,
  UseAnswer,
} from "./vocabulary";

/**
 * A contact with the client, or about them.
 *
 * @since 0.1.0
 */
export interface Contact extends Dated {
  /** Kind of observation. */
  kind: "contact";
  /** Whether the monitor and the informant met (`in-person`) or spoke at a distance (`virtual`). */
  channel: ContactChannel;
  /** Role of the one who made the contact. */
  by: Monitor;
  /** Pseudonym of the one who made it. */
  monitorId?: string | null | undefined;
  /** Who told. */
  informant: Informant;
  /** The days that the answer covers; since the last contact when not recorded. */
  covers?: Period | null | undefined;
  /** What was said of use. */
  use: UseAnswer;
  /** Days of use within the days covered. */
  useDays?: number | null | undefined;
  /** The day on which use is said to have begun. */
  onset?: PlainDate | null | undefined;
}

/**
 * A planned contact that did not happen.
 *
 * @since 0.1.0
 */
export interface MissedContact extends Dated {
  /** Kind of observation. */
  kind: "missed-contact";
  /** Why it did not happen. */
  reason: MissedReason;
  /** Role of the one who should have made the contact. */
  by: Monitor;
  /** Pseudonym of the one who should have made it. */
  monitorId?: string | null | undefined;
}

/**
 * A urine test.
 *
 * @since 0.1.0
 */
export interface UrineTest extends Dated {
  /** Kind of observation. */
  kind: "urine";
  /** Result of the test. */
  result: UrineResult;
  /** Substances found. */
  substances?: Substance[] | null | undefined;
  /** Whether a prescription explains a positive result; a prescribed substance is not use. */
  explained?: UrineExplanation | null | undefined;
  /** Whether the giving of the sample was supervised. */
  supervised?: boolean | null | undefined;
}

/**
 * What an older register recorded of the client.
 *
 * @since 0.1.0
 */
export interface RecordedClaim extends Dated {
  /** Kind of observation. */
  kind: "claim";
  /** What was recorded. */
  claim: Claim;
  /** The register. */
  system: string;
}

/**
 * An instrument that was filled in.
 *
 * @since 0.1.0
 */
export interface InstrumentResult extends Dated {
  /** Kind of observation. */
  kind: "instrument";
  /** Identifier of the instrument. */
  instrument: string;
  /** Scores by name. */
  scores: Record<string, number>;
}

/**
 * A time away from home: prison, hospital, or another place of living.
 *
 * @since 0.1.0
 */
export interface Absence extends Dated {
  /** Kind of observation. */
  kind: AbsenceKind;
  /** Last day of it; continuing when not recorded. */
  until?: PlainDate | null | undefined;
}

/**
 * News that the client was admitted to another institution.
 *
 * @since 0.1.0
 */
export interface ReadmissionElsewhere extends Dated {
  /** Kind of observation. */
  kind: "readmission-elsewhere";
}

/**
 * The client's death.
 *
 * @since 0.1.0
 */
export interface Death extends Dated {
  /** Kind of observation. */
  kind: "death";
  /** Whether drugs caused it. */
  cause: DeathCause;
}

/**
 * Something seen, told, tested or recorded of a client on a day.
 *
 * @since 0.1.0
 */
export type Observation =
  | Contact
  | MissedContact
  | UrineTest
  | RecordedClaim
  | InstrumentResult
  | Absence
  | ReadmissionElsewhere
  | Death;
