import type { Duration, PlainDate } from "../calendar/index";
import type { Dated, Definition } from "../definition/index";
import type { Modality, Nature } from "../program/index";
import type { RegionCode } from "../region/index";
import type { ArrivalRoute, WaitingPriority } from "./vocabulary";

/**
 * One number over another that is no part of it and may be larger, or the reason why there is none.
 *
 * @since 0.1.0
 */
export type Quotient =
  | {
      /** There is a quotient. */
      status: "defined";
      /** The number above the line. */
      numerator: number;
      /** The number below the line; more than 0. */
      denominator: number;
      /** Numerator over denominator. */
      value: number;
    }
  | {
      /** There is no quotient. */
      status: "undefined";
      /** Why: nothing below the line, or it was not recorded. */
      reason: "empty-denominator" | "not-recorded";
    };

/**
 * Someone on a waiting list; `on` is the day of arrival on it.
 *
 * @since 0.1.0
 */
export interface WaitingEntry extends Dated {
  /** Pseudonym of the person; never an identity number or a name. */
  personId: string;
  /** Modality of the place that is waited for. */
  modality: Modality;
  /** Nature of rehabilitation. */
  nature?: Nature | null | undefined;
  /** Priority. */
  priority?: WaitingPriority | null | undefined;
  /** How the person came to the list. */
  route?: ArrivalRoute | null | undefined;
  /** Identifier of the institution that keeps the list. */
  institutionId?: string | null | undefined;
  /** Region where the person lives. */
  region?: RegionCode | null | undefined;
  /** The day on which the person got a place. */
  placedOn?: PlainDate | null | undefined;
  /** The day on which the person left the list without a place. */
  leftOn?: PlainDate | null | undefined;
}

/**
 * A definition of who comes first on a waiting list, and who waits too long.
 *
 * @since 0.1.0
 */
export interface WaitingPolicy extends Definition {
  /** Priorities, highest first; within one, who arrived first comes first. */
  priorities: WaitingPriority[];
  /** Where transfers from prisons stand: before all others, after them, or in order among them. */
  transfers: "first" | "last" | "in-order";
  /** How long someone of a priority may wait; of a priority that is missing nothing is asked. */
  limits: {
    /** The priority. */
    priority: WaitingPriority;
    /** The longest wait; its last day is still within. */
    limit: Duration;
  }[];
}
