import type { CountTable } from "./types";

/**
 * A row or a column, its total included.
 */
export interface Line {
  /** The counts of the line; all lines list the crossing ones in the same order. */
  cells: Cell[];
}

/**
 * A count of a table or one of its totals, and the two lines that cross in it.
 */
export interface Cell {
  /** The count. */
  count: number;
  /** Whether the count is suppressed; changed while the grid is worked on. */
  hidden: boolean;
  /** The row. */
  row: Line;
  /** The column. */
  column: Line;
  /** Name of the column. */
  key: string;
  /** Place of the column in the table as given. */
  position: number;
}

/**
 * A table with its totals, rows and columns sorted by key, so that nothing depends on their order
 * as given.
 */
export interface Grid {
  /** The rows of the table. */
  rows: { key: string; position: number; cells: Cell[]; total: Cell }[];
  /** Totals of the columns. */
  totals: Cell[];
  /** Total of all counts. */
  total: Cell;
}

/**
 * Returns a table as a grid with totals.
 *
 * @param table - The counts.
 * @returns The grid; nothing of it is suppressed yet.
 * @throws RangeError when a key occurs twice, rows differ in their keys, or a count is not whole or
 *   negative.
 */
export function gridOf(table: CountTable): Grid {
  const rows = sortedByKey(table.rows);
  const columns = sortedByKey(table.rows[0]?.cells ?? []).map(line);
  const totalRow: Line = { cells: [] };
  const totalColumn = line({ key: "", position: columns.length });
  return {
    rows: rows.map(({ key, position, cells }) => {
      const row: Line = { cells: [] };
      const counts = new Map(cells.map((cell) => [cell.key, cell.count]));
      if (cells.length !== columns.length) throw unequalRows();
      return {
        key,
        position,
        cells: columns.map((column) => put(row, column, countOf(counts.get(column.key)))),
        total: put(row, totalColumn, sum(row)),
      };
    }),
    totals: columns.map((column) => put(totalRow, column, sum(column))),
    total: put(totalRow, totalColumn, sum(totalRow)),
  };
}

interface Column extends Line {
  key: string;
  position: number;
}

function line({ key, position }: { key: string; position: number }): Column {
  return { key, position, cells: [] };
}

function put(row: Line, column: Column, count: number): Cell {
  const cell = { count, hidden: false, row, column, key: column.key, position: column.position };
  row.cells.push(cell);
  column.cells.push(cell);
  return cell;
}

function sum({ cells }: Line): number {
  return cells.reduce((total, cell) => total + cell.count, 0);
}

function countOf(count: number | undefined): number {
  if (count === undefined) throw unequalRows();
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError("pulih: a count of the table is not a whole number from 0");
  }
  return count;
}

function unequalRows(): RangeError {
  return new RangeError("pulih: the rows of the table differ in their keys");
}

function sortedByKey<T extends { key: string }>(items: T[]): (T & { position: number })[] {
  if (new Set(items.map((item) => item.key)).size < items.length) {
    throw new RangeError("pulih: a key of the table occurs twice");
  }
  return items
    .map((item, position) => ({ ...item, position }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
