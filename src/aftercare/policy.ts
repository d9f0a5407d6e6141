import type { Duration } from "../calendar/index";
import type { Definition } from "../definition/index";
import type {
  ContactChannel,
  DischargeReason,
  Informant,
  MissedReason,
  Monitor,
} from "../episode/index";
import type {
  AftercareAnchor,
  ContactPurpose,
  ExtensionReason,
  SuspensionRule,
} from "./vocabulary";

/**
 * A share as two whole numbers, so that it is compared without rounding.
 *
 * @since 0.1.0
 */
export interface WholeShare {
  /** The number above the line; whole, from 0 to the denominator. */
  numerator: number;
  /** The number below the line; whole, at least 1. */
  denominator: number;
}

/**
 * What every planned contact says: its window round the due day, and what belongs to it.
 *
 * @since 0.1.0
 */
export interface ContactTemplate {
  /** What the contact is for. */
  purpose: ContactPurpose;
  /** Days before the due day from which the contact counts. */
  earliestDays: number;
  /** Days after the due day up to which it is in time. */
  latestDays: number;
  /** The channel that is required; either will do when not given. */
  channel?: ContactChannel | null | undefined;
  /** Whether a urine test is due with it. */
  urine?: boolean | null | undefined;
  /** Identifiers of the instruments that are due with it. */
  instruments?: string[] | null | undefined;
}

/**
 * One contact of a list of offsets.
 *
 * @since 0.1.0
 */
export interface AftercareOffset extends ContactTemplate {
  /** Name of the offset, unique in its segment; ids of contacts are made of it. */
  id: string;
  /** Time from the anchor to the due day. */
  due: Duration;
}

/**
 * Contacts that come again and again until the segment ends.
 *
 * @since 0.1.0
 */
export interface AftercareRhythm extends ContactTemplate {
  /** Name of the rhythm, unique in its segment; ids of contacts are made of it and a number. */
  id: string;
  /** Time from the anchor to the first due day. */
  from: Duration;
  /** Time from one due day to the next, counted from the first, not step by step. */
  every: Duration;
}

/**
 * How long a segment lasts from its anchor.
 *
 * @since 0.1.0
 */
export interface AftercareLength {
  /** The least; that it was reached is a fact of its own. */
  min: Duration;
  /** The most, without an extension. */
  max: Duration;
  /** Who may choose the length for a client. */
  chosenBy: Monitor[];
  /** The length while nobody has chosen. */
  unlessChosen: "min" | "max";
}

/**
 * One segment of aftercare.
 *
 * @since 0.1.0
 */
export interface AftercareSegment {
  /** Name of the segment, unique in the policy; ids of contacts are made of it. */
  id: string;
  /** The day from which it is counted. */
  anchor: AftercareAnchor;
  /** Whom it is for: every client, or those for whom a phase of aftercare is recorded. */
  entry: "every-client" | "recorded-aftercare";
  /** Reasons for discharge that lead into it, where it is counted from discharge; all when not given. */
  reasons?: DischargeReason[] | null | undefined;
  /** Whether it ends at discharge, or after a time. */
  end: "discharge" | AftercareLength;
  /** Its contacts by offset. */
  contacts: AftercareOffset[];
  /** Its contacts by rhythm. */
  rhythm?: AftercareRhythm | null | undefined;
}

/**
 * When aftercare may be lengthened, and what it then asks for.
 *
 * @since 0.1.0
 */
export interface AftercareExtension {
  /** Reasons that are accepted. */
  reasons: ExtensionReason[];
  /** Who may lengthen it. */
  by: Monitor[];
  /** The most beyond the planned end. */
  atMost: Duration;
  /** The contacts of the time added, counted from the planned end. */
  rhythm: AftercareRhythm;
}

/**
 * A definition of aftercare (bina lanjut): which contacts are due when, who may make them, and when it
 * is complete or the client lost.
 *
 * @since 0.1.0
 */
export interface AftercarePolicy extends Definition {
  /**
   * The day on which the policy must be in force to be chosen from several: that of admission, of
   * discharge, or each segment's own anchor.
   */
  chosenOn: "admission" | "discharge" | "segment-anchor";
  /** The segments. */
  segments: AftercareSegment[];
  /** Who may do what. */
  monitors: {
    /** The purpose. */
    purpose: ContactPurpose;
    /** The roles that may make the contact. */
    by: Monitor[];
    /** Those whose word makes it a contact. */
    informants: Informant[];
  }[];
  /** The least share of held contacts that must be in person. */
  inPerson: WholeShare;
  /** Days after its window in which a contact still counts as held, but late. */
  lateDays: number;
  /** When a contact could not be done. */
  notPossible: {
    /** Number of days on which it was tried. */
    attempts: number;
    /** Reasons that count as having tried. */
    reasons: MissedReason[];
  };
  /** What absences do. */
  suspension: {
    /** Prison. */
    imprisonment: SuspensionRule;
    /** Hospital. */
    hospitalization: SuspensionRule;
    /** Another place of living. */
    movedAway: SuspensionRule;
  };
  /** When it may be lengthened; never when not given. */
  extension?: AftercareExtension | null | undefined;
  /** When a client is lost; each that is given is enough. */
  loss: {
    /** Number of contacts in a row that were missed or not possible. */
    missedInARow?: number | null | undefined;
    /** Number of days without a contact of any kind; days of suspension do not count. */
    daysWithoutContact?: number | null | undefined;
  };
  /** The share of its contacts that must have been held, for the least length and for the whole. */
  completion: WholeShare;
}
