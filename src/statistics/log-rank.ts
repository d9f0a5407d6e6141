import { groupNetwork } from "./group-network";
import { incompleteGamma } from "./incomplete-gamma";
import { riskSetOf, walkTimes } from "./risk-set";
import type { LogRank, SurvivalObservation } from "./survival-types";
import { timeIssues } from "./time-issues";

/**
 * Returns whether groups of any number differ in their risk over time, by the log-rank test.
 *
 * **Rule.** At each event every group is expected to have its part of those at risk. The statistic
 * weighs what was observed against that, with the variance of drawing without return, so that ties
 * are right. Groups that never are at risk together are not compared: each such parting takes one
 * from the degrees of freedom. Whoever came in late is at risk only after `entry`. Groups are taken
 * in order of their names, so that no digit depends on the order in which they are given.
 *
 * **Unknown.** Fewer than two groups with observations, no event at all, or no event that could have
 * struck another group: the result is undefined and says why. Observations with impossible times are
 * left out and counted in `issues`.
 *
 * **Assumption.** The p-value is that of a chi-square distribution, which few events follow badly.
 * The test hardly sees groups whose curves cross.
 *
 * @param groups - The people of each group, by its name.
 * @returns The test.
 * @example
 * const early = [{ time: 1, event: true }, { time: 2, event: true }, { time: 3, event: true }];
 * const late = [{ time: 2, event: false }, { time: 5, event: true }, { time: 6, event: false }];
 * const test = logRank({ early, late });
 * test.status === "defined" && test.chiSquare.toFixed(4); // => "4.3822"
 * test.status === "defined" && test.pValue.toFixed(4); // => "0.0363"
 * test.groups.map((group) => group.expected.toFixed(4)); // => ["1.2333", "2.7667"]
 * @source Mantel, Evaluation of Survival Data and Two New Rank Order Statistics Arising in Its
 *   Consideration. Cancer Chemotherapy Reports 50 (1966), 163-170. Peto and Peto, Asymptotically
 *   Efficient Rank Invariant Test Procedures. Journal of the Royal Statistical Society A 135 (1972),
 *   185-207.
 * @since 0.1.0
 */
export function logRank(groups: Readonly<Record<string, Iterable<SurvivalObservation>>>): LogRank {
  // Sums of fractions depend on their order in the last digit; that of the names is always the same.
  const members = Object.entries(groups)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, observations]) => {
      const set = riskSetOf(observations, ({ event }) => (event ? "event" : null));
      return { key, set, observed: 0, expected: 0 };
    });
  const sets = members.map((member) => member.set);
  const network = groupNetwork(sets.length);
  walkTimes(sets, () => {
    const failed = sets.reduce((sum, set) => sum + set.failed, 0);
    if (failed === 0) return;
    const atRisk = sets.reduce((sum, set) => sum + set.atRisk, 0);
    const variance = (failed * (atRisk - failed)) / Math.max(1, atRisk - 1);
    members.forEach((member, i) => {
      const part = member.set.atRisk / atRisk;
      member.observed += member.set.failed;
      member.expected += failed * part;
      sets.forEach((other, j) => {
        network.link(i, j, (variance * part * other.atRisk) / atRisk);
      });
    });
  });
  const shared = {
    groups: members.map(({ key, set: { observations }, observed, expected }) => ({
      key,
      observations,
      observed,
      expected,
    })),
    issues: timeIssues(sets),
  };
  if (sets.filter((set) => set.observations > 0).length < 2) {
    return { status: "undefined", reason: "one-group", ...shared };
  }
  if (members.every((member) => member.observed === 0)) {
    return { status: "undefined", reason: "no-events", ...shared };
  }
  const excess = members.map(({ observed, expected }) => observed - expected);
  const { chiSquare, degreesOfFreedom } = network.compare(excess);
  if (degreesOfFreedom === 0) return { status: "undefined", reason: "no-contrast", ...shared };
  const pValue =
    chiSquare > 0 ? Math.exp(incompleteGamma(degreesOfFreedom / 2, chiSquare / 2).upper.log) : 1;
  return { status: "defined", chiSquare, degreesOfFreedom, pValue, ...shared };
}
