import type { FlowArc, FlowNetwork } from "./flow-network";

/** A closed path of counts that can change by one each. */
export interface Cycle {
  /** What is lost by hiding those of its counts that are not hidden yet. */
  cost: number;
  arcs: readonly FlowArc[];
}

/**
 * The cheapest closed path on which one of some counts, and none of the others of them, could be one
 * more or one less while all sums stay right and no count becomes zero. There is one wherever one of
 * them is not zero, the rest of a sum among them: a part, its sums and those of all can go up together.
 * One that costs no less than `costsLess` is not looked for.
 */
export function findCycle(
  { touching }: FlowNetwork,
  counts: readonly FlowArc[],
  costsLess = Number.POSITIVE_INFINITY,
): Cycle {
  let best: Cycle = { cost: costsLess, arcs: [] };
  for (const start of counts) {
    for (const up of [true, false]) {
      if (!mayChange(start, up)) continue;
      const [from, to] = up ? [start.to, start.from] : [start.from, start.to];
      const limit = best.cost - costOf(start);
      const way = cheapestWay(touching, { from, to, barred: counts, limit });
      if (way) best = { cost: way.cost + costOf(start), arcs: [start, ...way.arcs] };
    }
  }
  return best;
}

interface Search {
  from: number;
  to: number;
  /** Counts that the way must not pass. */
  barred: readonly FlowArc[];
  /** What the way must cost less than. */
  limit: number;
}

interface Reached {
  cost: number;
  /** The last line of the way, and the point before it; absent where the way begins. */
  last?: { arc: FlowArc; before: Reached };
}

/** Dijkstra's way from one point to another: along a line its count goes up, against it down. */
function cheapestWay(
  touching: FlowNetwork["touching"],
  { from, to, barred, limit }: Search,
): Cycle | undefined {
  const reached = new Map<number, Reached>([[from, { cost: 0 }]]);
  // Ways by what they cost, cheapest first: most cost nothing.
  const costs = [0];
  const byCost = new Map<number, number[]>([[0, [from]]]);
  for (let cost = costs[0]; cost !== undefined; cost = costs[0]) {
    const points = byCost.get(cost) as number[];
    const at = points.pop();
    if (at === undefined) {
      costs.shift();
      continue;
    }
    const before = reached.get(at) as Reached;
    if (at === to) return { cost, arcs: arcsOf(before) };
    for (const arc of touching[at] as readonly FlowArc[]) {
      const isAlong = arc.from === at;
      const next = isAlong ? arc.to : arc.from;
      const sum = cost + costOf(arc);
      if (sum >= (reached.get(next)?.cost ?? limit)) continue;
      if (!mayChange(arc, isAlong) || barred.includes(arc)) continue;
      reached.set(next, { cost: sum, last: { arc, before } });
      const alike = byCost.get(sum);
      if (alike) alike.push(next);
      else {
        byCost.set(sum, [next]);
        costs.splice(costs.findLastIndex((other) => other < sum) + 1, 0, sum);
      }
    }
  }
  return undefined;
}

function arcsOf({ last }: Reached): FlowArc[] {
  return last ? [...arcsOf(last.before), last.arc] : [];
}

/** Whether a count can go up or down by one and be no zero before or after. */
function mayChange({ count }: FlowArc, up: boolean): boolean {
  return count >= (up ? 1 : 2);
}

function costOf({ hidden, cost }: FlowArc): number {
  return hidden ? 0 : cost;
}
