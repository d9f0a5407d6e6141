import type { Cell, Line } from "./count-grid";

/**
 * Suppresses further counts of a grid until none of the suppressed can be found by subtraction.
 *
 * **Rule.** Rows and columns are the points of a graph, suppressed counts its lines. Adding and
 * taking away one in turn round a closed path changes no total, so a count on such a path cannot be
 * found; a count on none of them can. Each suppressed count is put on the closed path that costs
 * the fewest further people. There always is one, through the totals, since a positive count makes
 * its totals positive; zero is never on it, since it cannot be one less.
 *
 * @param cells - Suppressed counts of a grid, sorted; the grid they are in is changed.
 */
export function hideSecondary(cells: Cell[]): void {
  const safe = new Set<Cell>();
  for (const cell of cells) {
    if (safe.has(cell)) continue;
    for (const further of cheapestDetour(cell)) {
      further.hidden = true;
      safe.add(further);
    }
  }
}

interface Reached {
  /** Cost of the way to a column. */
  cost: number;
  /** The last counts of the way: one in the column, and before it one in the column it came from. */
  last: Cell[];
  /** The way to the column it came from. */
  before?: Reached;
}

/** Dijkstra's way from a count's row to its column past the count, over columns alone. */
function cheapestDetour(start: Cell): Cell[] {
  const open = new Map<Line, Reached>();
  const settled = new Set<Line>();
  let goal: Reached = { cost: Number.POSITIVE_INFINITY, last: [] };
  const reach = (cell: Cell, reached: Reached) => {
    const known = open.get(cell.column)?.cost ?? Number.POSITIVE_INFINITY;
    if (reached.cost >= known || settled.has(cell.column)) return;
    open.set(cell.column, reached);
    if (cell.column === start.column) goal = reached;
  };
  for (const cell of start.row.cells) {
    if (cell !== start) reach(cell, { cost: costOf(cell), last: [cell] });
  }
  for (;;) {
    const [column, before] = cheapest(open);
    open.delete(column);
    settled.add(column);
    for (const near of column.cells) {
      // No way on from here can be cheaper than the one known.
      if (goal.cost <= before.cost) return wayOf(goal);
      const soFar = before.cost + costOf(near);
      if (soFar >= goal.cost || near.row === start.row) continue;
      for (const far of near.row.cells) {
        reach(far, { cost: soFar + costOf(far), last: [near, far], before });
      }
    }
  }
}

function wayOf(reached: Reached): Cell[] {
  const earlier = reached.before ? wayOf(reached.before) : [];
  return [...earlier, ...reached.last];
}

function costOf(cell: Cell): number {
  if (cell.count === 0) return Number.POSITIVE_INFINITY;
  return cell.hidden ? 0 : cell.count;
}

function cheapest(open: Map<Line, Reached>): [Line, Reached] {
  return [...open].reduce((best, other) => (other[1].cost < best[1].cost ? other : best));
}
