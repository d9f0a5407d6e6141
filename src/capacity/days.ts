/** What changes from day to day over a span of days; sums of it give the count of each day. */
export interface Days {
  first: number;
  length: number;
  changes: Map<number, number>;
}

/** Room for a count of every day from a first to a last one. */
export function countDays({ first, last }: { first: number; last: number }): Days {
  return { first, length: last - first + 1, changes: new Map() };
}

/** Adds a number to every day of a span, as far as it lies inside. */
export function addSpan(days: Days, start: number, end: number, number: number): void {
  const { first, length, changes } = days;
  const from = Math.max(0, start - first);
  const after = Math.min(length, end - first + 1);
  if (after <= from) return;
  changes.set(from, (changes.get(from) ?? 0) + number);
  changes.set(after, (changes.get(after) ?? 0) - number);
}

/** The count of every day, in order. */
export function dayCounts({ length, changes }: Days): number[] {
  let sum = 0;
  return Array.from({ length }, (_, day) => {
    sum += changes.get(day) ?? 0;
    return sum;
  });
}
