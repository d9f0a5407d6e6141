import { isSameDefinition } from "../definition/index";
import { classifyInstitution } from "./classify-institution";
import { countsOf, emptyCounts, mergeCounts } from "./counts";
import type { SniInstitution, SniInstitutionRecords, SniReport, SniTallyOptions } from "./report";
import { schemeRules } from "./scheme-rules";
import { summarize } from "./summarize";
import type { SniTallyState } from "./tally-types";

/** The counting behind the tally and the report: institution by institution, in total and by group. */
export function sniCounter<I extends SniInstitution>(options: SniTallyOptions<I>) {
  const { edition, scheme, asOf, knownAt, by } = options;
  if (scheme && scheme.edition !== edition) {
    throw new RangeError("pulih: the scheme is for another edition than the one that is counted");
  }
  const question = { edition, asOf, knownAt, rules: scheme && schemeRules(scheme) };

  const own = new WeakSet<SniTallyState>();

  const empty = (): SniTallyState => ({
    edition,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...(scheme && { definition: scheme }),
    grouped: by !== undefined,
    total: emptyCounts(),
    groups: [],
  });

  const requireSame = (a: SniTallyState, b: SniTallyState): void => {
    const [one, other] = [a.definition, b.definition];
    const sameScheme = one && other ? isSameDefinition(one, other) : one === other;
    const sameDays = a.asOf === b.asOf && a.knownAt === b.knownAt;
    if (!sameScheme || !sameDays || a.edition !== b.edition) {
      throw new RangeError("pulih: tallies under different schemes, editions or days do not merge");
    }
    if (a.grouped !== b.grouped) {
      throw new RangeError("pulih: tallies with and without groups do not merge");
    }
  };

  const groupOf = (state: SniTallyState, key: string) => {
    const found = state.groups.find((group) => group.key === key);
    if (found) return found.counts;
    const counts = emptyCounts();
    state.groups.push({ key, counts });
    return counts;
  };

  const add = (state: SniTallyState, records: SniInstitutionRecords<I>): SniTallyState => {
    if (!own.has(state)) {
      requireSame(state, empty());
      own.add(state);
    }
    const counts = countsOf(classifyInstitution(records, question));
    mergeCounts(state.total, counts);
    if (by) mergeCounts(groupOf(state, by(records.institution)), counts);
    return state;
  };

  const merge = (a: SniTallyState, b: SniTallyState): SniTallyState => {
    requireSame(a, b);
    mergeCounts(a.total, b.total);
    for (const { key, counts } of b.groups) mergeCounts(groupOf(a, key), counts);
    return a;
  };

  const result = (state: SniTallyState): SniReport => ({
    edition: state.edition,
    asOf: state.asOf,
    ...(state.knownAt !== undefined && { knownAt: state.knownAt }),
    ...(state.definition && { definition: state.definition }),
    ...summarize(state.total, state.definition),
    groups: state.groups
      .map(({ key, counts }) => ({ key, ...summarize(counts, state.definition) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    issues: [],
  });

  return { empty, add, merge, result };
}
