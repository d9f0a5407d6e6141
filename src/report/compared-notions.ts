import type { Compared } from "./compared-shares";
import { shownRange } from "./shown-range";
import type { PossibleRange } from "./types";

/**
 * Returns the two figures that lie furthest apart among those said to be one notion.
 *
 * @param ranges - What the figures may be; two or more.
 * @returns The one with the greatest lower end; and, of the others, that with the least upper end.
 */
export function comparedNotions(ranges: readonly PossibleRange[]): Compared {
  const greatest = ranges.reduce((a, b) => (beginsAfter(b, a) ? b : a));
  const others = ranges.filter((range) => range !== greatest);
  const least = others.reduce((a, b) => (endsBefore(b, a) ? b : a));
  return { observed: shownRange(greatest), required: shownRange(least) };
}

function beginsAfter(a: PossibleRange, b: PossibleRange): boolean {
  return a.lower > b.lower || (a.lower === b.lower && a.lowerOpen === true && !b.lowerOpen);
}

function endsBefore(a: PossibleRange, b: PossibleRange): boolean {
  const { upper = Infinity } = a;
  const { upper: other = Infinity } = b;
  return upper < other || (upper === other && a.upperOpen === true && !b.upperOpen);
}
