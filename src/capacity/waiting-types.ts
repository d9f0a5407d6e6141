import type { PlainDate } from "../calendar/index";
import type { Outcome } from "../definition/index";
import type { Modality } from "../program/index";
import type { Shares, SurvivalCurve } from "../statistics/index";
import type { WaitingPolicy } from "./types";
import type { ArrivalRoute, WaitingPriority } from "./vocabulary";

/**
 * Someone who waits, and the place in the queue.
 *
 * @since 0.1.0
 */
export interface WaitingPosition {
  /** Identifier of the entry. */
  entryId: string;
  /** Place in the whole queue, from 1. */
  position: number;
  /** Place among those who wait for the same modality, from 1. */
  positionInModality: number;
  /** Modality that is waited for. */
  modality: Modality;
  /** Priority, if it was recorded. */
  priority?: WaitingPriority;
  /** How the person came to the list, if it was recorded. */
  route?: ArrivalRoute;
  /** Day of arrival. */
  arrivedOn: PlainDate;
  /** Days since. */
  days: number;
  /** Whether the wait is within its limit; unmet is too long. */
  within: Outcome;
  /** Whether a free place is enough for this position; absent where free places were not given. */
  hasPlace?: boolean;
}

/**
 * A waiting list as of a day.
 *
 * @since 0.1.0
 */
export interface WaitingList {
  /** The whole policy. */
  definition: WaitingPolicy;
  /** The day as of which the list holds. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** Where every entry went; the parts add up to `entries`. */
  flow: {
    /** Number of entries. */
    entries: number;
    /** Number who wait. */
    waiting: number;
    /** Number who got a place. */
    placed: number;
    /** Number who left without one. */
    left: number;
    /** Number who arrive later, or were withdrawn or not known. */
    notArrived: number;
  };
  /** Those who wait, first in the queue first. */
  queue: WaitingPosition[];
  /** Who waits for which modality; one that nobody waits for and no place was given of is absent. */
  modalities: {
    /** The modality. */
    modality: Modality;
    /** Number who wait. */
    waiting: number;
    /** Number of free places, if given. */
    free?: number;
    /** Number who wait and for whom there is no free place, if these were given. */
    withoutPlace?: number;
    /** Number of free places for which nobody waits, if given. */
    spare?: number;
  }[];
  /** Transfers from prisons. */
  prisonTransfers: {
    /** Number who wait. */
    waiting: number;
    /** Number who got a place. */
    placed: number;
    /** Number who left without one. */
    left: number;
  };
  /** Ids of those who wait too long, first in the queue first. */
  tooLong: string[];
  /** Of those who wait and have a limit: the share within it. */
  withinLimit: Shares;
  /** Of those who got a place and had a limit: the share who got it within. */
  placedWithinLimit: Shares;
  /** Days that the longest wait has lasted; absent when nobody waits. */
  longest?: number;
  /**
   * Share still waiting over days since arrival. Those who wait yet, and those who left, are
   * unknown from then on: the median of those placed alone would be too short.
   */
  untilPlaced: SurvivalCurve;
}
