import { type IbmActivityKind, ibmActivityKinds } from "./vocabulary";

/** Bits of a month's cell: one for each kind of activity, then two for the month's report. */
export const REPORTED = 1 << ibmActivityKinds.length;
export const SAYS_NOT_NIL = REPORTED << 1;
export const KINDS = REPORTED - 1;

const BITS = ibmActivityKinds.length + 2;

const CELL = (1 << BITS) - 1;

const KIND_BITS = Object.fromEntries(ibmActivityKinds.map((kind, i) => [kind, 1 << i])) as Record<
  IbmActivityKind,
  number
>;

/** The bit of a kind of activity within a month's cell. */
export function kindBit(kind: IbmActivityKind): number {
  return KIND_BITS[kind];
}

/** A month and bits of its cell in one whole number, so that a million facts fit in an array. */
export function packMonth(month: number, bits: number): number {
  return (month << BITS) | bits;
}

/** The month of a packed number, as months since January 1970. */
export function monthOfPacked(packed: number): number {
  return packed >> BITS;
}

/** The months of one unit: a cell of bits each, the first of them of month `from`. */
export interface MonthCells {
  from: number;
  cells: Int32Array;
}

/** The bits of a month; none outside the unit's months. */
export function cellOfMonth({ from, cells }: MonthCells, month: number): number {
  return cells[month - from] ?? 0;
}

/** Adds a packed month's bits to its cell; outside the unit's months nothing is kept. */
export function addPacked({ from, cells }: MonthCells, packed: number): void {
  const place = monthOfPacked(packed) - from;
  const cell = cells[place];
  if (cell !== undefined) cells[place] = cell | (packed & CELL);
}
