import type { Period, PlainDate } from "../calendar/index";
import type { Dated, Issue, Outcome, Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import type { IbmUnit } from "../ibm/index";
import type { Institution } from "../institution/index";
import type { RegionCode, RegionLevel } from "../region/index";
import type { Rate } from "../statistics/index";
import type { CompletenessDefinition, CompletenessKind } from "./completeness-definition";
import type { ReportIssueCode } from "./results";
import type { Figure } from "./types";

/**
 * A unit that must report every month: an IBM unit, an institution or an office, as it stands.
 *
 * @since 0.1.0
 */
export interface ReportingUnit {
  /** Identifier of the unit. */
  id: string;
  /** Its region. */
  region?: RegionCode | null | undefined;
  /** First day of an IBM unit; there all along when neither this nor `openedOn` is recorded. */
  formedOn?: PlainDate | null | undefined;
  /** First day of an institution. */
  openedOn?: PlainDate | null | undefined;
  /** Its end, if it was closed. */
  closure?: Omit<Dated, "id" | "sequence"> | null | undefined;
}

/**
 * A unit's report of one month as it arrived; a report of an IBM unit fits as it stands.
 *
 * @since 0.1.0
 */
export interface UnitReport {
  /** Identifier of the unit that reports. */
  unitId: string;
  /** The month that is reported. */
  month: `${number}-${number}`;
  /** Day the report arrived; the last day of its month when not recorded. */
  submittedOn?: PlainDate | null | undefined;
  /** Day the report was withdrawn as wrong. */
  retractedOn?: PlainDate | null | undefined;
}

/**
 * A count of persons made outside the register, with its source and how firmly it was stated.
 *
 * @since 0.1.0
 */
export interface IndependentCount extends Figure {
  /** The region that was counted; all regions together when absent. */
  region?: RegionCode | null | undefined;
}

/**
 * What a register holds, as far as its completeness is asked. A list that is missing was not given;
 * an empty one says that there is nothing.
 *
 * @since 0.1.0
 */
export interface CompletenessRegister {
  /** Units that must report. */
  units?: Iterable<ReportingUnit> | null | undefined;
  /** Their reports. */
  reports?: Iterable<UnitReport> | null | undefined;
  /** Institutions, asked for their fields. */
  institutions?: Iterable<Institution> | null | undefined;
  /** IBM units, asked for their fields. */
  ibmUnits?: Iterable<IbmUnit> | null | undefined;
  /** Episodes: the persons that are recorded, and asked for their fields. */
  episodes?: Iterable<Episode> | null | undefined;
  /** Counts of the same persons from elsewhere: one of all regions, and one for each region. */
  independentCounts?: Iterable<IndependentCount> | null | undefined;
}

/**
 * Options of `completeness`.
 *
 * @since 0.1.0
 */
export interface CompletenessOptions extends Vantage {
  /** The time that is looked at; days after the day of the question are left out. */
  period: Period;
  /** What complete means. */
  definition: CompletenessDefinition;
  /** Level of the regions by which is grouped; provinces by default. */
  by?: RegionLevel | undefined;
  /** The region of an episode; where the client lives by default. */
  episodeRegion?: ((episode: Episode) => RegionCode | null | undefined) | undefined;
}

/**
 * A share of what a register holds, or why there is none: nobody to count, not given, or more
 * recorded than was counted elsewhere.
 *
 * @since 0.1.0
 */
export type CompletenessRate =
  | Rate
  | {
      /** There is no share. */
      status: "undefined";
      /** `not-given`: the data were not. `recorded-above-count`: more are recorded than were counted. */
      reason: "not-given" | "recorded-above-count";
    };

/**
 * Persons recorded beside an independent count of them.
 *
 * @since 0.1.0
 */
export interface RecordedPersons {
  /** Persons recorded; absent where no episodes were given, or no definition. */
  recorded?: number;
  /** The independent count, whole; absent where none was given. */
  count?: IndependentCount;
  /** Recorded of the count as it was printed. */
  rate: CompletenessRate;
  /**
   * Whether the persons recorded can be part of those counted: met, unmet when more are recorded
   * than the count can be, unknown when that hangs on its rounding. Absent without a count.
   */
  fits?: Outcome;
  /** Least and greatest share by what the count may be in truth; absent where `fits` is unmet. */
  range?: {
    /** Least share; 0 where the count has no upper end. */
    lower: number;
    /** Greatest share, at most 1. */
    upper: number;
  };
}

/**
 * Fields filled of those required in one kind of record.
 *
 * @since 0.1.0
 */
export interface FilledKind {
  /** The kind of record. */
  key: CompletenessKind;
  /** Number of records. */
  records: number;
  /** Fields filled of those required. */
  rate: Rate;
  /** Each field: the records in which it is filled. */
  fields: {
    /** Name of the field. */
    key: string;
    /** Records in which it is filled, of all. */
    rate: Rate;
  }[];
}

/**
 * The three figures of completeness, side by side; they are never made into one.
 *
 * @since 0.1.0
 */
export interface CompletenessSummary {
  /** Units that reported, of those that had to. */
  units: CompletenessRate;
  /** Persons recorded, of an independent count. */
  persons: RecordedPersons;
  /** Mandatory fields filled, of those required. */
  fields: CompletenessRate;
  /** The same by kind of record, for those that were given. */
  kinds: FilledKind[];
}

/**
 * How complete a register is, for all and by region.
 *
 * @since 0.1.0
 */
export interface Completeness extends CompletenessSummary {
  /** The whole definition. */
  definition: CompletenessDefinition;
  /** The time that was looked at, with both its days: up to the day of the question. */
  period: Period;
  /** The day as of which the question is asked. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The same by region, sorted by code; what has no region stands under `no-region`. */
  groups: (CompletenessSummary & {
    /** Code of the region, or `no-region`. */
    key: string;
  })[];
  /** What was left out or contradicts itself. */
  issues: Issue<ReportIssueCode>[];
}
