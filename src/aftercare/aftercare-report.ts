import type { Episode } from "../episode/index";
import { aftercareCounter } from "./aftercare-counter";
import type { AftercareReport, AftercareTallyOptions } from "./report-types";

/**
 * Options of {@link aftercareReport}.
 *
 * @since 0.1.0
 */
export type AftercareReportOptions = AftercareTallyOptions;

/**
 * Returns the figures of aftercare: contacts held of those due, in time, in person, clients reached, the
 * delay of entry, states of clients, and the same by group.
 *
 * **Rule.** Contacts whose due day lies in the period are decided as in `aftercarePlan` and counted.
 * Those held, in time or late, missed and not possible are due; those suspended, and those whose
 * windows are not over, stand apart. Figures of groups are ratios of sums. The delay of entry is told
 * beside the rest and has no part in it.
 *
 * **Unknown.** A held contact whose day of entry is not recorded has no delay; it is counted apart.
 *
 * **Assumption.** Of several episodes with one id one is counted, the same in any order of input, and
 * the others are counted as an issue.
 *
 * @param episodes - The episodes.
 * @param options - The policy, the day of judgement, the period, and how to group.
 * @returns The figures, with the whole policies.
 * @throws RangeError when a policy cannot be applied; `checkAftercarePolicy` says why.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, discharged: { id: "d", on: "2026-03-05", reason: "completed" }, phases: [], observations: [{ kind: "contact", id: "c1", on: "2026-04-05", recordedOn: "2026-04-20", channel: "in-person", by: "recovery-agent", informant: "client", use: "none" }], assignments: [] };
 * const report = aftercareReport([episode], { policy: aftercare2026, asOf: "2026-05-20" });
 * report.held; // => { status: "defined", numerator: 1, denominator: 2, value: 0.5 }
 * report.inTime; // => { status: "defined", numerator: 1, denominator: 1, value: 1 }
 * report.entryDelay.medianDays; // => 15
 * @since 0.1.0
 */
export function aftercareReport(
  episodes: Iterable<Episode>,
  options: AftercareReportOptions,
): AftercareReport {
  const { empty, add, result } = aftercareCounter(options);
  const byId = new Map<string, Episode>();
  let repeated = 0;
  for (const episode of episodes) {
    const other = byId.get(episode.id);
    if (other) repeated++;
    if (!other || JSON.stringify(episode) < JSON.stringify(other)) byId.set(episode.id, episode);
  }
  let state = empty();
  for (const episode of byId.values()) state = add(state, episode);
  const report = result(state);
  if (repeated > 0) {
    report.issues.push({
      code: "aftercare.episodes-left-out",
      severity: "error",
      path: ["episodes"],
      params: { count: repeated },
    });
  }
  return report;
}
