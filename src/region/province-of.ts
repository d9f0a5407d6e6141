import type { RegionCode } from "./types";

/**
 * Returns the province in which a region lies.
 *
 * **Boundaries.** A province lies in itself.
 *
 * @param code - Code of a region of any level.
 * @returns Code of the province, two digits.
 * @example
 * provinceOf("51.71.01.1001"); // => "51"
 * provinceOf("51"); // => "51"
 * @since 0.1.0
 */
export function provinceOf(code: RegionCode): RegionCode {
  return code.slice(0, 2) as RegionCode;
}
