import type { PersonDecision } from "./classify-person";
import type { Counted, RecoveryCounts } from "./counts-types";
import type { UnitDecision } from "./decision";

const numbers = [
  "considered",
  "repeats",
  "future",
  "pending",
  "alreadyRelapsed",
  "withoutClock",
  "relapsed",
  "lapsedOnly",
  "notCompleted",
  "belowLevel",
  "died",
  "diedAsFailure",
  "clean",
] as const;

const maps = [
  "outside",
  "excluded",
  "failed",
  "unknown",
  "byGrade",
  "byMonitor",
  "byChannel",
] as const;

/** Counts of nobody. */
export function emptyCounts(): RecoveryCounts {
  return {
    considered: 0,
    repeats: 0,
    future: 0,
    pending: 0,
    alreadyRelapsed: 0,
    withoutClock: 0,
    relapsed: 0,
    lapsedOnly: 0,
    notCompleted: 0,
    belowLevel: 0,
    died: 0,
    diedAsFailure: 0,
    clean: 0,
    outside: {},
    excluded: {},
    failed: {},
    unknown: {},
    byGrade: {},
    byMonitor: {},
    byChannel: {},
  };
}

/** Adds the second counts to the first. */
export function mergeCounts(into: RecoveryCounts, from: RecoveryCounts): void {
  for (const key of numbers) into[key] += from[key];
  for (const name of maps) {
    const sums = into[name] as Record<string, number>;
    for (const [key, count] of Object.entries(from[name])) {
      sums[key] = (sums[key] ?? 0) + count;
    }
  }
}

/** Counts one person by what was decided. */
export function addPerson(counts: RecoveryCounts, decision: PersonDecision): void {
  for (const unit of decision.units) addUnit(counts, unit);
  counts.repeats += decision.repeats;
  counts.future += decision.future;
}

function addUnit(counts: RecoveryCounts, unit: UnitDecision): void {
  counts.considered++;
  switch (unit.state) {
    case "outside":
    case "excluded":
    case "failed":
    case "unknown":
      count(counts[unit.state] as Record<string, number>, unit.reason as string);
      break;
    case "pending":
      counts.pending++;
      if (unit.relapse) counts.alreadyRelapsed++;
      if (!unit.window) counts.withoutClock++;
      break;
    case "died":
      counts.died++;
      if (unit.countsAsFailure) counts.diedAsFailure++;
      break;
    case "relapsed":
      counts.relapsed++;
      break;
    case "not-completed":
      counts.notCompleted++;
      break;
    case "below-level":
      counts.belowLevel++;
      break;
    case "clean":
      counts.clean++;
      count(counts.byGrade, unit.evidence?.grade ?? "instrument");
      count(counts.byMonitor, unit.evidence?.by ?? "none");
      count(counts.byChannel, unit.evidence?.channel ?? "none");
      break;
  }
  if (unit.lapses && unit.lapses.length > 0) counts.lapsedOnly++;
}

function count<Key extends string>(counts: Counted<Key>, key: Key): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
