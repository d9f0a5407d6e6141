/**
 * Some of the people counted: those with the smallest numbers, and how often each came.
 *
 * @since 0.1.0
 */
export interface PersonSample {
  /** How many people are remembered at most. */
  size: number;
  /** Their numbers, smallest first. */
  marks: number[];
  /** How often each of them was counted. */
  times: number[];
}

/** A sample of nobody. */
export function emptySample(size: number): PersonSample {
  return { size, marks: [], times: [] };
}

/**
 * Notes a person. Whoever is among the smallest in the end was so all along, so what is kept does not
 * depend on the order.
 */
export function notePerson(sample: PersonSample, personId: string): void {
  note(sample, markOf(personId), 1);
}

/** Adds the second sample to the first. */
export function mergeSamples(into: PersonSample, from: PersonSample): void {
  from.marks.forEach((mark, i) => {
    note(into, mark, from.times[i] as number);
  });
}

/** How many of the people remembered were counted more than once. */
export function countedTwice({ times }: PersonSample): number {
  return times.filter((count) => count > 1).length;
}

function note({ size, marks, times }: PersonSample, mark: number, count: number): void {
  if (marks.length >= size && !(mark <= (marks.at(-1) ?? -1))) return;
  const place = placeOf(marks, mark);
  if (marks[place] === mark) {
    times[place] = (times[place] as number) + count;
    return;
  }
  marks.splice(place, 0, mark);
  times.splice(place, 0, count);
  if (marks.length > size) {
    marks.pop();
    times.pop();
  }
}

function placeOf(marks: readonly number[], mark: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < mark) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number of 52 bits that follows from a pseudonym, evenly spread. */
function markOf(personId: string): number {
  let [a, b] = [0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < personId.length; i++) {
    const code = personId.charCodeAt(i);
    a = Math.imul(a ^ code, 0x85ebca77);
    b = Math.imul(b ^ code, 0xc2b2ae3d);
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d) ^ Math.imul(b ^ (b >>> 13), 0x846ca68b);
  b = Math.imul(b ^ (b >>> 16), 0x846ca68b) ^ Math.imul(a ^ (a >>> 13), 0x7feb352d);
  return ((b >>> 0) & 0xfffff) * 2 ** 32 + (a >>> 0);
}
