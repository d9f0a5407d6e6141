/**
 * Throws unless a number lies between 0 and 1, as a level or a probability must.
 *
 * @param share - The number.
 * @throws RangeError when it is 0, 1 or beyond.
 */
export function requireShare(share: number): void {
  if (!(share > 0 && share < 1)) throw new RangeError("pulih: expected a number between 0 and 1");
}
