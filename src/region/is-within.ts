import type { RegionCode } from "./types";

/**
 * Returns whether a region lies within another.
 *
 * **Rule.** Codes are compared by whole segments, never by their first letters.
 *
 * **Boundaries.** A region lies within itself.
 *
 * **Assumption.** Both codes are of one list: after a province is split, a region under its old
 * code is not within the new province.
 *
 * @param code - Code of the region that is asked about.
 * @param region - Code of the region that may hold it.
 * @returns `true` when it is the same region or lies in it.
 * @example
 * isWithin("11.01.01.2001", "11.01"); // => true
 * isWithin("11.01", "11.01"); // => true
 * isWithin("11.01", "11.01.01"); // => false
 * @since 0.1.0
 */
export function isWithin(code: RegionCode, region: RegionCode): boolean {
  return code === region || code.startsWith(`${region}.`);
}
