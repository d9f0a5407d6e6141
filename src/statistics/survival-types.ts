import type { Issue } from "../issue/index";
import type { StatisticsIssueCode } from "./codes";

/**
 * How long one person was observed, and whether the event ended it.
 *
 * @since 0.1.0
 */
export interface SurvivalObservation {
  /** Time of the event or of the last observation, in any unit, from 0. */
  time: number;
  /** Whether the event happened at that time; otherwise the person was last seen without it. */
  event: boolean;
  /** Time from which the person was observed, where that is later than 0; before the time. */
  entry?: number | null | undefined;
}

/**
 * How long one person was observed, and which of several events ended it.
 *
 * @since 0.1.0
 */
export interface CompetingObservation {
  /** Time of the event or of the last observation, in any unit, from 0. */
  time: number;
  /** Which event happened at that time; absent or `null` where none did. */
  cause?: string | null | undefined;
  /** Time from which the person was observed, where that is later than 0; before the time. */
  entry?: number | null | undefined;
}

/**
 * The scale on which a band is symmetric: the share itself, its logarithm, or the logarithm of the
 * negative logarithm.
 *
 * @since 0.1.0
 */
export type SurvivalInterval = "plain" | "log" | "log-log";

/**
 * A curve at one time.
 *
 * @since 0.1.0
 */
export interface SurvivalPoint {
  /** The time. */
  time: number;
  /** Number observed just before it and still without event. */
  atRisk: number;
  /** Number with the event at it. */
  events: number;
  /** Number last seen at it without event. */
  censored: number;
  /** Share still without event right after it, from 0 to 1. */
  survival: number;
  /** Standard error of the share. */
  standardError: number;
  /** Lower end of the band, from 0 to 1. */
  lower: number;
  /** Upper end of the band, from 0 to 1. */
  upper: number;
}

/**
 * The share still without event over time.
 *
 * @since 0.1.0
 */
export interface SurvivalCurve {
  /** Confidence level of the bands, each for its own time. */
  level: number;
  /** Scale of the bands. */
  interval: SurvivalInterval;
  /** Number of observations used. */
  observations: number;
  /** Number of events. */
  events: number;
  /** One point for each time at which somebody was last seen, in order of time. */
  points: SurvivalPoint[];
  /** Time at which half still are without event; each part absent where it is not reached. */
  median: {
    /** The median. */
    value?: number;
    /** Lower end: the time at which the lower band reaches one half. */
    lower?: number;
    /** Upper end: the time at which the upper band reaches one half. */
    upper?: number;
  };
  /** Faults of observations, which are left out; empty where there are none. */
  issues: Issue<StatisticsIssueCode>[];
}

/**
 * A curve read at a time of one's own.
 *
 * @since 0.1.0
 */
export interface SurvivalEstimate {
  /** Share still without event, from 0 to 1. */
  survival: number;
  /** Standard error of the share. */
  standardError: number;
  /** Lower end of the band, from 0 to 1. */
  lower: number;
  /** Upper end of the band, from 0 to 1. */
  upper: number;
  /** Whether nobody was observed so long, or at all, so that the last value, or 1, stands in. */
  beyond: boolean;
}

/**
 * One group of a log-rank test.
 *
 * @since 0.1.0
 */
export interface LogRankGroup {
  /** Name of the group. */
  key: string;
  /** Number of observations used. */
  observations: number;
  /** Number of events. */
  observed: number;
  /** Number of events to be expected if all groups had the same risk. */
  expected: number;
}

/**
 * Whether groups differ in their risk over time, or why that cannot be asked.
 *
 * @since 0.1.0
 */
export type LogRank =
  | {
      /** The groups can be compared. */
      status: "defined";
      /** The statistic; 0 where every group has as many events as expected. */
      chiSquare: number;
      /** Number of independent comparisons: one less than the groups at risk together. */
      degreesOfFreedom: number;
      /** Chance of at least such a statistic if all groups had the same risk. */
      pValue: number;
      /** The groups, in order of their names. */
      groups: LogRankGroup[];
      /** Faults of observations, which are left out; empty where there are none. */
      issues: Issue<StatisticsIssueCode>[];
    }
  | {
      /** The groups cannot be compared. */
      status: "undefined";
      /**
       * `one-group`: fewer than two groups have observations. `no-events`: nobody has the event.
       * `no-contrast`: at no event could it have struck a member of another group instead.
       */
      reason: "one-group" | "no-events" | "no-contrast";
      /** The groups, in order of their names. */
      groups: LogRankGroup[];
      /** Faults of observations, which are left out; empty where there are none. */
      issues: Issue<StatisticsIssueCode>[];
    };

/**
 * The share to whom one event has happened, at one time.
 *
 * @since 0.1.0
 */
export interface IncidencePoint {
  /** The time. */
  time: number;
  /** Number observed just before it and still without any event. */
  atRisk: number;
  /** Number with this event at it. */
  events: number;
  /** Share to whom this event has happened by then, before any other; from 0 to 1. */
  incidence: number;
  /** Standard error of the share. */
  standardError: number;
  /** Lower end of the band, from 0 to 1. */
  lower: number;
  /** Upper end of the band, from 0 to 1. */
  upper: number;
}

/**
 * The share to whom each of several events has happened over time.
 *
 * @since 0.1.0
 */
export interface CumulativeIncidence {
  /** The share without any event; its points have the times of those of every cause. */
  eventFree: SurvivalCurve;
  /** The events, in order of their names. */
  causes: {
    /** Name of the event. */
    key: string;
    /** Number to whom it happened. */
    events: number;
    /** One point for each time at which somebody was last seen, in order of time. */
    points: IncidencePoint[];
  }[];
  /** Faults of observations, which are left out; empty where there are none. */
  issues: Issue<StatisticsIssueCode>[];
}
