import type { Episode } from "../episode/index";
import { classifyPerson } from "./classify-person";
import { definitionIssues } from "./definition-issues";
import { findGap } from "./find-gap";
import { type NoGapReason, noGapReasons, type RecoveryGap, type RecoveryGaps } from "./gap-types";
import { groupByPerson } from "./group-by-person";
import { type RecoveryQuestion, recoveryRules } from "./recovery-rules";

/**
 * Options of {@link recoveryGaps}.
 *
 * @since 0.1.0
 */
export interface RecoveryGapsOptions extends RecoveryQuestion {
  /** How many days ahead to look for windows of evidence that open; 7 by default. */
  withinDays?: number | undefined;
}

/**
 * Returns whose evidence is still missing while it can be gathered: who is to be visited, by whom, and
 * the last day on which it counts.
 *
 * **Rule.** A unit has a gap when its days for evidence are running, or begin within `withinDays`, and
 * it would be unknown if nothing more were learned: by the same decision that `recoveryRate` counts
 * once the window is settled. Whoever would be clean is closed.
 *
 * **Unknown.** The reason so far stands in each row: a client who was sought in vain is another case
 * than one whom nobody sought.
 *
 * **Boundaries.** The last day for evidence is open still, with no days left. Nobody has a gap who is
 * outside the cohort, has died or relapsed, has come back to care where that leaves it unclear, is left
 * out or failed for prison or a move as far as is known, or would fail for want of completion;
 * they are counted by reason. Early evidence closes a gap only on the days for evidence: what lies
 * before them does not count.
 *
 * @param episodes - The episodes, in any order.
 * @param options - The definition, the day of judgement, the period, and how far to look ahead.
 * @returns The gaps, those that close first at the head, and how many have none.
 * @throws RangeError when the number of days is not whole or is negative.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-04-20", reason: "completed" }, observations: [{ id: "o1", on: "2026-07-18", kind: "missed-contact", reason: "not-home", by: "recovery-agent" }], assignments: [{ monitorId: "m1", role: "recovery-agent", from: "2026-04-20" }] };
 * const { rows } = recoveryGaps([episode], { definition: bnn2026Completed3Months, asOf: "2026-07-31" });
 * rows.map(({ lastDay, daysLeft, status }) => [lastDay, daysLeft, status]); // => [["2026-08-19", 19, "open"]]
 * rows.map(({ tried, reason }) => [tried, reason]); // => [[1, "tried-not-reached"]]
 * rows[0]?.monitors; // => [{ monitorId: "m1", role: "recovery-agent" }]
 * @since 0.1.0
 */
export function recoveryGaps(
  episodes: Iterable<Episode>,
  options: RecoveryGapsOptions,
): RecoveryGaps {
  const { definition, asOf, knownAt, period, withinDays = 7 } = options;
  if (!(Number.isSafeInteger(withinDays) && withinDays >= 0)) {
    throw new RangeError("pulih: expected a whole number of days, 0 or more");
  }
  const rules = recoveryRules(options);
  const rows: RecoveryGap[] = [];
  const without = new Map<NoGapReason, number>();
  let considered = 0;
  let closed = 0;
  for (const person of groupByPerson(episodes)) {
    for (const unit of classifyPerson(person, rules).units) {
      considered++;
      const decision = findGap(unit, rules, withinDays);
      if (typeof decision === "object") rows.push(decision);
      else if (decision === "closed") closed++;
      else without.set(decision, (without.get(decision) ?? 0) + 1);
    }
  }
  const open = rows.filter(({ status }) => status === "open").length;
  return {
    definition,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...(period && { period }),
    withinDays,
    rows: rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    considered,
    open,
    upcoming: rows.length - open,
    closed,
    notApplicable: noGapReasons.flatMap((reason) => {
      const count = without.get(reason);
      return count === undefined ? [] : [{ reason, count }];
    }),
    issues: definitionIssues(definition),
  };
}

function keyOf({ lastDay, personId, clock, episodeId }: RecoveryGap): string {
  return [lastDay, personId, clock, episodeId].join("\n");
}
