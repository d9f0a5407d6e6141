import type { PlainDate } from "../calendar/index";
import type { Issue, Outcome } from "../definition/index";
import type { Episode } from "../episode/index";
import { type Ratio, ratioOf } from "../statistics/index";
import type { AftercareIssueCode } from "./codes";
import type { AftercarePolicy } from "./policy";
import { type WorklistOptions, worklist } from "./worklist";
import type { WorklistLine } from "./worklist-types";

/**
 * Options of {@link workload}.
 *
 * @since 0.1.0
 */
export interface WorkloadOptions extends Omit<WorklistOptions, "monitorId"> {
  /**
   * Name of the group a contact belongs to; the first of its monitors by default. What belongs to no
   * group is counted apart.
   */
  by?: ((line: WorklistLine) => string | undefined) | undefined;
  /** Number of contacts that a group can make in the time; not known by default. */
  capacity?: ((key: string) => number | undefined) | undefined;
}

/**
 * The contacts of one monitor, region or other group.
 *
 * @since 0.1.0
 */
export interface WorkloadRow {
  /** Number of persons. */
  persons: number;
  /** Number of contacts. */
  contacts: number;
  /** Number of them that are overdue. */
  overdue: number;
  /** Number of them that must be in person. */
  meetings: number;
}

/**
 * Who has how much to do, from a day on.
 *
 * @since 0.1.0
 */
export interface Workload {
  /** The policies, whole. */
  policies: AftercarePolicy[];
  /** The day as of which it was made. */
  asOf: PlainDate;
  /** The last day that was looked ahead. */
  to: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** All contacts. */
  total: WorkloadRow;
  /** By group, sorted by name. */
  groups: (WorkloadRow & {
    /** Name of the group: a monitor by default. */
    key: string;
    /** Number of contacts that it can make; absent where not known. */
    capacity?: number;
    /** Contacts over capacity; absent where there is no capacity to divide by. */
    load?: Ratio;
    /** Whether the contacts are within capacity. */
    withinCapacity: Outcome;
  })[];
  /** Contacts that belong to no group. */
  unassigned: WorkloadRow;
  /** Contacts of episodes with one id that were left out. */
  issues: Issue<AftercareIssueCode>[];
}

/**
 * Returns how many contacts each monitor, region or other group has to make from a day on, against what
 * it can make.
 *
 * **Rule.** It counts the lines of `worklist`. Each belongs to one group, so the groups and what is
 * unassigned add up to the total of contacts.
 *
 * **Unknown.** Where no capacity is given, whether the contacts are within it is unknown.
 *
 * @param episodes - The episodes.
 * @param options - The policy, the day, how far to look ahead, how to group, and capacities.
 * @returns The counts as plain JSON.
 * @throws RangeError when a policy cannot be applied; `checkAftercarePolicy` says why.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-01-10" }, discharged: { id: "d", on: "2026-03-05", reason: "completed" }, phases: [], observations: [], assignments: [{ monitorId: "ap-1", role: "recovery-agent", from: "2026-03-05" }] };
 * const load = workload([episode], { policy: aftercare2026, asOf: "2026-03-30", capacity: () => 5 });
 * load.groups.map(({ key, contacts, withinCapacity }) => [key, contacts, withinCapacity]); // => [["ap-1", 1, "met"]]
 * @since 0.1.0
 */
export function workload(episodes: Iterable<Episode>, options: WorkloadOptions): Workload {
  const { by = firstMonitor, capacity } = options;
  const list = worklist(episodes, { ...options, monitorId: undefined });
  const lines = list.persons.flatMap((person) => person.lines);
  const groups = new Map<string, WorklistLine[]>();
  const unassigned: WorklistLine[] = [];
  for (const line of lines) {
    const key = by(line);
    if (key === undefined) unassigned.push(line);
    else {
      const group = groups.get(key) ?? [];
      group.push(line);
      groups.set(key, group);
    }
  }
  return {
    policies: list.policies,
    asOf: list.asOf,
    to: list.to,
    ...(list.knownAt !== undefined && { knownAt: list.knownAt }),
    total: rowOf(lines),
    groups: [...groups]
      .map(([key, group]) => ({ key, ...rowOf(group), ...against(group.length, capacity?.(key)) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    unassigned: rowOf(unassigned),
    issues: list.issues,
  };
}

const firstMonitor = ({ monitors }: WorklistLine) => monitors[0]?.monitorId;

function rowOf(lines: readonly WorklistLine[]): WorkloadRow {
  return {
    persons: new Set(lines.map(({ personId }) => personId)).size,
    contacts: lines.length,
    overdue: lines.filter(({ status }) => status === "overdue").length,
    meetings: lines.filter(({ meetingRequired }) => meetingRequired).length,
  };
}

function against(contacts: number, capacity: number | undefined) {
  if (capacity === undefined) return { withinCapacity: "unknown" as const };
  const load = ratioOf(contacts, capacity);
  const withinCapacity: Outcome = contacts <= capacity ? "met" : "unmet";
  return { capacity, ...(load && { load }), withinCapacity };
}
