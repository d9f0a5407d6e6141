import type { AftercarePolicy, AftercareReport } from "../aftercare/index";
import type { Period, PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import type { DischargeReason, Episode } from "../episode/index";
import type { IbmActivity, IbmPolicy, IbmReport, IbmReportRecord, IbmUnit } from "../ibm/index";
import type { FacilityKind, Institution, Ownership } from "../institution/index";
import type { Issue } from "../issue/index";
import type { ProgramDefinition, ProgramKind } from "../program/index";
import type { RecoveryDefinition, RecoveryReport } from "../recovery/index";
import type { RegionCode, RegionLevel } from "../region/index";
import type { SniAssessment, SniEdition, SniMilestone, SniReport, SniScheme } from "../sni/index";
import type { Shares } from "../statistics/index";
import type { CompletenessDefinition } from "./completeness-definition";
import type { Completeness, IndependentCount, RecordedPersons } from "./completeness-types";
import type { ReportIssueCode } from "./results";

/**
 * Parts of the national report in their order, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const nationalParts = [
  "institutions",
  "programs",
  "sni",
  "ibm",
  "episodes",
  "aftercare",
  "recovery",
  "completeness",
] as const;

/**
 * A part of the national report.
 *
 * @since 0.1.0
 */
export type NationalPart = (typeof nationalParts)[number];

/**
 * What a part of the national report can lack: a list of the register, or its definition.
 *
 * @since 0.1.0
 */
export type NationalNeed =
  | "institutions"
  | "sniMilestones"
  | "ibmUnits"
  | "ibmReports"
  | "ibmActivities"
  | "episodes"
  | "definition";

/**
 * The records of the national report. A list that is missing was not given, and the parts that need
 * it are absent; an empty one says that there is nothing.
 *
 * @since 0.1.0
 */
export interface NationalRegister {
  /** Institutions. */
  institutions?: Iterable<Institution> | null | undefined;
  /** IBM units. */
  ibmUnits?: Iterable<IbmUnit> | null | undefined;
  /** Monthly reports of IBM units. */
  ibmReports?: Iterable<IbmReportRecord> | null | undefined;
  /** Activities of IBM units. */
  ibmActivities?: Iterable<IbmActivity> | null | undefined;
  /** Steps of institutions towards SNI 8807. */
  sniMilestones?: Iterable<SniMilestone> | null | undefined;
  /** Assessments under SNI 8807; none where missing. */
  sniAssessments?: Iterable<SniAssessment> | null | undefined;
  /** Episodes. */
  episodes?: Iterable<Episode> | null | undefined;
  /** Counts of persons from elsewhere, for completeness; none where missing. */
  independentCounts?: Iterable<IndependentCount> | null | undefined;
}

/**
 * The definitions of the parts; a part whose definition is missing is absent. Institutions and
 * episodes are counted as recorded and need none.
 *
 * @since 0.1.0
 */
export interface NationalDefinitions {
  /** What each kind of program requires. */
  programs?: ProgramDefinition | undefined;
  /** The edition of SNI 8807 that is counted, and a scheme by which assessments are scored. */
  sni?:
    | {
        /** The edition. */
        edition: SniEdition;
        /** The scheme; without one nothing is scored. */
        scheme?: SniScheme | undefined;
      }
    | undefined;
  /** What makes an IBM unit operational. */
  ibm?: IbmPolicy | undefined;
  /** The policy of aftercare; or several, of which that in force is applied. */
  aftercare?: AftercarePolicy | readonly AftercarePolicy[] | undefined;
  /** The definition of the recovery rate. */
  recovery?: RecoveryDefinition | undefined;
  /** What a complete register is. */
  completeness?: CompletenessDefinition | undefined;
}

/**
 * Options of `nationalReport`.
 *
 * @since 0.1.0
 */
export interface NationalReportOptions extends Vantage {
  /** The time that is reported on. */
  period: Period;
  /** The definitions of the parts. */
  definitions?: NationalDefinitions | undefined;
  /** Level of the regions by which is grouped; provinces by default. */
  by?: RegionLevel | undefined;
  /** The region of an episode; where the client lives by default. */
  episodeRegion?: ((episode: Episode) => RegionCode | null | undefined) | undefined;
  /** Level of intervals, as the reports of the parts take it. */
  level?: number | undefined;
}

/**
 * A number of things with what they have in common.
 *
 * @since 0.1.0
 */
export interface KeyCount<Key extends string> {
  /** What they have in common. */
  key: Key;
  /** How many there are. */
  count: number;
}

/**
 * Numbers by outcome, with the three shares of what is met.
 *
 * @since 0.1.0
 */
export interface OutcomeShares extends Shares {
  /** For how many it is met. */
  met: number;
  /** For how many it is not. */
  unmet: number;
  /** For how many it is not known. */
  unknown: number;
}

/**
 * Institutions on the last day: considered = closed + counted, and each list adds up to those
 * counted, but `programs`, since one institution can run several.
 *
 * @since 0.1.0
 */
export interface InstitutionFigures {
  /** Institutions in the input. */
  considered: number;
  /** Institutions closed or not opened by then. */
  closed: number;
  /** The others. */
  counted: number;
  /** Of those counted, the ones whose opening is not recorded. */
  openingUnknown: number;
  /** By owner. */
  ownership: KeyCount<Ownership | "not-recorded">[];
  /** By kind of facility. */
  facilityKind: KeyCount<FacilityKind | "not-recorded">[];
  /** Institutions that run a program of each kind, none, or of which that is not recorded. */
  programs: KeyCount<ProgramKind | "none" | "not-recorded">[];
  /** Whether an agreement with BNN is in force. */
  agreement: OutcomeShares;
}

/**
 * Programs that run on the last day, by kind and by whether they have what their kind requires.
 *
 * @since 0.1.0
 */
export interface ProgramFigures {
  /** Programs of institutions that are not closed. */
  considered: number;
  /** Each kind of program. */
  kinds: ({
    /** The kind. */
    key: ProgramKind;
    /** Programs of the kind. */
    count: number;
    /** Of those, the ones of which the definition requires nothing. */
    notApplicable: number;
  } & OutcomeShares)[];
}

/**
 * Events or episodes beside the persons they are of: two counters that never stand for each other.
 *
 * @since 0.1.0
 */
export interface EventsAndPersons {
  /** Number of events or episodes. */
  events: number;
  /** Number of persons; each stands in the region of their first episode that is counted. */
  persons: number;
}

/**
 * Episodes of the period.
 *
 * @since 0.1.0
 */
export interface EpisodeFigures {
  /** Episodes in the input, each once. */
  considered: number;
  /** Admissions in the period, returns after discharge among them. */
  admissions: EventsAndPersons;
  /** Discharges in the period. */
  discharges: EventsAndPersons & {
    /** By reason; they add up to the events. */
    reasons: KeyCount<DischargeReason>[];
  };
  /** Episodes in care on the last day. */
  inCare: EventsAndPersons;
}

/**
 * Figures of all with those of each region, sorted by code.
 *
 * @since 0.1.0
 */
export type ByRegion<Figures> = Figures & {
  /** The same by region; what has no region stands under `no-region`. */
  groups: ({
    /** Code of the region, or `no-region`. */
    key: string;
  } & Figures)[];
  /** What was left out. */
  issues: Issue<ReportIssueCode>[];
};

/**
 * The recovery report, with the persons recorded of an independent count beside every figure of it.
 *
 * @since 0.1.0
 */
export interface NationalRecovery extends Omit<RecoveryReport, "groups"> {
  /** Persons recorded of an independent count. */
  recorded: RecordedPersons;
  /** The figures by region, each with the persons recorded there. */
  groups: (RecoveryReport["groups"][number] & {
    /** Persons recorded of an independent count of the region. */
    recorded: RecordedPersons;
  })[];
}

/**
 * The national report as plain JSON.
 *
 * @since 0.1.0
 */
export interface NationalReport {
  /** The time that is reported on. */
  period: Period;
  /** The day of which states are told: the last of the period, or that of the question before it. */
  lastDay: PlainDate;
  /** The day as of which the question is asked. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** Level of the regions by which is grouped. */
  by: RegionLevel;
  /** Codes of all regions that stand in a part, sorted, with `no-region` where there is such. */
  regions: string[];
  /** The parts that were given. */
  parts: {
    /** Institutions on the last day. */
    institutions?: ByRegion<InstitutionFigures>;
    /** Programs on the last day. */
    programs?: ByRegion<ProgramFigures> & {
      /** The whole definition. */
      definition: ProgramDefinition;
    };
    /** SNI 8807 as of the last day. */
    sni?: SniReport;
    /** IBM units as of the last day. */
    ibm?: IbmReport;
    /** Episodes of the period. */
    episodes?: ByRegion<EpisodeFigures>;
    /** Contacts of aftercare that were due in the period. */
    aftercare?: AftercareReport;
    /** Recovery of the period, with the persons recorded beside each figure. */
    recovery?: NationalRecovery;
    /** Completeness of the register. */
    completeness?: Completeness;
  };
  /** Parts that are absent, and what was not given for each. */
  notGiven: {
    /** The part. */
    key: NationalPart;
    /** Names of lists of the register, and `definition` for that of the part. */
    missing: NationalNeed[];
  }[];
  /** The issues of all parts; their paths begin with the name of the part. */
  issues: Issue[];
}
