import { derive } from "../../src/definition/index";
import {
  bnn2026Completed3Months,
  type RecoveryCounts,
  type RecoveryDefinition,
  type RecoveryReport,
  recoveryTally,
} from "../../src/recovery/index";
import { asOf } from "./worked-example";

/** How many units are in which state. */
export interface Counted {
  /** Outside the cohort since they did not complete. */
  outside?: number;
  /** Left out for prison. */
  excluded?: number;
  /** Waiting for their window to settle. */
  pending?: number;
  /** Waiting too, but relapsed already. */
  alreadyRelapsed?: number;
  /** Waiting for their clock to start. */
  withoutClock?: number;
  died?: number;
  diedAsFailure?: number;
  clean?: number;
  relapsed?: number;
  notCompleted?: number;
  belowLevel?: number;
  /** Failures for prison. */
  failed?: number;
  /** Unknown since nobody tried. */
  unknown?: number;
  /** Unknown since they refused. */
  refused?: number;
  lapsedOnly?: number;
  repeats?: number;
}

/** The report that counts amount to, by group where there are groups. */
export function reportFrom(
  groups: Record<string, Counted> | Counted[],
  definition: RecoveryDefinition = bnn2026Completed3Months,
): RecoveryReport {
  const isGrouped = !Array.isArray(groups);
  const by = isGrouped ? () => "" : undefined;
  const tally = recoveryTally({ definition, asOf, remember: 0, by });
  let state = tally.empty();
  for (const [key, counted] of Object.entries(groups)) {
    const part = tally.empty();
    part.total = countsOf(counted, part.total);
    if (isGrouped) part.groups = [{ key, counts: structuredClone(part.total) }];
    state = tally.merge(state, part);
  }
  return tally.result(state);
}

function countsOf(counted: Counted, empty: RecoveryCounts): RecoveryCounts {
  const { outside = 0, excluded = 0, died = 0, diedAsFailure = 0, clean = 0 } = counted;
  const { pending = 0, alreadyRelapsed = 0, withoutClock = 0 } = counted;
  const { relapsed = 0, notCompleted = 0, belowLevel = 0, failed = 0 } = counted;
  const { unknown = 0, refused = 0, lapsedOnly = 0, repeats = 0 } = counted;
  const waiting = pending + alreadyRelapsed + withoutClock;
  const failures = relapsed + notCompleted + belowLevel + failed + diedAsFailure;
  const cohort = excluded + waiting + died + clean + failures + unknown + refused;
  const some = <Key extends string>(key: Key, count: number) =>
    count > 0 ? ({ [key]: count } as Record<Key, number>) : {};
  return {
    ...empty,
    considered: outside + cohort,
    outside: some("not-completed", outside),
    excluded: some("imprisoned", excluded),
    pending: waiting,
    alreadyRelapsed,
    withoutClock,
    died: died + diedAsFailure,
    diedAsFailure,
    relapsed,
    lapsedOnly,
    notCompleted,
    belowLevel,
    failed: some("imprisoned", failed),
    unknown: { ...some("not-tried", unknown), ...some("refused", refused) },
    clean,
    repeats,
    byGrade: some("self-report", clean),
    byMonitor: some("recovery-agent", clean),
    byChannel: some("in-person", clean),
  };
}

/** The definition of the worked example with another word on the unknown. */
export function unknownAs(unknown: RecoveryDefinition["unknown"]): RecoveryDefinition {
  return derive(bnn2026Completed3Months, { unknown }, { id: `recovery.${unknown}`, version: "1" });
}
