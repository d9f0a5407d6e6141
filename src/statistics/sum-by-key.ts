import type { GroupCount } from "./comparison-types";
import { requireCounts } from "./require-counts";

/**
 * Returns counts with those of one key added up, sorted by key, so that no sum over them depends on
 * the order in which they came.
 *
 * @param groups - The counts.
 * @returns One count for each key.
 * @throws RangeError when counts are not whole, negative or the part above the whole.
 */
export function sumByKey(groups: Iterable<GroupCount>): GroupCount[] {
  const byKey = new Map<string, GroupCount>();
  for (const { key, numerator, denominator } of groups) {
    requireCounts(numerator, denominator, 0);
    const sum = byKey.get(key);
    byKey.set(key, {
      key,
      numerator: numerator + (sum === undefined ? 0 : sum.numerator),
      denominator: denominator + (sum === undefined ? 0 : sum.denominator),
    });
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
