/**
 * The 38 provinces of Indonesia: code, name, time zone and law. A table of its own, so that reading
 * codes does not load it.
 *
 * @module region/provinces
 */
export { findProvince } from "./find-province";
export { provinces, provincesSource } from "./province-table";
export type { Province, RegionCode, TimeZone } from "./types";
