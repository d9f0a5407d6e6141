import type { Period, PlainDate } from "../calendar/index";
import type { EpisodeDeath } from "../episode/index";
import type { CleanEvidence, FirstRelapse, Lapse } from "../relapse/index";
import type { Course } from "./person-courses";
import type {
  OutsideReason,
  RecoveryState,
  RecoveryUnknownReason,
  SetAsideReason,
} from "./vocabulary";

/** The window in which one unit is followed. */
export interface UnitWindow {
  /** The day after which it begins. */
  clock: PlainDate;
  /** Its last day. */
  end: PlainDate;
  /** The days on which evidence of its end may be gathered; on the last it settles. */
  evidence: Period;
}

/**
 * Why a unit is in its state, where there is more than one way to it.
 *
 * @since 0.1.0
 */
export type StateReason = OutsideReason | SetAsideReason | RecoveryUnknownReason;

/** The relapse that decided, or that a pending unit has already had. */
export type FoundRelapse =
  | Extract<FirstRelapse, { status: "relapsed" }>
  | {
      /** A return to care is taken for a relapse. */
      status: "readmitted";
      /** Day of the return. */
      on: PlainDate;
    };

/** Everything that is decided about one unit; reports count it, explanations print it. */
export interface UnitDecision {
  course: Course;
  state: RecoveryState;
  reason: StateReason | undefined;
  window: UnitWindow | undefined;
  relapse: FoundRelapse | undefined;
  death: EpisodeDeath | undefined;
  /** Whether a unit that died, or whose death decided, counts as a failure. */
  countsAsFailure: boolean;
  /** Whether prison or a move is known to hold on the window's last day. */
  isAbsent: boolean;
  /** The day of a return to care that leaves it unknown how the unit fared. */
  returnedOn: PlainDate | undefined;
  /** How many criteria of the level of recovery were met, where one is measured. */
  criteriaMet: number | undefined;
  evidence: CleanEvidence | undefined;
  /** Use within the window that is no relapse. */
  lapses: readonly Lapse[] | undefined;
  /** Ids of the records that the state rests on. */
  records: readonly string[] | undefined;
}

/** A decision that is still to be filled in: a million of one shape are made in less time than of many. */
export function newDecision(
  course: Course,
  state: RecoveryState,
  reason?: StateReason,
): UnitDecision {
  return {
    course,
    state,
    reason,
    window: undefined,
    relapse: undefined,
    death: undefined,
    countsAsFailure: false,
    isAbsent: false,
    returnedOn: undefined,
    criteriaMet: undefined,
    evidence: undefined,
    lapses: undefined,
    records: undefined,
  };
}
