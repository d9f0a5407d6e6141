import type { Duration } from "../calendar/index";
import type { Definition } from "../definition/index";
import type {
  EntryRoute,
  LinkPolicy,
  Modality,
  Nature,
  Severity,
  Sex,
  Substance,
} from "../episode/index";
import type { LevelRule } from "../instrument/index";
import type { Ascertainment, RelapseRule } from "../relapse/index";
import type {
  AbsencePolicy,
  NoClockPolicy,
  ReadmissionPolicy,
  RecoveryClock,
  RecoveryCohort,
  RecoveryMeasure,
  RecoveryUnit,
  UnknownPolicy,
} from "./vocabulary";

/**
 * The episodes that a definition speaks of; each field that is present is one condition.
 *
 * @since 0.1.0
 */
export interface RecoveryScope {
  /** Natures of rehabilitation. */
  nature?: Nature[] | null | undefined;
  /** Modalities of care. */
  modality?: Modality[] | null | undefined;
  /** Routes into rehabilitation. */
  entry?: EntryRoute[] | null | undefined;
  /** Sexes. */
  sex?: Sex[] | null | undefined;
  /** Groups of the primary substance. */
  primarySubstance?: Substance[] | null | undefined;
  /** Severities of use at intake. */
  severity?: Severity[] | null | undefined;
  /** Least age at admission, in completed years. */
  ageFrom?: number | null | undefined;
  /** Greatest age at admission, in completed years. */
  ageTo?: number | null | undefined;
}

/**
 * The share that is to be reached, as a fraction of whole numbers, so that it is compared exactly.
 *
 * @since 0.1.0
 */
export interface RecoveryTarget {
  /** The least share that meets the target. */
  atLeast: {
    /** The number above the line. */
    numerator: number;
    /** The number below the line; at least 1. */
    denominator: number;
  };
}

/**
 * A definition of the recovery rate: who is counted, from which day, for how long, what a relapse
 * is, what it takes to know, and what all others are.
 *
 * @since 0.1.0
 */
export interface RecoveryDefinition extends Definition {
  /** What is measured; printed with the number, since not relapsed is not recovered. */
  measure: RecoveryMeasure;
  /** The level that is to be reached by the window's end, where a level is what is measured. */
  level?: LevelRule | null | undefined;
  /** What is counted. */
  unit: RecoveryUnit;
  /** Which episodes are one: none, or those joined by a transfer. */
  link: LinkPolicy;
  /** The episodes it speaks of; all when not given. */
  scope?: RecoveryScope | null | undefined;
  /** Who belongs to the denominator. */
  cohort: RecoveryCohort;
  /** Whether success needs a completed course besides; not when not given. */
  successRequires?: "completed" | null | undefined;
  /** The day after which the window begins. */
  clock: RecoveryClock;
  /** What those are whose clock has not started. */
  noClock: NoClockPolicy;
  /** Length of the follow-up window, which is `(clock, clock + window]`. */
  window: Duration;
  /** Which day must lie in the period of a report: the clock's, or the window's last. */
  periodOn: "clock" | "window-end";
  /** What a relapse is. */
  relapse: RelapseRule;
  /** What a return to care within the window is. */
  readmission: ReadmissionPolicy;
  /** Whether every relapse of the window counts, or only what lasts into its last days. */
  judged:
    | "throughout"
    | {
        /** What only the last days of the window decide. */
        atEnd: {
          /** Number of days before the window's end; a relapse that was over by then is forgiven. */
          recallDays: number;
        };
      };
  /** What it takes to know that someone had not relapsed by the end of the window. */
  ascertainment: Ascertainment;
  /** What the unknown are in the headline rate. */
  unknown: UnknownPolicy;
  /** What those are who died within the window before any relapse, by cause. */
  died: {
    /** Death caused by drugs. */
    drugRelated: AbsencePolicy;
    /** Death of another cause. */
    other: AbsencePolicy;
    /** Death of a cause that is not recorded. */
    unknown: AbsencePolicy;
  };
  /** What those are who are in prison on the window's last day. */
  imprisoned: AbsencePolicy;
  /** What those are who have moved away on the window's last day. */
  movedAway: AbsencePolicy;
  /** The share to be reached, if one is set. */
  target?: RecoveryTarget | null | undefined;
}
