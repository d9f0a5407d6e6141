import { isSameDefinition } from "../definition/index";
import type { Episode } from "../episode/index";
import { classifyPerson } from "./classify-person";
import { addPerson, emptyCounts, mergeCounts } from "./counts";
import type { RecoveryCounts } from "./counts-types";
import { emptySample, mergeSamples, notePerson } from "./person-sample";
import { recoveryRules } from "./recovery-rules";
import { reportOf } from "./report-of";
import type { CountsByKey, RecoveryTallyOptions, RecoveryTallyState } from "./tally-types";

/** The counting behind the tally and the report: person by person, in total, by group and cluster. */
export function recoveryCounter(options: RecoveryTallyOptions) {
  const { definition, asOf, knownAt, period, level = 0.95, by, cluster, remember = 256 } = options;
  const rules = recoveryRules(options);
  const own = new WeakSet<RecoveryTallyState>();
  const places = new WeakMap<CountsByKey[], Map<string, RecoveryCounts>>();

  const empty = (): RecoveryTallyState => ({
    definition,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...(period && { period }),
    grouped: by !== undefined,
    clustered: cluster !== undefined,
    total: emptyCounts(),
    groups: [],
    clusters: [],
    sample: emptySample(remember),
  });

  const countsOf = (list: CountsByKey[], key: string): RecoveryCounts => {
    let byKey = places.get(list);
    // Another tally may have added a key to the state since.
    if (byKey?.size !== list.length) {
      byKey = new Map(list.map((entry) => [entry.key, entry.counts]));
      places.set(list, byKey);
    }
    let counts = byKey.get(key);
    if (!counts) {
      counts = emptyCounts();
      byKey.set(key, counts);
      list.push({ key, counts });
    }
    return counts;
  };

  const add = (state: RecoveryTallyState, person: readonly Episode[]): RecoveryTallyState => {
    if (!own.has(state)) {
      requireSame(state, empty());
      own.add(state);
    }
    const decision = classifyPerson(person, rules);
    addPerson(state.total, decision);
    const { episodes } = decision;
    if (by) addPerson(countsOf(state.groups, by(episodes)), decision);
    if (cluster) addPerson(countsOf(state.clusters, cluster(episodes)), decision);
    if (person[0]) notePerson(state.sample, person[0].personId);
    return state;
  };

  const merge = (a: RecoveryTallyState, b: RecoveryTallyState): RecoveryTallyState => {
    requireSame(a, b);
    mergeCounts(a.total, b.total);
    for (const { key, counts } of b.groups) mergeCounts(countsOf(a.groups, key), counts);
    for (const { key, counts } of b.clusters) mergeCounts(countsOf(a.clusters, key), counts);
    mergeSamples(a.sample, b.sample);
    return a;
  };

  return { empty, add, merge, result: (state: RecoveryTallyState) => reportOf(state, level) };
}

/** Throws where states were counted under different questions. */
function requireSame(a: RecoveryTallyState, b: RecoveryTallyState): void {
  const samePeriod = a.period?.start === b.period?.start && a.period?.end === b.period?.end;
  const sameDays = a.asOf === b.asOf && a.knownAt === b.knownAt && samePeriod;
  if (!sameDays || !isSameDefinition(a.definition, b.definition)) {
    throw new RangeError(
      "pulih: tallies under different definitions, days or periods do not merge",
    );
  }
  if (a.grouped !== b.grouped || a.clustered !== b.clustered) {
    throw new RangeError("pulih: tallies with and without groups or clusters do not merge");
  }
  if (a.sample.size !== b.sample.size) {
    throw new RangeError("pulih: tallies that remember different numbers of people do not merge");
  }
}
