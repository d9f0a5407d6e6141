import type { PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import type { IbmCounts } from "./counts";
import type { IbmPolicy } from "./policy";
import type { IbmUnit } from "./records";

/**
 * Options of `ibmTally`.
 *
 * @since 0.1.0
 */
export interface IbmTallyOptions extends Vantage {
  /** The definition of operational. */
  policy: IbmPolicy;
  /**
   * First calendar year that is looked at; each unit's year of formation by default. Whether a unit
   * is unbroken or revived is then judged from this year on.
   */
  since?: number | undefined;
  /** Level of intervals where the units are a sample; none by default, since units are counted. */
  level?: number | undefined;
  /** Name of the group a unit belongs to; no groups by default. */
  by?: ((unit: IbmUnit) => string) | undefined;
}

/**
 * What an IBM tally has counted so far: plain JSON, to be sent, stored and merged.
 *
 * @since 0.1.0
 */
export interface IbmTallyState {
  /** The whole policy. */
  definition: IbmPolicy;
  /** The day as of which units are judged. */
  asOf: PlainDate;
  /** The day whose knowledge counts, if one was named. */
  knownAt?: PlainDate;
  /** First calendar year of the matrix, if one was named. */
  since?: number;
  /** Whether units are counted by group as well. */
  grouped: boolean;
  /** Counts of all units. */
  total: IbmCounts;
  /** Counts by group, in the order in which groups were met. */
  groups: {
    /** Name of the group. */
    key: string;
    /** Counts of its units. */
    counts: IbmCounts;
  }[];
}
