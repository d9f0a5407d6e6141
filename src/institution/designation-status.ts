import { type TermStatus, termStatus, type Vantage } from "../definition/index";
import type { IpwlDesignation } from "./records";
import type { IpwlMinistry } from "./vocabulary";

/**
 * Options of {@link designationStatus}.
 *
 * @since 0.1.0
 */
export type DesignationStatusOptions = Vantage;

/**
 * What is known of a designation as IPWL on a day.
 *
 * @since 0.1.0
 */
export interface DesignationStatus extends TermStatus {
  /** Identifier of the designation. */
  designationId: string;
  /** Ministry that designated. */
  ministry: IpwlMinistry;
}

/**
 * Returns what is known of a designation as IPWL on a day.
 *
 * **Unknown.** A designation whose last day was not recorded is known to be in force on its first
 * day alone, unless it is stated to be open-ended.
 *
 * @param designation - The designation.
 * @param options - The day as of which is asked, and what was known.
 * @returns The status.
 * @throws RangeError when `asOf` or `knownAt` is not an existing day.
 * @example
 * const designation = { id: "d1", ministry: "social-affairs", from: "2024-01-01", openEnded: true } as const;
 * designationStatus(designation, { asOf: "2026-01-01" }).outcome; // => "met"
 * @since 0.1.0
 */
export function designationStatus(
  designation: IpwlDesignation,
  options: DesignationStatusOptions,
): DesignationStatus {
  const { id, ministry } = designation;
  const { asOf, knownAt } = options;
  return { designationId: id, ministry, ...termStatus(designation, { asOf, knownAt }) };
}
