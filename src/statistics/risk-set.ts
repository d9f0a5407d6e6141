/** Times in order, and how far they have been gone through. */
interface Queue {
  /** The times, from the smallest. */
  times: Float64Array;
  /** Position of the first that has not been passed. */
  next: number;
  /** How many were passed at the present time. */
  count: number;
}

/**
 * People who are observed together, at the present time of a walk.
 */
export interface RiskSet {
  /** Number of people in all. */
  observations: number;
  /** Number observed just before the present time. */
  atRisk: number;
  /** Number with an event of any kind at the present time. */
  failed: number;
  /** Those who come in late. */
  entries: Queue;
  /** Those last seen without event. */
  censored: Queue;
  /** Those with an event, by its kind, in order of their names. */
  kinds: (Queue & { key: string })[];
  /** Number left out for an impossible time or entry. */
  badTimes: number;
  /** Number left out for an entry that does not lie before the time. */
  badEntries: number;
}

/**
 * Returns the people of a study, sorted for a walk through time.
 *
 * @param observations - The people.
 * @param kindOf - Which event ended the observation; nothing where none did.
 * @returns The people at time 0; those with an impossible time are left out and counted.
 */
export function riskSetOf<T extends { time: number; entry?: number | null | undefined }>(
  observations: Iterable<T>,
  kindOf: (observation: T) => string | null | undefined,
): RiskSet {
  const entries: number[] = [];
  const censored: number[] = [];
  const kinds = new Map<string, number[]>();
  let atOnce = 0;
  let badTimes = 0;
  let badEntries = 0;
  for (const observation of observations) {
    const { time, entry } = observation;
    if (!isTime(time) || (entry != null && !isTime(entry))) badTimes += 1;
    else if (entry != null && entry >= time) badEntries += 1;
    else {
      if (entry == null) atOnce += 1;
      else entries.push(entry);
      const kind = kindOf(observation);
      // Adding 0 turns a negative zero into the usual one, which is the same time.
      if (kind == null) censored.push(time + 0);
      else {
        const known = kinds.get(kind);
        if (known === undefined) kinds.set(kind, [time + 0]);
        else known.push(time + 0);
      }
    }
  }
  return {
    observations: atOnce + entries.length,
    atRisk: atOnce,
    failed: 0,
    entries: queueOf(entries),
    censored: queueOf(censored),
    kinds: [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, times]) => ({ key, ...queueOf(times) })),
    badTimes,
    badEntries,
  };
}

/**
 * Goes through every time at which somebody was last seen, in order.
 *
 * **Rule.** At each time those are at risk who came in before it and were not last seen before it;
 * of those last seen at one time, events come before the others leave.
 *
 * @param sets - The people; their counts are those of the present time while `visit` runs.
 * @param visit - Called once for each time.
 */
export function walkTimes(sets: readonly RiskSet[], visit: (time: number) => void): void {
  const exits = sets.flatMap((set) => [set.censored, ...set.kinds]);
  for (;;) {
    let time = Number.POSITIVE_INFINITY;
    for (const { times, next } of exits) {
      const head = times[next];
      if (head !== undefined && head < time) time = head;
    }
    if (time === Number.POSITIVE_INFINITY) return;
    for (const set of sets) {
      const { entries, censored, kinds } = set;
      const before = entries.next;
      while (Number(entries.times[entries.next]) < time) entries.next += 1;
      set.atRisk += entries.next - before;
      pass(censored, time);
      set.failed = 0;
      for (const kind of kinds) {
        pass(kind, time);
        set.failed += kind.count;
      }
    }
    visit(time);
    for (const set of sets) set.atRisk -= set.failed + set.censored.count;
  }
}

function isTime(time: number): boolean {
  // A comparison alone would take null for 0 and a text for the number that it spells.
  return Number.isFinite(time) && time >= 0;
}

function queueOf(times: number[]): Queue {
  return { times: new Float64Array(times).sort(), next: 0, count: 0 };
}

function pass(queue: Queue, time: number): void {
  const { times, next } = queue;
  let end = next;
  while (times[end] === time) end += 1;
  queue.next = end;
  queue.count = end - next;
}
