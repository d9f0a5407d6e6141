/** What changes from day to day over a span of days; sums of it give the count of each day. */
export interface Days {
  first: number;
  changes: number[];
}

/** Room for a count of every day from a first to a last one. */
export function countDays({ first, last }: { first: number; last: number }): Days {
  return { first, changes: Array.from({ length: last - first + 1 }, () => 0) };
}

/** Adds a number to every day of a span, as far as it lies inside. */
export function addSpan(days: Days, start: number, end: number, number: number): void {
  const { first, changes } = days;
  const from = Math.max(0, start - first);
  const after = end - first + 1;
  if (after <= from || from >= changes.length) return;
  changes[from] = (changes[from] ?? 0) + number;
  if (after < changes.length) changes[after] = (changes[after] ?? 0) - number;
}

/** The count of every day, in order. */
export function dayCounts({ changes }: Days): number[] {
  let sum = 0;
  return changes.map((change) => {
    sum += change;
    return sum;
  });
}
