import { monthPeriod } from "../calendar/index";
import { isSameDefinition } from "../definition/index";
import { addDecision } from "./add-decision";
import { classifyUnit } from "./classify-unit";
import { emptyCounts, type IbmCounts, mergeCounts } from "./counts";
import type { IbmFacts } from "./facts";
import type { IbmReport } from "./report-types";
import { summarize } from "./summarize";
import type { IbmTallyOptions, IbmTallyState } from "./tally-types";
import { unitRules } from "./unit-rules";
import { spanOf } from "./window";

/** The counting behind the tally and the report: unit by unit, in total and by group. */
export function ibmCounter(options: IbmTallyOptions) {
  const { policy, asOf, knownAt, since, level, by } = options;
  const rules = unitRules(policy, options);
  const own = new WeakSet<IbmTallyState>();
  const places = new WeakMap<IbmTallyState, Map<string, IbmCounts>>();

  const countsOf = (state: IbmTallyState, key: string): IbmCounts => {
    let byKey = places.get(state);
    // Another tally may have added a group to the state since.
    if (byKey?.size !== state.groups.length) {
      byKey = new Map(state.groups.map((group) => [group.key, group.counts]));
      places.set(state, byKey);
    }
    let counts = byKey.get(key);
    if (!counts) {
      counts = emptyCounts();
      byKey.set(key, counts);
      state.groups.push({ key, counts });
    }
    return counts;
  };

  const empty = (): IbmTallyState => ({
    definition: policy,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...(since !== undefined && { since }),
    grouped: by !== undefined,
    total: emptyCounts(),
    groups: [],
  });

  const requireSame = (a: IbmTallyState, b: IbmTallyState): void => {
    const sameDays = a.asOf === b.asOf && a.knownAt === b.knownAt && a.since === b.since;
    if (!sameDays || !isSameDefinition(a.definition, b.definition)) {
      throw new RangeError("pulih: tallies under different definitions or days do not merge");
    }
    if (a.grouped !== b.grouped) {
      throw new RangeError("pulih: tallies with and without groups do not merge");
    }
  };

  const addFacts = (state: IbmTallyState, facts: IbmFacts): IbmTallyState => {
    if (!own.has(state)) {
      requireSame(state, empty());
      own.add(state);
    }
    const decision = classifyUnit(facts, rules);
    addDecision(state.total, decision, rules.agentsOn);
    if (by) addDecision(countsOf(state, by(facts.unit)), decision, rules.agentsOn);
    return state;
  };

  const merge = (a: IbmTallyState, b: IbmTallyState): IbmTallyState => {
    requireSame(a, b);
    mergeCounts(a.total, b.total);
    for (const { key, counts } of b.groups) mergeCounts(countsOf(a, key), counts);
    return a;
  };

  const result = (state: IbmTallyState): IbmReport => {
    const { first, last } = spanOf(state.definition.window, state.asOf);
    return {
      definition: state.definition,
      asOf: state.asOf,
      ...(state.knownAt !== undefined && { knownAt: state.knownAt }),
      window: monthPeriod(first, last),
      ...summarize(state.total, level),
      groups: state.groups
        .map(({ key, counts }) => ({ key, ...summarize(counts, level) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
      issues: [],
    };
  };

  return { rules, empty, addFacts, merge, result };
}
