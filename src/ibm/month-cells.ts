import { type IbmActivityKind, ibmActivityKinds } from "./vocabulary";

/** Bits of a month's cell above those of the kinds of activity. */
export const REPORTED = 1 << 20;
export const SAYS_NOT_NIL = 1 << 21;
export const KINDS = REPORTED - 1;

const KIND_BITS = Object.fromEntries(ibmActivityKinds.map((kind, i) => [kind, 1 << i])) as Record<
  IbmActivityKind,
  number
>;

/** The bit of a kind of activity within a month's cell. */
export function kindBit(kind: IbmActivityKind): number {
  return KIND_BITS[kind];
}

/**
 * Months of many units side by side in one array, one cell of bits a month: a register of a hundred
 * thousand units stays in few pages of memory.
 */
export interface CellStore {
  cells: Int32Array;
  used: number;
}

export function emptyStore(): CellStore {
  return { cells: new Int32Array(64), used: 0 };
}

/** Months of one unit: `length` cells of the store from `base`, the first of them of month `from`. */
export interface MonthCells {
  store: CellStore;
  base: number;
  from: number;
  length: number;
}

/** Takes empty cells for the months from one to another. */
export function takeCells(store: CellStore, from: number, to: number): MonthCells {
  const base = store.used;
  const length = Math.max(0, to - from + 1);
  store.used += length;
  if (store.used > store.cells.length) {
    const grown = new Int32Array(Math.max(store.used, store.cells.length * 2));
    grown.set(store.cells);
    store.cells = grown;
  }
  return { store, base, from, length };
}

/** The bits of a month; none outside the unit's months. */
export function cellOfMonth({ store, base, from, length }: MonthCells, month: number): number {
  const place = month - from;
  return place < 0 || place >= length ? 0 : (store.cells[base + place] as number);
}

/** Adds bits to a month; outside the unit's months nothing is kept. */
export function addBits(
  { store, base, from, length }: MonthCells,
  month: number,
  bits: number,
): void {
  const place = month - from;
  if (place >= 0 && place < length)
    store.cells[base + place] = (store.cells[base + place] as number) | bits;
}
