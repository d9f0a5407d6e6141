import { type Rate, type SuppressionRule, suppress } from "../statistics/index";
import { type FlowNetwork, type FlowRow, flowNetwork } from "./flow-network";
import { hideFlow, isSmall, type SumName, sumsOf } from "./hide-flow";
import { isShown, printedSums, publishSummary } from "./publish-summary";
import type { RecoveryReport, RecoverySummary } from "./report-types";
import type { SuppressedReport } from "./suppressed-types";

/** Reports of the same people as they may be published together. */
export function publishReports(
  reports: readonly RecoveryReport[],
  rule: SuppressionRule,
): SuppressedReport[] {
  // Of an empty table only the rule is looked at.
  suppress({ rows: [] }, rule);
  const networks = reports.map(flowNetwork);
  for (const network of networks) hideFlow(network, rule);
  const blackened = new Set<string>();
  const printed = reports.map(({ definition }) => printedSums(definition));
  if (networks.length > 1) spread(networks, { rule, printed, blackened });
  return reports.map((report, i) =>
    publishReport(report, networks[i] as FlowNetwork, rule, blackened),
  );
}

interface Spread {
  rule: SuppressionRule;
  /** By network, the sums that are printed beside its lines. */
  printed: readonly SumName[][];
  /** The groups of which something is hidden, which are added. */
  blackened: Set<string>;
}

/**
 * Hides a group under every definition when anything of it is hidden under one, and of all people the
 * counts that are hidden under one: between two definitions the difference may be a single person.
 */
function spread(networks: FlowNetwork[], { rule, printed, blackened }: Spread): void {
  let before: number;
  do {
    before = countHidden(networks);
    const ofAll = new Set<string>();
    for (const { key, arcs } of networks.flatMap(({ rows }) => rows)) {
      for (const [name, arc] of arcs) {
        if (!arc.hidden) continue;
        if (key === undefined) ofAll.add(name);
        else blackened.add(key);
      }
    }
    for (const { key, arcs } of networks.flatMap(({ rows }) => rows)) {
      for (const [name, arc] of arcs) {
        const hides = key === undefined ? ofAll.has(name) : blackened.has(key);
        if (hides && arc.count > 0) arc.hidden = true;
      }
    }
    const sums = new Set(
      networks.flatMap((network, i) => {
        const all = sumsOf(network.rows[0] as FlowRow);
        const isHiddenOfAll = (name: SumName) =>
          !isShown(all[name], { network, rule, isHidden: false });
        return (printed[i] as SumName[]).filter(isHiddenOfAll);
      }),
    );
    networks.forEach((network, i) => {
      hideFlow(
        network,
        rule,
        ({ key }, name) =>
          (printed[i] as SumName[]).includes(name) &&
          (key === undefined ? sums.has(name) : blackened.has(key)),
      );
    });
  } while (countHidden(networks) > before);
}

function countHidden(networks: FlowNetwork[]): number {
  let count = 0;
  for (const { rows } of networks) {
    for (const { arcs } of rows) for (const { hidden } of arcs.values()) if (hidden) count++;
  }
  return count;
}

function publishReport(
  report: RecoveryReport,
  network: FlowNetwork,
  rule: SuppressionRule,
  blackened: ReadonlySet<string>,
): SuppressedReport {
  const { definition, asOf, knownAt, period, groups, issues } = report;
  const [all, ...rows] = network.rows as [FlowRow, ...FlowRow[]];
  const isOpen = (row: FlowRow, summary: RecoverySummary) =>
    !isAnyHidden(row) && !sideCounts(summary).some((count) => isSmall(count, rule));
  const whole = withoutClusters(report);
  const isAllOpen = isOpen(all, whole);
  const areGroupsOpen =
    isAllOpen && rows.every((row, i) => isOpen(row, groups[i] as RecoverySummary));
  const options = { network, rule, definition };
  return {
    rule,
    definition,
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ...(period && { period }),
    ...publishSummary(whole, all, { ...options, isHidden: false, isOpen: isAllOpen }),
    groups: groups.map((group, i) => {
      const isHidden = blackened.has(group.key);
      const row = rows[i] as FlowRow;
      const summary = publishSummary(group, row, { ...options, isHidden, isOpen: areGroupsOpen });
      return { key: group.key, ...summary };
    }),
    issues: issues.filter(({ path }) => path[0] === "definition"),
  };
}

function isAnyHidden({ arcs }: FlowRow): boolean {
  return [...arcs.values()].some(({ hidden }) => hidden);
}

/** Counts that stand beside the flow and are no part of its sums. */
function sideCounts({ flow, evidence }: RecoverySummary): number[] {
  const { byGrade, byMonitor, byChannel } = evidence;
  const listed = [...byGrade, ...byMonitor, ...byChannel].map(({ count }) => count);
  return [...listed, flow.relapsed.lapsedOnly, flow.repeats];
}

/**
 * The figures of all without an interval that knows of clusters: it tells how far they lie apart, and
 * how large they are is not known here.
 */
function withoutClusters(report: RecoveryReport): RecoverySummary {
  const { rate, target, clustering } = report;
  if (!clustering) return report;
  // Only of a headline that is defined is it told how far its clusters lie apart.
  const { interval: _, ...plain } = rate as Extract<Rate, { status: "defined" }>;
  if (!target) return { ...report, rate: plain };
  const { interval: __, ...verdict } = target;
  return { ...report, rate: plain, target: verdict };
}
