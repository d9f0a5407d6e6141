import fc from "fast-check";
import type { RegionCode } from "../../src/region/index";

const digits = (n: number) =>
  fc.integer({ min: 0, max: 10 ** n - 1 }).map((value) => String(value).padStart(n, "0"));

/** Codes of villages, with dots. */
export const villageCodes = fc
  .tuple(digits(2), digits(2), digits(2), digits(4))
  .map((segments) => segments.join(".") as RegionCode);

/** Codes of every level, with dots. */
export const regionCodes = fc
  .tuple(villageCodes, fc.integer({ min: 1, max: 4 }))
  .map(([code, level]) => code.split(".").slice(0, level).join(".") as RegionCode);

/** Any code of a region within the given one, itself included. */
export const codesWithin = (region: RegionCode) =>
  villageCodes.chain((village) => {
    const segments = region.split(".");
    const longest = [...segments, ...village.split(".").slice(segments.length)];
    return fc
      .integer({ min: segments.length, max: 4 })
      .map((level) => longest.slice(0, level).join(".") as RegionCode);
  });
