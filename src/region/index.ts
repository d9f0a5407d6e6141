/**
 * Codes of regions, and work units of BNN. The table of provinces is apart: `pulih/region/provinces`.
 *
 * @module region
 */
export { isRegionCode } from "./is-region-code";
export { isWithin } from "./is-within";
export { parentRegion } from "./parent-region";
export { parseRegionCode } from "./parse-region-code";
export { provinceOf } from "./province-of";
export { regionLevel } from "./region-level";
export {
  type Province,
  type RegionCode,
  type RegionIssueCode,
  type RegionLevel,
  regionIssueCodes,
  regionLevels,
  type Satker,
  type SatkerKind,
  satkerKinds,
  type TimeZone,
  timeZones,
} from "./types";
