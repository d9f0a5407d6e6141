import type { Source } from "../definition/index";
import { type Rate, rateOf } from "../statistics/index";
import { quotientOf } from "./quotient-of";
import type { Quotient } from "./types";

/**
 * Options of {@link serviceGap}.
 *
 * @since 0.1.0
 */
export interface ServiceGapOptions {
  /** Number of people who need the service at one time: a stock. */
  need: number;
  /** Number of people who are served within a year: a flow. */
  personsPerYear: number;
  /** Where the two figures stand; they are returned as they are. */
  sources?:
    | {
        /** Source of the need. */
        need?: Source | undefined;
        /** Source of the people served. */
        personsPerYear?: Source | undefined;
      }
    | undefined;
}

/**
 * People in need beside people served a year.
 *
 * @since 0.1.0
 */
export interface ServiceGap {
  /** What is set beside what: a stock of people at one time, and a flow of people a year. */
  reading: "stock-over-flow";
  /** Number of people in need. */
  need: number;
  /** Number of people served a year. */
  personsPerYear: number;
  /**
   * Share of those in need whom one year serves, if all who are served are of them and each is
   * served once; not applicable when more are served than are in need.
   */
  served: Rate;
  /** Number in need whom one year does not serve; absent when more are served than are in need. */
  notServed?: number;
  /**
   * Need over people a year: how many times the year's service the need is. No forecast: people come
   * into need, recover, relapse and die meanwhile.
   */
  stockOverFlow: Quotient;
  /** Where the two figures stand, if it was told. */
  sources?: NonNullable<ServiceGapOptions["sources"]>;
}

/**
 * Returns what share of the people in need one year of service reaches, and how many times the
 * year's service the need is.
 *
 * **Unknown.** Without anybody in need there is no share; without anybody served there is no
 * quotient. Both say why.
 *
 * **Assumption.** A stock is set beside a flow. That is no forecast and no waiting time: nobody knows
 * from these two figures how many come into need each year, or how many are served twice.
 *
 * @param options - The two figures.
 * @returns The gap.
 * @throws RangeError when a figure is not whole or is negative.
 * @example
 * const gap = serviceGap({ need: 4_000_000, personsPerYear: 18_000 });
 * gap.served; // => { status: "defined", numerator: 18000, denominator: 4000000, value: 0.0045 }
 * gap.notServed; // => 3982000
 * serviceGap({ need: 4_000_000, personsPerYear: 0 }).stockOverFlow; // => { status: "undefined", reason: "empty-denominator" }
 * @since 0.1.0
 */
export function serviceGap(options: ServiceGapOptions): ServiceGap {
  const { need, personsPerYear, sources } = options;
  if (![need, personsPerYear].every((n) => Number.isSafeInteger(n) && n >= 0)) {
    throw new RangeError("pulih: numbers of people are whole and not negative");
  }
  const isShare = personsPerYear <= need;
  return {
    reading: "stock-over-flow",
    need,
    personsPerYear,
    served: isShare
      ? rateOf(personsPerYear, need, { interval: "none" })
      : { status: "undefined", reason: need === 0 ? "empty-denominator" : "not-applicable" },
    ...(isShare && { notServed: need - personsPerYear }),
    stockOverFlow: quotientOf(need, personsPerYear),
    ...(sources && { sources }),
  };
}
