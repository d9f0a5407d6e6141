import { isRegionCode } from "./is-region-code";
import type { RegionIssueCode } from "./types";

/**
 * Returns what is wrong with a value as a region's code written with dots.
 *
 * @param value - Anything.
 * @returns The code of the fault, or nothing when it has the shape of a region's code.
 */
export function findCodeFault(value: unknown): RegionIssueCode | undefined {
  if (value === undefined || value === null) return "region.code-missing";
  if (typeof value === "number" || typeof value === "bigint") return "region.code-is-number";
  if (typeof value !== "string") return "region.code-not-text";
  if (value.trim() === "") return "region.code-missing";
  return isRegionCode(value) ? undefined : "region.code-shape";
}
