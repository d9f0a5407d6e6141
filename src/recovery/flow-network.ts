import type { ReasonCount, RecoveryFlow, RecoveryReport } from "./report-types";
import { outsideReasons, recoveryUnknownReasons, setAsideReasons } from "./vocabulary";

/** A count of a flow as a line from one sum to another; sums are the points of the network. */
export interface FlowArc {
  count: number;
  /** What is lost when it is hidden: its units, and ten times them where shares are made of it. */
  cost: number;
  hidden: boolean;
  from: number;
  to: number;
}

/** The counts of a group, or of all, by name. */
export interface FlowRow {
  /** Name of the group; absent for all. */
  key: string | undefined;
  arcs: Map<string, FlowArc>;
}

/**
 * A report as a network: what comes into a point goes out of it. A count is split into its parts,
 * those of one name flow together into the count of all, and these back into the whole.
 */
export interface FlowNetwork {
  /** First all, then the groups. */
  rows: FlowRow[];
  /** The lines that touch a point, by point; those of nobody lead nowhere and are left out. */
  touching: FlowArc[][];
}

type Reasons = readonly ReasonCount<string>[];

/** The network of a report. */
export function flowNetwork(report: RecoveryReport): FlowNetwork {
  const parents = flowParents();
  const isSplit = new Set(parents.values());
  const touching: FlowArc[][] = [];
  const point = () => touching.push([]) - 1;
  const whole = point();
  const sums = new Map<string, number>();

  const addRow = (key: string | undefined, flow: RecoveryFlow): FlowRow => {
    const counts = flowCounts(flow);
    const own = new Map([...isSplit].map((name) => [name, point()]));
    // The counts of all run the other way, from the parts of the groups to the whole.
    const isTotal = key === undefined;
    const arcs = new Map<string, FlowArc>();
    for (const name of ["considered", ...parents.keys()]) {
      const above = own.get(parents.get(name) as string) ?? whole;
      const below = own.get(name) ?? sums.get(name) ?? whole;
      const [from, to] = isTotal ? [below, above] : [above, below];
      const count = counts.get(name) ?? 0;
      const cost = name === "clean" || name === "due" ? 10 * count : count;
      const arc = { count, cost, hidden: false, from, to };
      arcs.set(name, arc);
      if (count !== 0) for (const end of [from, to]) (touching[end] as FlowArc[]).push(arc);
    }
    return { key, arcs };
  };

  if (report.groups.length > 0) {
    for (const name of parents.keys()) sums.set(name, point());
  }
  const groups = report.groups.map(({ key, flow }) => addRow(key, flow));
  const rows = [addRow(undefined, report.flow), ...groups];
  requireSums(touching);
  return { rows, touching };
}

/** Throws where what comes into a point does not go out of it. */
function requireSums(touching: FlowNetwork["touching"]): void {
  for (const [at, arcs] of touching.entries()) {
    const rest = arcs.reduce((sum, { count, to }) => sum + (to === at ? count : -count), 0);
    if (rest !== 0) {
      throw new RangeError("pulih: the counts of the report do not add up");
    }
  }
}

/** The name of each part of the flow with that of the sum it is part of. */
function flowParents(): Map<string, string> {
  const under = (name: string, reasons: readonly string[]) =>
    reasons.map((reason) => [`${name} ${reason}`, name] as const);
  return new Map<string, string>([
    ["outside", "considered"],
    ...under("outside", outsideReasons),
    ["inCohort", "considered"],
    ["excluded", "inCohort"],
    ...under("excluded", setAsideReasons),
    ["pending", "inCohort"],
    ["alreadyRelapsed", "pending"],
    ["withoutClock", "pending"],
    ["waiting", "pending"],
    ["diedExcluded", "inCohort"],
    ["due", "inCohort"],
    ["clean", "due"],
    ["relapsed", "due"],
    ["notCompleted", "due"],
    ["belowLevel", "due"],
    ["diedAsFailure", "due"],
    ["failed", "due"],
    ...under("failed", setAsideReasons),
    ["unknown", "due"],
    ...under("unknown", recoveryUnknownReasons),
  ]);
}

function flowCounts(flow: RecoveryFlow): Map<string, number> {
  const { pending, died, diedAsFailure } = flow;
  const of = (name: string, reasons: Reasons): [string, number][] => [
    [name, reasons.reduce((sum, { count }) => sum + count, 0)],
    ...reasons.map(({ reason, count }): [string, number] => [`${name} ${reason}`, count]),
  ];
  return new Map([
    ["considered", flow.considered],
    ...of("outside", flow.outside),
    ["inCohort", flow.inCohort],
    ...of("excluded", flow.excluded),
    ["pending", pending.total],
    ["alreadyRelapsed", pending.alreadyRelapsed],
    ["withoutClock", pending.withoutClock],
    ["waiting", pending.total - pending.alreadyRelapsed - pending.withoutClock],
    ["diedExcluded", died - diedAsFailure],
    ["due", flow.due],
    ["clean", flow.clean],
    ["relapsed", flow.relapsed.total],
    ["notCompleted", flow.notCompleted],
    ["belowLevel", flow.belowLevel],
    ["diedAsFailure", diedAsFailure],
    ...of("failed", flow.failed),
    ...of("unknown", flow.unknown),
  ]);
}
