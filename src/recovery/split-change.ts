import type { RecoveryReport, RecoverySummary } from "./report-types";

/**
 * A share that one report lacks and that was taken from the other.
 *
 * @since 0.1.0
 */
export interface BorrowedShare {
  /** Name of the group; absent where the reports were not compared by groups. */
  key?: string;
  /** The report that lacks it. */
  missing: "from" | "to";
  /**
   * `status-known`: nobody of the group was due. `clean`: nobody's status was known, so that there is
   * no share of clean among them.
   */
  share: "status-known" | "clean";
}

/**
 * What the change of the documented share comes from, or the reason why that cannot be told.
 *
 * @since 0.1.0
 */
export type ChangeSplit =
  | {
      /** Both reports have people due. */
      status: "defined";
      /** Part of the change that comes from the share of people whose status is known. */
      followUp: number;
      /** Part that comes from the share of clean among the known: from relapse and other failures. */
      relapse: number;
      /** Part that comes from the groups' parts of all due; 0 where not compared by groups. */
      caseMix: number;
      /** Whether the reports were compared by `groups`, or, where one has none, as a `whole`. */
      over: "groups" | "whole";
      /** Shares that one report lacks; empty where there are none. */
      borrowed: BorrowedShare[];
    }
  | {
      /** There is no change to split. */
      status: "undefined";
      /** A report has nobody due. */
      reason: "empty-denominator";
    };

/** The figures of a group in one report; a share is absent where it would be over nobody. */
interface Part {
  /** The group's part of all due. */
  mix: number;
  known: number | undefined;
  clean: number | undefined;
}

/** Splits the change of the documented share between two reports. */
export function splitChange(a: RecoveryReport, b: RecoveryReport): ChangeSplit {
  if (a.flow.due === 0 || b.flow.due === 0) {
    return { status: "undefined", reason: "empty-denominator" };
  }
  const sums = { followUp: 0, relapse: 0, caseMix: 0 };
  const borrowed: BorrowedShare[] = [];
  const isByGroup = a.groups.length > 0 && b.groups.length > 0;
  const pairs: Pair[] = isByGroup ? pairGroups(a, b) : [{ from: partOf(a, a), to: partOf(b, b) }];
  for (const { key, from, to } of pairs) {
    for (const [missing, part, other] of [["from", from, to] as const, ["to", to, from] as const]) {
      const name = { ...(key !== undefined && { key }), missing };
      const lacks = (share: "known" | "clean") =>
        part[share] === undefined && other[share] !== undefined;
      if (lacks("known")) borrowed.push({ ...name, share: "status-known" });
      if (lacks("clean")) borrowed.push({ ...name, share: "clean" });
    }
    const before = fill(from, to);
    const after = fill(to, from);
    sums.followUp += stepOf("known", ["clean", "mix"], before, after);
    sums.relapse += stepOf("clean", ["known", "mix"], before, after);
    sums.caseMix += stepOf("mix", ["known", "clean"], before, after);
  }
  return { status: "defined", ...sums, over: isByGroup ? "groups" : "whole", borrowed };
}

function pairGroups(a: RecoveryReport, b: RecoveryReport): Pair[] {
  const keys = new Set([...a.groups, ...b.groups].map(({ key }) => key));
  const ofA = new Map(a.groups.map((group) => [group.key, group]));
  const ofB = new Map(b.groups.map((group) => [group.key, group]));
  return [...keys]
    .sort()
    .map((key) => ({ key, from: partOf(ofA.get(key), a), to: partOf(ofB.get(key), b) }));
}

function partOf(group: RecoverySummary | undefined, whole: RecoverySummary): Part {
  if (!group || group.flow.due === 0) return { mix: 0, known: undefined, clean: undefined };
  const { due, clean, unknown } = group.flow;
  const known = due - unknown.reduce((sum, { count }) => sum + count, 0);
  return {
    mix: due / whole.flow.due,
    known: known / due,
    clean: known === 0 ? undefined : clean / known,
  };
}

/** A group in both reports. */
interface Pair {
  key?: string;
  from: Part;
  to: Part;
}

type Figures = Record<keyof Part, number>;

/** The figures of one side, with those that it lacks from the other; 0 where both do, to no effect. */
function fill({ mix, known, clean }: Part, other: Part): Figures {
  return { mix, known: known ?? other.known ?? 0, clean: clean ?? other.clean ?? 0 };
}

/** What the step of one figure adds, as the mean over the orders in which the three may change. */
function stepOf(
  figure: keyof Part,
  [p, q]: readonly [keyof Part, keyof Part],
  before: Figures,
  after: Figures,
): number {
  const even = before[p] * before[q] + after[p] * after[q];
  const odd = before[p] * after[q] + after[p] * before[q];
  return (after[figure] - before[figure]) * (even / 3 + odd / 6);
}
