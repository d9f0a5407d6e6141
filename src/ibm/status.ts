import type { Period, PlainDate } from "../calendar/index";
import type { Outcome, Verdict } from "../definition/index";
import type { IbmFindingCode } from "./codes";
import type { IbmPolicy } from "./policy";
import type { IbmClass } from "./vocabulary";

/**
 * A unit's course over one calendar year.
 *
 * @since 0.1.0
 */
export interface IbmYear {
  /** The calendar year. */
  year: number;
  /** Whether the unit met the policy's requirements within the year. */
  operating: Outcome;
  /** Whether it did in every year since the one after its formation, or since a later first one. */
  unbroken: Outcome;
  /** Whether it did again, after a year in which it did not and an earlier one in which it did. */
  revived: Outcome;
}

/**
 * Everything that is judged of one unit: separate facts that no single yes or no can replace.
 *
 * As a verdict, its outcome is `operational`.
 *
 * @since 0.1.0
 */
export interface IbmStatus extends Verdict<IbmFindingCode, IbmPolicy> {
  /** Identifier of the unit. */
  unitId: string;
  /** The months in which activity was looked for. */
  window: Period;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** Whether the unit had been formed (terbentuk). */
  formed: Outcome;
  /** Whether it is operational (operasional) under the policy. */
  operational: Outcome;
  /** Whether it served a client in the window (melaksanakan layanan). */
  serving: Outcome;
  /** Whether it was formed in an earlier year and is operational (berkelanjutan). */
  sustained: Outcome;
  /** Whether it lives on own sources without BNN (mandiri). */
  selfFunded: Outcome;
  /** Whether it has been silent for months, by its own reports. */
  dormant: Outcome;
  /** Whether it operates again after a year without (kembali operasional). */
  revived: Outcome;
  /** Class in the count of 2025; absent unless operational and its funding known. */
  class?: IbmClass;
  /** Its course by calendar year, from formation. */
  years: IbmYear[];
}
