import type { Episode } from "../episode/index";
import type { RelapseRule } from "../relapse/index";
import { decideEpisode } from "./decide-episode";
import { judgeEpisode } from "./judge-episode";
import { type AftercareOptions, rulesOf } from "./policy-rules";
import { printStatus } from "./print-status";
import { statusFindings } from "./status-findings";
import type { AftercareStatus } from "./status-types";

/**
 * Options of {@link aftercareStatus}.
 *
 * @since 0.1.0
 */
export interface AftercareStatusOptions extends AftercareOptions {
  /** What a relapse is; relapse is not judged without it. */
  relapse?: RelapseRule | undefined;
}

/**
 * Returns where a client's aftercare stands as of a day, with every finding that led there: not started,
 * active, suspended, minimum reached, completed, not completed, lost, relapsed, ended by readmission or
 * death.
 *
 * **Rule.** The last segment that has begun is judged, by the same decisions on contacts as in
 * `aftercarePlan`. The facts stand side by side, and `status` names the weightiest in the order of
 * `aftercareStates`. Minimum and completion need the time to have passed and the policy's share of
 * contacts to have been held by then. A client is lost by contacts missed in a row since they were last
 * seen, or by days without any contact; being seen again ends it. After the planned end loss is judged
 * as of that end. Relapse is looked for from the segment's anchor on, under the rule that is named.
 *
 * **Unknown.** While contacts that could still make the share are open, completion is unknown, not
 * unmet. A rule that finds no relapse leaves it unknown.
 *
 * **Boundaries.** The least and the whole length are reached on their last day.
 *
 * @param episode - The episode.
 * @param options - The policy or policies, decisions, the rule of relapse, and the day.
 * @returns The status, a verdict whose outcome is `completed`.
 * @throws RangeError when a policy or rule cannot be applied; `checkAftercarePolicy` and
 *   `checkRelapseRule` say why.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-10" }, admitted: { id: "a", on: "2026-01-15" }, discharged: { id: "d", on: "2026-07-15", reason: "completed" }, phases: [], observations: [], assignments: [] };
 * aftercareStatus(episode, { policy: aftercare2026, asOf: "2026-08-01" }).status; // => "active"
 * aftercareStatus(episode, { policy: aftercare2026, asOf: "2026-10-14" }).status; // => "lost"
 * aftercareStatus(episode, { policy: aftercare2026, asOf: "2026-01-14" }).status; // => "not-started"
 * @since 0.1.0
 */
export function aftercareStatus(
  episode: Episode,
  options: AftercareStatusOptions,
): AftercareStatus {
  const rules = rulesOf(options);
  const judgement = judgeEpisode(decideEpisode(episode, rules), rules, options.relapse);
  return printStatus(judgement, rules, statusFindings(judgement, rules, options.relapse));
}
