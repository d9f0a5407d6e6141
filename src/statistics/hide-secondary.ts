import type { Cell, Line } from "./count-grid";

/**
 * Suppresses further counts of a grid until each of the suppressed could be another one, for a
 * reader who knows all that is shown and that no suppressed count is zero.
 *
 * **Rule.** Rows and columns are the points of a graph, counts its lines. Going round a closed path,
 * the counts passed change by one each, some up and some down, and all sums stay right. A suppressed
 * count is safe exactly when it lies on such a path of suppressed counts which, in one of its two
 * directions, leaves every count that goes down at 1 or more: any other table that fits what is
 * shown differs by such paths. Each suppressed count is put on the one that costs the fewest further
 * people, in either direction. There always is one: a count, the totals of its row and column, and
 * the total of all can go up together. Zero is never on a path, since it is always shown.
 *
 * @param cells - Suppressed counts of a grid, sorted; the grid they are in is changed.
 */
export function hideSecondary(cells: Cell[]): void {
  const safe = new Set<Cell>();
  for (const cell of cells) {
    if (safe.has(cell)) continue;
    for (const further of cheapestPath(cell)) {
      further.hidden = true;
      safe.add(further);
    }
  }
}

interface Way {
  /** People suppressed on the way who were not before. */
  cost: number;
  /** The counts passed. */
  cells: Cell[];
}

/** The cheaper closed path of the two directions, without the count itself. */
function cheapestPath(start: Cell): Cell[] {
  let best: Way = { cost: Number.POSITIVE_INFINITY, cells: [] };
  for (const line of [start.row, start.column]) {
    if (mayPass(start, line)) best = cheapestReturn(start, line, best);
  }
  return best.cells;
}

/** Dijkstra's way back to the line from which a count was passed, or another where that is no dearer. */
function cheapestReturn(start: Cell, home: Line, other: Way): Way {
  let best = other;
  const first = across(start, home);
  const costs = new Map([[first, 0]]);
  const open = new Map<Line, Way>([[first, { cost: 0, cells: [] }]]);
  while (open.size > 0) {
    const [line, way] = cheapest(open);
    if (way.cost >= best.cost) break;
    open.delete(line);
    for (const cell of line.cells) {
      const cost = way.cost + (cell.hidden ? 0 : cell.count);
      if (cost >= best.cost || cell === start || !mayPass(cell, line)) continue;
      const next = across(cell, line);
      if (cost >= (costs.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(next, cost);
      const longer = { cost, cells: [...way.cells, cell] };
      if (next === home) best = longer;
      else open.set(next, longer);
    }
  }
  return best;
}

/**
 * Whether a count, passed coming from a line, is still at least 1 after. Counts passed from their
 * row go up, from their column down; a total of a row or column stands on the other side of the sum
 * and turns that round.
 */
function mayPass(cell: Cell, from: Line): boolean {
  const endsRow = cell.row.cells.at(-1) === cell;
  const endsColumn = cell.column.cells.at(-1) === cell;
  const goesUp = (from === cell.row) === (endsRow === endsColumn);
  return goesUp ? cell.count >= 1 : cell.count >= 2;
}

function across(cell: Cell, from: Line): Line {
  return from === cell.row ? cell.column : cell.row;
}

function cheapest(open: Map<Line, Way>): [Line, Way] {
  return [...open].reduce((best, other) => (other[1].cost < best[1].cost ? other : best));
}
