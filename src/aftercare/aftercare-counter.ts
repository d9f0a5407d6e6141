import { type Period, toEpochDay } from "../calendar/index";
import type { Episode } from "../episode/index";
import { countClient, emptyCounts, mergeCounts } from "./aftercare-counts";
import { decideEpisode } from "./decide-episode";
import { judgeEpisode } from "./judge-episode";
import { rulesOf } from "./policy-rules";
import type {
  AftercareCounts,
  AftercareReport,
  AftercareTallyOptions,
  AftercareTallyState,
} from "./report-types";
import { summarize } from "./summarize";

/** The counting behind the tally and the report: client by client, in total and by group. */
export function aftercareCounter(options: AftercareTallyOptions) {
  const { asOf, knownAt, period, relapse, level, by } = options;
  // Contacts that are still to come within the period are counted as pending.
  const rules = rulesOf(options, period?.end);
  const [start, end] = bounds(period);
  /** Groups by name, of the states that were made or checked here. */
  const own = new WeakMap<AftercareTallyState, Map<string, AftercareCounts>>();

  const empty = (): AftercareTallyState => ({
    policies: rules.policies.map(({ policy }) => policy),
    byForce: rules.byForce,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...(period && { period }),
    ...(relapse && { relapse }),
    grouped: by !== undefined,
    total: emptyCounts(),
    groups: [],
  });

  const requireSame = (a: AftercareTallyState, b: AftercareTallyState): void => {
    if (keyOf(a) !== keyOf(b)) {
      throw new RangeError("pulih: tallies under different definitions or days do not merge");
    }
  };

  const countsOf = (state: AftercareTallyState, key: string): AftercareCounts => {
    let groups = own.get(state);
    // Another tally may have added a group to the state since.
    if (groups?.size !== state.groups.length) {
      groups = groupsOf(state);
      own.set(state, groups);
    }
    const found = groups.get(key);
    if (found) return found;
    const counts = emptyCounts();
    groups.set(key, counts);
    state.groups.push({ key, counts });
    return counts;
  };

  const add = (state: AftercareTallyState, episode: Episode): AftercareTallyState => {
    if (!own.has(state)) {
      requireSame(state, empty());
      own.set(state, groupsOf(state));
    }
    const judgement = judgeEpisode(decideEpisode(episode, rules), rules, relapse);
    countClient(state.total, judgement, start, end, rules.today);
    if (by) countClient(countsOf(state, by(episode)), judgement, start, end, rules.today);
    return state;
  };

  const merge = (a: AftercareTallyState, b: AftercareTallyState): AftercareTallyState => {
    requireSame(a, b);
    mergeCounts(a.total, b.total);
    for (const { key, counts } of b.groups) mergeCounts(countsOf(a, key), counts);
    return a;
  };

  const result = (state: AftercareTallyState): AftercareReport => ({
    policies: state.policies,
    asOf: state.asOf,
    ...(state.knownAt != null && { knownAt: state.knownAt }),
    ...(state.period && { period: state.period }),
    ...(state.relapse && { relapse: state.relapse }),
    ...summarize(state.total, level),
    groups: state.groups
      .map(({ key, counts }) => ({ key, ...summarize(counts, level) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    issues: [],
  });

  return { empty, add, merge, result };
}

function bounds(period: Period | undefined): [start: number, end: number] {
  return period
    ? [toEpochDay(period.start), toEpochDay(period.end)]
    : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/** What two states must share to be counted together. */
function keyOf(state: AftercareTallyState): string {
  const { policies, byForce, relapse, asOf, knownAt, period, grouped } = state;
  return sortedJson([
    policies,
    byForce,
    relapse ?? null,
    asOf,
    knownAt ?? null,
    period ?? null,
    grouped,
  ]);
}

/** JSON whose keys stand in one order, so that what was stored and read again is the same. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function groupsOf({ groups }: AftercareTallyState): Map<string, AftercareCounts> {
  return new Map(groups.map(({ key, counts }) => [key, counts]));
}
