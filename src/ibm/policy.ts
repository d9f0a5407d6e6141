import type { Period } from "../calendar/index";
import type { Definition } from "../definition/index";
import type { IbmActivityKind, IbmSeverity, IbmSupportSource } from "./vocabulary";

/**
 * The window of calendar months in which activity is looked for: the last complete months as of a
 * day, or a fixed period of whole months.
 *
 * @since 0.1.0
 */
export type IbmWindow =
  | {
      /** Number of calendar months, the last of them complete as of the day of judgement. */
      months: number;
    }
  | Period;

/**
 * What a unit must show; each field that is present is one requirement, and all must be met.
 *
 * @since 0.1.0
 */
export interface IbmRequirements {
  /** Kinds of activity that must occur in the window. */
  kinds?:
    | {
        /** The kinds that count. */
        of: IbmActivityKind[];
        /** How many different ones of them must occur. */
        atLeast: number;
      }
    | null
    | undefined;
  /** Least number of activities in the window, of any kind. */
  activities?: number | null | undefined;
  /** Least number of months of the window with an activity of any kind. */
  activeMonths?: number | null | undefined;
  /** Least number of different clients served in the window. */
  clients?: number | null | undefined;
  /** Least number of agents in service on the window's last day. */
  agents?: number | null | undefined;
  /** Least number of those who were trained by then. */
  trainedAgents?: number | null | undefined;
  /** Whether a decree must be in force on the window's last day. */
  decree?: boolean | null | undefined;
  /** Whether the community's support must show in the window. */
  communitySupport?: boolean | null | undefined;
  /** Whether the unit must be funded without BNN in the window. */
  selfFunded?: boolean | null | undefined;
}

/**
 * A definition of when a unit is operational, and of the notions around it.
 *
 * @since 0.1.0
 */
export interface IbmPolicy extends Definition {
  /** The months in which activity is looked for. */
  window: IbmWindow;
  /**
   * Which units are judged: those formed on or before the window's first day, or all formed by its
   * last day. Younger ones are not applicable.
   */
  cohort: "formed-before-window" | "formed-by-window-end";
  /** What a unit closed before the window is: unmet, and counted, or not applicable. */
  closedUnits: "unmet" | "not-applicable";
  /** What an operational unit must show. */
  requires: IbmRequirements;
  /** Kinds of activity by which a client is served. */
  servingKinds: IbmActivityKind[];
  /** Sources that make a unit self-funded (mandiri) when BNN gives nothing. */
  selfFundingSources: IbmSupportSource[];
  /** Reported months without any activity after which a unit is dormant. */
  dormantAfterMonths: number;
  /** Severities that a unit may treat itself; others must be referred. */
  treats: IbmSeverity[];
}

/**
 * A ladder of development stages: rungs from lowest to highest, each with what it takes.
 *
 * @since 0.1.0
 */
export interface IbmLadder extends Definition {
  /** The months in which activity is looked for. */
  window: IbmWindow;
  /** Kinds of activity by which a client is served. */
  servingKinds: IbmActivityKind[];
  /** Sources that make a unit self-funded when BNN gives nothing. */
  selfFundingSources: IbmSupportSource[];
  /** The rungs, lowest first; a unit stands on a rung when it meets it and all below. */
  rungs: {
    /** Name of the rung. */
    id: string;
    /** What it takes, besides what lower rungs take. */
    requires: IbmRequirements;
  }[];
}
