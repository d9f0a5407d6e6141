import type { RegionCode } from "./types";

const SHAPE = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;

/**
 * Returns whether a value is a region's code written with dots.
 *
 * **Boundaries.** Two digits each for province, regency and district, four for the village; codes
 * without dots and with spaces around are refused here, {@link parseRegionCode} reads them.
 *
 * **Assumption.** Only the shape is asked, never whether the region exists: regions are split,
 * merged and renumbered by decree.
 *
 * @param value - Anything.
 * @returns `true` for text such as `11`, `11.01`, `11.01.01` or `11.01.01.2001`.
 * @example
 * isRegionCode("11.10"); // => true
 * isRegionCode("11.1"); // => false
 * isRegionCode(11.1); // => false
 * @since 0.1.0
 */
export function isRegionCode(value: unknown): value is RegionCode {
  return typeof value === "string" && SHAPE.test(value);
}
