import type { Period, PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { IncidencePoint, SurvivalCurve } from "../statistics/index";
import type { CurveAssumption } from "./curve-assumptions";
import type { RecoveryDefinition } from "./recovery-definition";
import type { ReasonCount } from "./report-types";
import type { OutsideReason } from "./vocabulary";

/**
 * Who is in a curve and who is not. It always adds up:
 *
 * considered = all outside + withoutClock + followed; followed = relapsed + died + censored.
 *
 * @since 0.1.0
 */
export interface CurveFlow {
  /** Units looked at: persons, or courses of care where episodes are counted. */
  considered: number;
  /** Units outside the cohort or the period, by reason. */
  outside: ReasonCount<OutsideReason>[];
  /** Units of the cohort whose clock has not started. */
  withoutClock: number;
  /** Units that the curve speaks of. */
  followed: number;
  /** Units that relapsed within their window, as far as it has run. */
  relapsed: number;
  /** Units that died within their window before any relapse. */
  died: number;
  /** Units that are followed up to the last day of which it is known that there was no relapse. */
  censored: number;
  /** Of the censored, of whom nothing is known since the clock started; they count for no time. */
  neverSeen: number;
  /** Of those never seen, where the rule cannot tell, whatever was observed. */
  notEvaluable: number;
}

/**
 * The share to whom one event has happened, day by day.
 *
 * @since 0.1.0
 */
export interface CurveIncidence {
  /** Number of units to whom it happened. */
  events: number;
  /** The share at each time; the times are those of the curve without event. */
  points: IncidencePoint[];
}

/**
 * How a cohort fared day by day after its clock started, under a definition.
 *
 * @since 0.1.0
 */
export interface RecoveryCurve {
  /** The whole definition. */
  definition: RecoveryDefinition;
  /** The day as of which people were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The period, if one was named. */
  period?: Period;
  /** Who is in the curve and who is not. */
  flow: CurveFlow;
  /** Share still alive and without relapse, by days from the clock. */
  eventFree: SurvivalCurve;
  /** Share that has relapsed before any death. */
  relapse: CurveIncidence;
  /** Share that has died before any relapse. */
  death: CurveIncidence;
  /** What the curve takes for granted. */
  assumptions: CurveAssumption[];
  /** What is wrong with the definition; under one that contradicts itself everyone is outside. */
  issues: Issue[];
}
