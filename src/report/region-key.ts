import { isRegionCode, type RegionCode, type RegionLevel, regionLevels } from "../region/index";

/**
 * The group of what has no region, or none that can be read.
 *
 * @since 0.1.0
 */
export const noRegion = "no-region";

/**
 * Returns the group of a region: its code cut to the level. One that is recorded more coarsely stands
 * under its own code.
 */
export function regionKey(region: RegionCode | null | undefined, level: RegionLevel): string {
  if (region == null || !isRegionCode(region)) return noRegion;
  return region
    .split(".")
    .slice(0, regionLevels.indexOf(level) + 1)
    .join(".");
}
