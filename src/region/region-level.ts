import { isRegionCode } from "./is-region-code";
import { type RegionCode, type RegionLevel, regionLevels } from "./types";

/**
 * Returns the level of a region: province, regency, district or village.
 *
 * @param code - Code of a region.
 * @returns The level.
 * @throws RangeError when the text is not a region's code; the message does not repeat it.
 * @example
 * regionLevel("11"); // => "province"
 * regionLevel("11.01.01.2001"); // => "village"
 * @since 0.1.0
 */
export function regionLevel(code: RegionCode): RegionLevel {
  const level = regionLevels[code.split(".").length - 1];
  if (level === undefined || !isRegionCode(code)) {
    throw new RangeError("pulih: expected a region's code such as 11, 11.01 or 11.01.01.2001");
  }
  return level;
}
