/**
 * Throws unless a part and its whole are counts, and the part fits in the whole.
 *
 * @param part - Number of those with a property.
 * @param whole - Number of all.
 * @param least - Smallest number of all.
 * @throws RangeError when one is not a whole number, the part is negative or above the whole, or
 *   the whole too small.
 */
export function requireCounts(part: number, whole: number, least: 0 | 1): void {
  const exact = [part, whole].every(Number.isSafeInteger);
  if (!exact || part < 0 || part > whole || whole < least) {
    throw new RangeError(`pulih: expected counts, part of a whole from ${least}`);
  }
}
