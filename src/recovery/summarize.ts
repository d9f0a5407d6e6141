import { type Interval, type Rate, rateOf, sharesOf } from "../statistics/index";
import type { RecoveryCounts } from "./counts-types";
import { isShare, judgeTarget } from "./judge-target";
import type { RecoveryDefinition } from "./recovery-definition";
import type { ReasonCount, RecoveryFlow, RecoverySummary } from "./report-types";
import { outsideReasons, recoveryUnknownReasons, setAsideReasons } from "./vocabulary";

/** The figures of a group from its counts, and from a headline that knows more than they tell. */
export function summarize(
  counts: RecoveryCounts,
  definition: RecoveryDefinition,
  level: number,
  rate: Rate = plainHeadline(counts, definition, level),
): RecoverySummary {
  const flow = flowOf(counts, definition);
  const { clean, due } = flow;
  const unknown = sum(flow.unknown);
  const shares = sharesOf({ met: clean, unmet: due - clean - unknown, unknown }, { level });
  const { target } = definition;
  return {
    flow,
    rate,
    ...shares,
    statusKnown: rateOf(due - unknown, due, { level }),
    evidence: {
      byGrade: listed(counts.byGrade),
      byMonitor: listed(counts.byMonitor),
      byChannel: listed(counts.byChannel),
    },
    ...(target &&
      isShare(target) && { target: judgeTarget(target, { rate, clean, unknown, due }) }),
    ...outerOf(shares),
  };
}

function plainHeadline(
  counts: RecoveryCounts,
  definition: RecoveryDefinition,
  level: number,
): Rate {
  const { numerator, denominator } = headlineOf(counts, definition);
  return rateOf(numerator, denominator, { level });
}

/** The outer bounds, where both shares they rest on have an interval. */
export function outerOf(shares: Pick<RecoverySummary, "documented" | "best">) {
  const [documented, best] = [intervalOf(shares.documented), intervalOf(shares.best)];
  return documented && best ? { outer: { lower: documented.lower, upper: best.upper } } : {};
}

function intervalOf(rate: Rate): Interval | undefined {
  return rate.status === "defined" ? rate.interval : undefined;
}

/** The counts of the headline, by what the definition says of the unknown. */
export function headlineOf(
  counts: RecoveryCounts,
  { unknown: policy }: RecoveryDefinition,
): { numerator: number; denominator: number } {
  const unknown = total(counts.unknown);
  const due = dueOf(counts);
  if (policy === "excluded") return { numerator: counts.clean, denominator: due - unknown };
  const isSuccess = policy === "as-success";
  return { numerator: counts.clean + (isSuccess ? unknown : 0), denominator: due };
}

function flowOf(counts: RecoveryCounts, definition: RecoveryDefinition): RecoveryFlow {
  const { considered, pending, alreadyRelapsed, withoutClock } = counts;
  return {
    considered,
    outside: reasons(counts.outside, outsideReasons),
    inCohort: considered - total(counts.outside),
    excluded: reasons(counts.excluded, setAsideReasons),
    pending: { total: pending, alreadyRelapsed, withoutClock },
    died: counts.died,
    diedAsFailure: counts.diedAsFailure,
    unknown: reasons(counts.unknown, recoveryUnknownReasons),
    relapsed: { total: counts.relapsed, lapsedOnly: counts.lapsedOnly },
    notCompleted: counts.notCompleted,
    belowLevel: counts.belowLevel,
    failed: reasons(counts.failed, setAsideReasons),
    clean: counts.clean,
    due: dueOf(counts),
    denominator: headlineOf(counts, definition).denominator,
    repeats: counts.repeats,
  };
}

function dueOf(counts: RecoveryCounts): number {
  const { clean, relapsed, notCompleted, belowLevel, diedAsFailure } = counts;
  const known = clean + relapsed + notCompleted + belowLevel + diedAsFailure;
  return known + total(counts.failed) + total(counts.unknown);
}

function total(counts: Partial<Record<string, number>>): number {
  return (Object.values(counts) as number[]).reduce((sum, count) => sum + count, 0);
}

function sum(counts: readonly ReasonCount<string>[]): number {
  return counts.reduce((all, { count }) => all + count, 0);
}

function reasons<Reason extends string>(
  counts: Partial<Record<Reason, number>>,
  order: readonly Reason[],
): ReasonCount<Reason>[] {
  return order.flatMap((reason) => {
    const count = counts[reason];
    return count === undefined ? [] : [{ reason, count }];
  });
}

function listed<Key extends string>(counts: Partial<Record<Key, number>>) {
  const keys = (Object.keys(counts) as Key[]).sort();
  return keys.map((key) => ({ key, count: counts[key] as number }));
}
