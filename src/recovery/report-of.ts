import type { Issue } from "../issue/index";
import { clusteredRate, rateOf } from "../statistics/index";
import { definitionIssues } from "./definition-issues";
import { countedTwice } from "./person-sample";
import type { RecoveryReport } from "./report-types";
import { headlineOf, summarize } from "./summarize";
import type { RecoveryTallyState } from "./tally-types";

/** The report that a tally's counts amount to. */
export function reportOf(state: RecoveryTallyState, level: number): RecoveryReport {
  const { definition, asOf, knownAt, period, total, groups } = state;
  const { rate, ...clustering } = clusteringOf(state, level);
  return {
    definition,
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ...(period && { period }),
    ...summarize(total, definition, level, rate),
    ...clustering,
    groups: groups
      .map(({ key, counts }) => ({ key, ...summarize(counts, definition, level) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    issues: issuesOf(state),
  };
}

/** The headline with an interval that knows of the clusters, and how far they lie apart. */
function clusteringOf(
  state: RecoveryTallyState,
  level: number,
): Partial<Pick<RecoveryReport, "rate" | "clustering">> {
  const counts = state.clusters.map(({ key, counts }) => ({
    key,
    ...headlineOf(counts, state.definition),
  }));
  const clustered = clusteredRate(counts, { level });
  if (clustered.status === "undefined") return {};
  const { clusters, spread, interval, numerator, denominator } = clustered;
  const plain = rateOf(numerator, denominator, { interval: "none" });
  return {
    rate: { ...plain, ...(interval && { interval }) } as RecoveryReport["rate"],
    clustering: { clusters, spread },
  };
}

function issuesOf({ definition, total, sample }: RecoveryTallyState): Issue[] {
  const issues = definitionIssues(definition);
  const { future } = total;
  if (future > 0) {
    const path = ["observations"];
    issues.push({
      code: "recovery.in-the-future",
      severity: "warning",
      path,
      params: { count: future },
    });
  }
  const count = countedTwice(sample);
  if (count > 0) {
    const params = { count, remembered: sample.marks.length };
    issues.push({ code: "recovery.person-counted-twice", severity: "error", path: [], params });
  }
  return issues;
}
