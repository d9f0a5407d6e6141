import type { RegionCode } from "./types";

/**
 * Returns the region of the next larger level in which a region lies.
 *
 * @param code - Code of a region.
 * @returns Code of the larger region; `undefined` for a province, which has none.
 * @example
 * parentRegion("11.01.01.2001"); // => "11.01.01"
 * parentRegion("11"); // => undefined
 * @since 0.1.0
 */
export function parentRegion(code: RegionCode): RegionCode | undefined {
  const dot = code.lastIndexOf(".");
  return dot === -1 ? undefined : (code.slice(0, dot) as RegionCode);
}
