import type { PlainDate } from "../calendar/index";
import type { Issue, Outcome, Verdict } from "../definition/index";
import type { AbsenceKind } from "../episode/index";
import type { AftercareFindingCode, AftercareIssueCode } from "./codes";
import type { PlannedSegment } from "./plan-types";
import type { AftercarePolicy } from "./policy";
import type { AftercareState } from "./vocabulary";

/**
 * The contacts of a segment, counted by what became of them.
 *
 * @since 0.1.0
 */
export interface SegmentContacts {
  /** Contacts planned so far. */
  planned: number;
  /** Held within their windows. */
  done: number;
  /** Held after them. */
  doneLate: number;
  /** Neither held nor tried enough. */
  missed: number;
  /** Tried in vain. */
  notPossible: number;
  /** Not asked for while the client is or was away. */
  suspended: number;
  /** Windows that are open, past the due day or not. */
  open: number;
  /** Windows that are still to come. */
  scheduled: number;
}

/**
 * Everything that is judged of one client's aftercare: separate facts, and one state that names the
 * weightiest of them.
 *
 * As a verdict, its outcome is whether the aftercare is complete. Its definition is the policy of the
 * last segment; where no segment has begun, that of the given ones that came into force last.
 *
 * @since 0.1.0
 */
export interface AftercareStatus extends Verdict<AftercareFindingCode, AftercarePolicy> {
  /** Identifier of the episode. */
  episodeId: string;
  /** Pseudonym of the person. */
  personId: string;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The weightiest of the facts below. */
  status: AftercareState;
  /** The day since which the state holds; absent where it has not begun. */
  since?: PlainDate;
  /** The segment that is judged: the last that has begun. */
  segment?: PlannedSegment;
  /** Its contacts. */
  contacts: SegmentContacts;
  /** Whether the least length was reached with enough contacts held: a fact of its own. */
  minimumReached: Outcome;
  /** The day on which it was; absent unless met. */
  minimumReachedOn?: PlainDate;
  /** Whether the whole length was reached with enough contacts held. */
  completed: Outcome;
  /** The day on which it was; absent unless met. */
  completedOn?: PlainDate;
  /** Whether the client is lost. */
  lost: Outcome;
  /**
   * Whether the named rule finds a relapse in the segment; unknown where it finds none, which alone
   * does not say that there was none, and not applicable where no rule is named.
   */
  relapsed: Outcome;
  /** The day on which it counts; absent unless met. */
  relapsedOn?: PlainDate;
  /** Whether enough of the contacts held were in person; not applicable while none was held. */
  inPersonShare: Outcome;
  /** The absence for which nothing is asked on the day. */
  suspended?: {
    /** Prison, hospital or another place of living. */
    kind: AbsenceKind;
    /** Its first day within the segment. */
    since: PlainDate;
  };
  /** The day of the last contact, with whomever; absent where there was none. */
  lastSeen?: PlainDate;
  /** Decisions that could not be followed. */
  issues: Issue<AftercareIssueCode>[];
}
