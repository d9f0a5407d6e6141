import { type PublishedCount, type Rate, rateOf, type SuppressionRule } from "../statistics/index";
import type { FlowArc, FlowNetwork, FlowRow } from "./flow-network";
import { isExact, isFound, isSmall, rounds, type SumName, sumsOf } from "./hide-flow";
import type { RecoveryDefinition } from "./recovery-definition";
import type { RecoveryEvidence, RecoverySummary } from "./report-types";
import { outerOf } from "./summarize";
import type { PublishedFlow, PublishedReason, SuppressedSummary } from "./suppressed-types";

/** What it takes to print the figures of a row. */
export interface Publication {
  network: FlowNetwork;
  rule: SuppressionRule;
  definition: RecoveryDefinition;
  /** Whether the whole row is hidden, but for what is nobody. */
  isHidden: boolean;
  /** Whether figures that are no part of the network may be seen. */
  isOpen: boolean;
}

type Sums = ReturnType<typeof sumsOf>;

/** The figures of a row as they may be published. */
export function publishSummary(
  summary: RecoverySummary,
  row: FlowRow,
  publication: Publication,
): SuppressedSummary {
  const { rule, definition, isOpen } = publication;
  const sums = sumsOf(row);
  const shown = (name: SumName) => isShown(sums[name], publication);
  const publish = (rate: Rate, names: readonly SumName[]) =>
    rate.status !== "defined" || names.every(shown)
      ? rounded(rate, rule)
      : ({ status: "suppressed", rule: rule.id } as const);
  const documented = publish(summary.documented, headlines["as-failure"]);
  const observed = publish(summary.observed, headlines.excluded);
  const best = publish(summary.best, headlines["as-success"]);
  const { target } = summary;
  const isJudged =
    !rounds(rule) && [documented, observed, best].every(({ status }) => status !== "suppressed");
  const { evidence } = summary;
  return {
    flow: publishFlow(summary, row, publication),
    rate: publish(summary.rate, headlines[definition.unknown]),
    documented,
    observed,
    best,
    statusKnown: publish(summary.statusKnown, ["known", "due"]),
    evidence: isOpen
      ? { status: "shown", ...roundEvidence(evidence, rule) }
      : { status: "suppressed" },
    ...(target && { target: isJudged ? { status: "shown", ...target } : { status: "suppressed" } }),
    ...outerOf({ documented, best }),
  };
}

/** Denominator and rest of the headline, which tell its numerator, by what the unknown are in it. */
const headlines = {
  "as-failure": ["due", "notClean"],
  excluded: ["known", "failures"],
  "as-success": ["due", "failures"],
} as const satisfies Record<RecoveryDefinition["unknown"], readonly SumName[]>;

function publishFlow(
  { flow }: RecoverySummary,
  row: FlowRow,
  publication: Publication,
): PublishedFlow {
  const { rule, definition, isOpen } = publication;
  const sums = sumsOf(row);
  const hidden = { status: "suppressed" } as const;
  const print = (count: number, isSeen: boolean): PublishedCount =>
    isSeen ? { status: "shown", count: roundTo(count, rule) } : hidden;
  const line = (name: string) => {
    const arc = row.arcs.get(name) as FlowArc;
    return print(arc.count, !arc.hidden);
  };
  const sum = (name: SumName) => print(sums[name].count, isShown(sums[name], publication));
  const reasons = <Reason extends string>(
    name: string,
    list: readonly { reason: Reason }[],
  ): PublishedReason<Reason>[] =>
    list.map(({ reason }) => ({ reason, ...line(`${name} ${reason}`) }));
  return {
    considered: line("considered"),
    outsideTotal: line("outside"),
    outside: reasons("outside", flow.outside),
    inCohort: line("inCohort"),
    excludedTotal: line("excluded"),
    excluded: reasons("excluded", flow.excluded),
    pending: {
      total: line("pending"),
      alreadyRelapsed: line("alreadyRelapsed"),
      withoutClock: line("withoutClock"),
    },
    died: sum("died"),
    diedAsFailure: line("diedAsFailure"),
    unknownTotal: line("unknown"),
    unknown: reasons("unknown", flow.unknown),
    relapsed: { total: line("relapsed"), lapsedOnly: print(flow.relapsed.lapsedOnly, isOpen) },
    notCompleted: line("notCompleted"),
    belowLevel: line("belowLevel"),
    failedTotal: line("failed"),
    failed: reasons("failed", flow.failed),
    clean: line("clean"),
    due: line("due"),
    denominator: sum(definition.unknown === "excluded" ? "known" : "due"),
    repeats: print(flow.repeats, isOpen),
  };
}

/** The numbers of a flow that are no lines of its network, but for those that its definition has not. */
export function printedSums({ unknown }: RecoveryDefinition): SumName[] {
  return unknown === "excluded" ? ["died", "known"] : ["died"];
}

/** Whether a number may be seen: one that can be found anyway gives nothing away. */
export function isShown(
  { count, of }: Sums[SumName],
  { network, rule, isHidden }: Pick<Publication, "network" | "rule" | "isHidden">,
): boolean {
  if (isHidden) return count === 0;
  if (isExact(rule)) return isFound(network, of);
  return !isSmall(count, rule) && of.every(({ hidden }) => !hidden);
}

/** Rates over rounded counts, so that a share does not tell more than its counts. */
function rounded(rate: Rate, rule: SuppressionRule): Rate {
  if (rate.status !== "defined") return rate;
  const [numerator, denominator] = [roundTo(rate.numerator, rule), roundTo(rate.denominator, rule)];
  if (denominator === 0) return { status: "suppressed", rule: rule.id };
  const { interval } = rate;
  return rateOf(
    numerator,
    denominator,
    interval ? { level: interval.level } : { interval: "none" },
  );
}

function roundTo(count: number, rule: SuppressionRule): number {
  const step = rule.roundTo ?? 1;
  return Math.floor(count / step + 0.5) * step;
}

function roundEvidence(evidence: RecoveryEvidence, rule: SuppressionRule): RecoveryEvidence {
  const round = <T extends { count: number }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, count: roundTo(one.count, rule) }));
  const { byGrade, byMonitor, byChannel } = evidence;
  return { byGrade: round(byGrade), byMonitor: round(byMonitor), byChannel: round(byChannel) };
}
