import type { Issue } from "../issue/index";
import type { StatisticsIssueCode } from "./codes";
import { countedIssue } from "./counted-issue";
import type { RiskSet } from "./risk-set";

/**
 * Returns the faults of those who were left out.
 *
 * @param sets - The people.
 * @returns One fault of each kind that occurs, with the number of people.
 */
export function timeIssues(sets: readonly RiskSet[]): Issue<StatisticsIssueCode>[] {
  const total = (countOf: (set: RiskSet) => number) =>
    sets.reduce((sum, set) => sum + countOf(set), 0);
  return [
    ...countedIssue(
      "statistics.bad-time",
      total((set) => set.badTimes),
    ),
    ...countedIssue(
      "statistics.entry-not-before-time",
      total((set) => set.badEntries),
    ),
  ];
}
