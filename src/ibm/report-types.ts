import type { Period, PlainDate } from "../calendar/index";
import type { Issue } from "../definition/index";
import type { Rate, Ratio, Shares } from "../statistics/index";
import type { IbmPolicy } from "./policy";
import type { IbmClass } from "./vocabulary";

/**
 * Units by the outcome of a judgement; the four add up to the units judged.
 *
 * @since 0.1.0
 */
export interface OutcomeCounts {
  /** Units for which it is met. */
  met: number;
  /** Units for which it is not met. */
  unmet: number;
  /** Units for which the facts do not decide. */
  unknown: number;
  /** Units for which the question does not arise. */
  notApplicable: number;
}

/**
 * Who was counted and who was not: considered = not formed + too new + closed + eligible, and
 * eligible = met + unmet + unknown.
 *
 * @since 0.1.0
 */
export interface IbmFlow {
  /** Units in the input. */
  considered: number;
  /** Units not formed by the day of judgement, or not known by then. */
  notFormed: number;
  /** Units too young for the policy. */
  tooNew: number;
  /** Units closed before the window, where the policy leaves them out. */
  closed: number;
  /** Units judged: the denominator of the documented and the best share. */
  eligible: number;
  /** Eligible units that are operational. */
  met: number;
  /** Eligible units that are not. */
  unmet: number;
  /** Eligible units of which it is not known. */
  unknown: number;
}

/**
 * One cell of the matrix of year of formation by calendar year.
 *
 * @since 0.1.0
 */
export interface IbmMatrixCell {
  /** Year in which the units were formed. */
  formedIn: number;
  /** Calendar year that is judged. */
  year: number;
  /** Units that met the policy's requirements within the year. */
  operating: OutcomeCounts & Shares;
  /** Units that did in every year since the one after their formation, or since a later first one. */
  unbroken: OutcomeCounts & Shares;
  /** Units that did again after a year without. */
  revived: OutcomeCounts;
}

/**
 * Agents in service on the window's last day, over units formed and not closed.
 *
 * @since 0.1.0
 */
export interface IbmAgentCounts {
  /** Agents in service. */
  serving: number;
  /** Of them, known to be trained. */
  trained: number;
  /** Of them, without a record of training. */
  trainingUnknown: number;
  /** Units whose roster is recorded: the denominator of agents per unit. */
  units: number;
  /** Units whose roster is not recorded. */
  unitsWithoutRoster: number;
}

/**
 * The path from the public to services in the window. People are counted once a unit, by pseudonym.
 *
 * @since 0.1.0
 */
export interface IbmReachCounts {
  /** People reached by socialization and outreach, as reported. */
  reached: number;
  /** Activities of socialization and outreach without a number of people. */
  reachedNotCounted: number;
  /** Clients screened. */
  screened: number;
  /** Of them, last judged mild. */
  screenedMild: number;
  /** Of them, last judged moderate or severe. */
  screenedNotMild: number;
  /** Clients who got an intervention. */
  served: number;
  /** Of those screened mild, clients who got an intervention. */
  mildServed: number;
  /** Clients referred. */
  referred: number;
  /** Of those screened moderate or severe, clients who were referred. */
  notMildReferred: number;
  /** Graduates accompanied in aftercare, of any severity. */
  aftercare: number;
  /** Activities with clients that name none. */
  withoutClient: number;
}

/**
 * Interventions in the window by whether the unit may treat the client's severity.
 *
 * @since 0.1.0
 */
export interface IbmTreatedCounts {
  /** Interventions. */
  interventions: number;
  /** Of them, on clients whom a unit may treat. */
  allowed: number;
  /** Of them, on clients who should have been referred. */
  violations: number;
  /** Of them, on clients whose severity is not recorded. */
  unknown: number;
}

/**
 * The figures of a group of units, each with its counts.
 *
 * `documented` is operational of all eligible, `observed` of those known, `best` if every unknown
 * were operational. They carry no interval unless a level is asked for, since units are counted,
 * not sampled.
 *
 * @since 0.1.0
 */
export interface IbmSummary extends Shares {
  /** Who was counted and who was not. */
  flow: IbmFlow;
  /** Months reported of those that are over and in which the eligible units existed. */
  reporting: Rate;
  /** Units that served a client in the window. */
  serving: OutcomeCounts;
  /** Units formed in an earlier year and operational. */
  sustained: OutcomeCounts;
  /** Units that live on own sources without BNN. */
  selfFunded: OutcomeCounts;
  /** Units silent for months by their own reports. */
  dormant: OutcomeCounts;
  /** Operational units by class of the 2025 count. */
  classes: {
    /** The class. */
    key: IbmClass;
    /** Number of units. */
    count: number;
  }[];
  /** Operational units whose class is not known, since their funding is not. */
  unclassified: number;
  /** Year of formation by calendar year, in that order. */
  matrix: IbmMatrixCell[];
  /** Agents in service. */
  agents: IbmAgentCounts & {
    /** Agents for each unit with a roster; absent when there is none. */
    perUnit?: Ratio;
    /** Share known to be trained. */
    trainedShare: Rate;
  };
  /** The path from the public to services. */
  reach: IbmReachCounts & {
    /** Share of those screened mild who got an intervention. */
    mildServedShare: Rate;
    /** Share of those screened moderate or severe who were referred. */
    notMildReferredShare: Rate;
  };
  /** Whether interventions kept to the severities that a unit may treat. */
  treated: IbmTreatedCounts;
}

/**
 * The figures of a set of IBM units under a policy, for all and by group.
 *
 * @since 0.1.0
 */
export interface IbmReport extends IbmSummary {
  /** The whole policy. */
  definition: IbmPolicy;
  /** The day as of which units were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The months in which activity was looked for. */
  window: Period;
  /** The figures by group, sorted by key; empty when no groups were asked for. */
  groups: (IbmSummary & {
    /** Name of the group. */
    key: string;
  })[];
  /** What was left out, counted: records of units that are not in the input. */
  issues: Issue[];
}
