import type { SuppressionRule } from "../statistics/index";
import { findCycle } from "./find-cycle";
import type { FlowArc, FlowNetwork, FlowRow } from "./flow-network";

/** Whether a rule rounds the counts that it shows. */
export function rounds({ roundTo }: SuppressionRule): boolean {
  return (roundTo ?? 1) > 1;
}

/** Whether a rule hides further counts, so that none hidden is found by adding and subtracting. */
export function isExact(rule: SuppressionRule): boolean {
  return rule.secondary && !rounds(rule);
}

/** Whether a count is one of those that a rule hides. */
export function isSmall(count: number, { from, to }: SuppressionRule): boolean {
  return from <= count && count <= to;
}

/**
 * Numbers of a row that are no line of the network but are printed, or make a rate: each is the sum, or
 * the difference, of lines.
 */
export function sumsOf({ arcs }: FlowRow) {
  const line = (name: string) => arcs.get(name) as FlowArc;
  const [due, clean, unknown] = [line("due"), line("clean"), line("unknown")];
  const [excluded, failed] = [line("diedExcluded"), line("diedAsFailure")];
  return {
    due: { count: due.count, of: [due] },
    clean: { count: clean.count, of: [clean] },
    unknown: { count: unknown.count, of: [unknown] },
    known: { count: due.count - unknown.count, of: [due, unknown] },
    cleanOrUnknown: { count: clean.count + unknown.count, of: [clean, unknown] },
    notClean: { count: due.count - clean.count, of: [due, clean] },
    failures: { count: due.count - clean.count - unknown.count, of: [due, clean, unknown] },
    died: { count: excluded.count + failed.count, of: [excluded, failed] },
  };
}

/** A number of a row that is no line of its own. */
export type SumName = keyof ReturnType<typeof sumsOf>;

/**
 * Hides the counts of a network that a rule does not let be seen, and as many more as it takes that
 * neither they, nor a small sum of them, nor a sum that is to be hidden too can be found by adding and
 * subtracting.
 */
export function hideFlow(
  network: FlowNetwork,
  rule: SuppressionRule,
  isHiddenToo: (row: FlowRow, name: SumName) => boolean = () => false,
): void {
  const lines = network.rows.flatMap(({ arcs }) => [...arcs.values()]);
  for (const arc of lines) if (isSmall(arc.count, rule)) arc.hidden = true;
  const sums = network.rows.flatMap((row) =>
    Object.entries(sumsOf(row)).filter(
      ([name, { count }]) =>
        isSmall(count, rule) || (count > 0 && isHiddenToo(row, name as SumName)),
    ),
  );
  if (!isExact(rule)) {
    const parts = sums.filter(([, { count }]) => !isSmall(count, rule)).flatMap(([, { of }]) => of);
    for (const arc of parts) if (arc.count > 0) arc.hidden = true;
    return;
  }
  const safe = new Set<FlowArc>();
  const protect = (counts: readonly FlowArc[]) => {
    for (const arc of findCycle(network, counts).arcs) {
      arc.hidden = true;
      safe.add(arc);
    }
  };
  for (const [, { of }] of sums) protect(of);
  for (const arc of lines) if (arc.hidden && !safe.has(arc)) protect([arc]);
}

/** Whether a number of a row can be found by adding and subtracting what is shown. */
export function isFound(network: FlowNetwork, counts: readonly FlowArc[]): boolean {
  if (counts.every(({ hidden }) => !hidden)) return true;
  return findCycle(network, counts, 1).arcs.length === 0;
}
