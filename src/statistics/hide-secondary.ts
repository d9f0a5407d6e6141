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

interface Reached {
  /** Cost of the way to a column. */
  cost: number;
  /** The last counts of the way: one in the column, and before it one in the column it came from. */
  last: Cell[];
  /** The way to the column it came from. */
  before?: Reached;
}

/** The cheaper closed path of the two directions, without the count itself. */
function cheapestPath(start: Cell): Cell[] {
  let best: Reached = { cost: Number.POSITIVE_INFINITY, last: [] };
  for (const up of [true, false]) {
    if (mayChange(start, up)) best = cheapestDetour(start, up, best);
  }
  return wayOf(best);
}

/**
 * Dijkstra's way from a count's row to its column past the count, over columns alone, while the
 * count goes up or down; another way where there is no cheaper one.
 */
function cheapestDetour(start: Cell, up: boolean, other: Reached): Reached {
  const open = new Map<Line, Reached>();
  const settled = new Set<Line>();
  // What the way adds to the sums of its lines by counts into a column, it takes by those out of it.
  // A total stands on the other side of the sum, and adds to it by going down.
  const into = up === isTotalOfLine(start);
  const mayPass = (cell: Cell, adds: boolean) => mayChange(cell, adds !== isTotalOfLine(cell));
  let goal = other;
  const reach = (cell: Cell, reached: Reached) => {
    const known = open.get(cell.column)?.cost ?? goal.cost;
    if (reached.cost >= Math.min(known, goal.cost) || settled.has(cell.column)) return;
    if (!mayPass(cell, into)) return;
    open.set(cell.column, reached);
    if (cell.column === start.column) goal = reached;
  };
  for (const cell of start.row.cells) {
    if (cell !== start) reach(cell, { cost: costOf(cell), last: [cell] });
  }
  while (open.size > 0) {
    const [column, before] = cheapest(open);
    open.delete(column);
    settled.add(column);
    for (const near of column.cells) {
      // No way on from here can be cheaper than the one known.
      if (goal.cost <= before.cost) return goal;
      const soFar = before.cost + costOf(near);
      if (soFar >= goal.cost || near.row === start.row || !mayPass(near, !into)) continue;
      for (const far of near.row.cells) {
        reach(far, { cost: soFar + costOf(far), last: [near, far], before });
      }
    }
  }
  return goal;
}

function wayOf(reached: Reached): Cell[] {
  const earlier = reached.before ? wayOf(reached.before) : [];
  return [...earlier, ...reached.last];
}

/** Whether a count can go up or down by one and be no zero before or after. */
function mayChange({ count }: Cell, up: boolean): boolean {
  return count >= (up ? 1 : 2);
}

/** Whether a count is the total of a row or column; the total of all is a count among totals. */
function isTotalOfLine(cell: Cell): boolean {
  return (cell.row.cells.at(-1) === cell) !== (cell.column.cells.at(-1) === cell);
}

function costOf(cell: Cell): number {
  return cell.hidden ? 0 : cell.count;
}

function cheapest(open: Map<Line, Reached>): [Line, Reached] {
  return [...open].reduce((best, other) => (other[1].cost < best[1].cost ? other : best));
}
