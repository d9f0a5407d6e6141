/** Records in the order of their units, each beside the number it was packed into. */
export interface ByUnit<T> {
  /** Place of each unit's first record; the last entry is the number of records. */
  starts: Int32Array;
  /** The records as they came. */
  records: readonly T[];
  /** Where in the records each one stands, unit by unit. */
  order: Int32Array;
  /** What each one was packed into, unit by unit. */
  packed: Int32Array;
  /** Records of units that are not there. */
  stray: number;
}

const LEFT_OUT = -1;

/**
 * Sorts records by unit, by counting; records that pack to nothing are left out.
 *
 * A million records in any order are read in the order in which they lie in memory, once, instead of
 * jumping from unit to unit; that is several times as fast.
 */
export function sortByUnit<T extends { unitId: string }>(
  input: Iterable<T>,
  places: ReadonlyMap<string, number>,
  pack: (record: T) => number | undefined,
): ByUnit<T> {
  const records: readonly T[] = Array.isArray(input) ? input : [...input];
  const placeOf = new Int32Array(records.length);
  const packedOf = new Int32Array(records.length);
  const starts = new Int32Array(places.size + 1);
  let stray = 0;
  let index = 0;
  for (const record of records) {
    const place = places.get(record.unitId);
    if (place === undefined) stray++;
    const packed = place === undefined ? undefined : pack(record);
    placeOf[index] = packed === undefined ? LEFT_OUT : (place as number);
    if (packed !== undefined) {
      packedOf[index] = packed;
      add(starts, (place as number) + 1, 1);
    }
    index++;
  }
  for (let place = 0; place < places.size; place++) add(starts, place + 1, at(starts, place));

  const next = starts.slice();
  const kept = at(starts, places.size);
  const order = new Int32Array(kept);
  const packed = new Int32Array(kept);
  for (let i = 0; i < records.length; i++) {
    const place = at(placeOf, i);
    if (place === LEFT_OUT) continue;
    const target = at(next, place);
    next[place] = target + 1;
    order[target] = i;
    packed[target] = at(packedOf, i);
  }
  return { starts, records, order, packed, stray };
}

/** Visits the records of one unit; a record is looked up only where the visitor asks for it. */
export function eachOf<T>(
  { starts, records, order, packed }: ByUnit<T>,
  place: number,
  visit: (packed: number, record: () => T) => void,
): void {
  const end = at(starts, place + 1);
  for (let i = at(starts, place); i < end; i++) {
    visit(at(packed, i), () => records[at(order, i)] as T);
  }
}

function at(list: Int32Array, index: number): number {
  return list[index] as number;
}

function add(list: Int32Array, index: number, amount: number): void {
  list[index] = at(list, index) + amount;
}
