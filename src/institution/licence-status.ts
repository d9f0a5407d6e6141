import { type TermStatus, termStatus, type Vantage } from "../definition/index";
import type { Licence } from "./records";
import type { LicenceKind } from "./vocabulary";

/**
 * Options of {@link licenceStatus}.
 *
 * @since 0.1.0
 */
export type LicenceStatusOptions = Vantage;

/**
 * What is known of a licence on a day.
 *
 * @since 0.1.0
 */
export interface LicenceStatus extends TermStatus {
  /** Identifier of the licence. */
  licenceId: string;
  /** Kind of licence. */
  kind: LicenceKind;
}

/**
 * Returns what is known of a licence on a day: whether it is in force, and for how many days more.
 *
 * **Unknown.** A licence whose last day was not recorded is known to be in force on its first day
 * alone, unless it is stated to be open-ended.
 *
 * **Boundaries.** First and last day are both inside; on the day of a revocation it is not in force.
 *
 * @param licence - The licence.
 * @param options - The day as of which is asked, and what was known.
 * @returns The status.
 * @throws RangeError when `asOf` or `knownAt` is not an existing day.
 * @example
 * const licence = { id: "l1", kind: "operating-permit", from: "2021-03-01", to: "2026-02-28" } as const;
 * licenceStatus(licence, { asOf: "2026-02-01" }).daysLeft; // => 27
 * licenceStatus(licence, { asOf: "2026-03-01" }).state; // => "expired"
 * @since 0.1.0
 */
export function licenceStatus(licence: Licence, options: LicenceStatusOptions): LicenceStatus {
  const { asOf, knownAt } = options;
  return { licenceId: licence.id, kind: licence.kind, ...termStatus(licence, { asOf, knownAt }) };
}
