import type { Period, PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { Modality } from "../program/index";
import type { CapacityIssueCode } from "./codes";
import type { Quotient } from "./types";

/**
 * How full one institution was.
 *
 * @since 0.1.0
 */
export interface InstitutionOccupancy {
  /** Identifier of the institution. */
  key: string;
  /** Days on which clients were in care, summed over clients. */
  occupiedDays: number;
  /** Places summed over the days of the period; absent where places were not recorded. */
  placeDays?: number;
  /** Occupied days over place days; above 1 where more were in care than there were places. */
  occupancy: Quotient;
  /** Days on which clients were at least as many as places; absent where these were not recorded. */
  fullDays?: number;
  /** Days on which clients were more than places; absent where these were not recorded. */
  overfullDays?: number;
  /** The last day of the period. */
  lastDay: {
    /** Number of clients in care. */
    clients: number;
    /** Number of places; absent where it was not recorded. */
    places?: number;
    /** Number of free places; absent where places were not recorded; 0 when overfull. */
    free?: number;
  };
}

/**
 * How full institutions were over a period.
 *
 * @since 0.1.0
 */
export interface Occupancy {
  /** Modality of the places. */
  modality: Modality;
  /** The days that were looked at: those of the period that are not after the day of the question. */
  period: Period;
  /** The day as of which the question is asked. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** Each institution, by its id. */
  institutions: InstitutionOccupancy[];
  /** All institutions whose places were recorded. */
  total: {
    /** Number of institutions. */
    institutions: number;
    /** Days on which clients were in care in them, summed over clients. */
    occupiedDays: number;
    /** Places summed over the days of the period. */
    placeDays: number;
    /** Occupied days over place days. */
    occupancy: Quotient;
    /** Number of institutions that were full on the last day. */
    fullOnLastDay: number;
  };
  /** Institutions whose places were not recorded, which the total leaves out. */
  notRecorded: {
    /** Number of institutions. */
    institutions: number;
    /** Days on which clients were in care in them, summed over clients. */
    occupiedDays: number;
  };
  /** What was left out, counted. */
  issues: Issue<CapacityIssueCode>[];
}
