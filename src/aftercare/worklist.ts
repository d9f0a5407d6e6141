import { addDays, type PlainDate } from "../calendar/index";
import type { Episode } from "../episode/index";
import { isWithin, type RegionCode } from "../region/index";
import type { RelapseRule } from "../relapse/index";
import { blankLines } from "./blank-line";
import { lineReasons } from "./line-reasons";
import { mayList } from "./may-list";
import { outlineEpisode } from "./outline-episode";
import { personList } from "./person-list";
import { type AftercareOptions, rulesOf } from "./policy-rules";
import { repeatedIssues, uniqueEpisodes } from "./unique-episodes";
import { worklistLines } from "./worklist-lines";
import type { Worklist } from "./worklist-types";
import { writtenWindows } from "./written-windows";

/**
 * Options of {@link worklist}.
 *
 * @since 0.1.0
 */
export interface WorklistOptions extends AftercareOptions {
  /**
   * Last day that is looked ahead; six days after the day of judgement by default, a week in all, and
   * never before it.
   */
  to?: PlainDate | undefined;
  /** Pseudonym of the monitor whose list it is; all by default. */
  monitorId?: string | undefined;
  /** The institution; all by default. */
  institutionId?: string | undefined;
  /** The region in which people live; all by default. */
  region?: RegionCode | undefined;
  /** What a relapse is, for the state of clients; relapse is not judged without it. */
  relapse?: RelapseRule | undefined;
}

/**
 * Returns whom to see from a day on and why: contacts that are open, overdue, still accepted late, or
 * open by the last day looked ahead, grouped by person, and people who used and were not assessed anew.
 *
 * **Rule.** Contacts are decided as in `aftercarePlan`. One whose window is over stays listed while the
 * policy accepts it late, and one that was held while a test or an instrument is due with it and its
 * window is open. A line names those who may make the contact and are assigned on the first day on
 * which it can be made, or on the day for which it is listed if they begin by the last day looked
 * ahead. A monitor's list holds what names them; use is told only to those who follow the client in
 * the time that is looked at, in a role that the policy names. Lines stand in the order of
 * `compareWorklistLines`, people in the order of their first lines.
 *
 * **Unknown.** A contact for which nobody who may make it is assigned is on no monitor's list; the list
 * of the institution or the region shows it, and counts it as unassigned.
 *
 * **Assumption.** Of several episodes with one id the one with most observations is listed, the same in
 * any order of input, and the others are counted as an issue. To find them it holds all episodes.
 *
 * It holds pseudonyms only, and yet it tells of people's health: keep it as safe as the records.
 *
 * @param episodes - The episodes.
 * @param options - The policy, the day, how far to look ahead, and whose list it is.
 * @returns The worklist as plain JSON.
 * @throws RangeError when a policy cannot be applied; `checkAftercarePolicy` says why.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-01-10" }, discharged: { id: "d", on: "2026-03-05", reason: "completed" }, phases: [], observations: [], assignments: [{ monitorId: "ap-1", role: "recovery-agent", from: "2026-03-05" }] };
 * const week = worklist([episode], { policy: aftercare2026, asOf: "2026-03-30", monitorId: "ap-1" });
 * week.persons.map(({ personId, lines }) => [personId, lines[0]?.due, lines[0]?.status]); // => [["p1", "2026-04-05", "open"]]
 * worklist([episode], { policy: aftercare2026, asOf: "2026-03-30", monitorId: "ap-2" }).lines; // => 0
 * @since 0.1.0
 */
export function worklist(episodes: Iterable<Episode>, options: WorklistOptions): Worklist {
  const { asOf, knownAt, monitorId, institutionId, region, relapse } = options;
  const rules = rulesOf(options, options.to ?? addDays(asOf, 6));
  const to = rules.write(rules.horizon);
  const listing = {
    rules,
    monitorId,
    relapse,
    write: writtenWindows(rules),
    blank: blankLines(),
    reasonsFor: lineReasons(rules),
  };
  const persons = personList();
  const { unique, repeated } = uniqueEpisodes(episodes);
  for (const episode of unique) {
    if (institutionId !== undefined && episode.institutionId !== institutionId) continue;
    if (region !== undefined && !(episode.region && isWithin(episode.region, region))) continue;
    if (monitorId !== undefined && !follows(episode, monitorId, asOf, to)) continue;
    const outline = outlineEpisode(episode, rules);
    if (!mayList(outline, rules)) continue;
    persons.add(episode.personId, worklistLines(outline, listing));
  }
  return {
    policies: rules.policies.map(({ policy }) => policy),
    asOf,
    to,
    ...(knownAt != null && { knownAt }),
    ...persons.read(),
    issues: repeatedIssues(repeated),
  };
}

/** Whether a monitor follows a client on some day of those looked at; who else does not is told nothing. */
function follows({ assignments }: Episode, monitorId: string, asOf: PlainDate, to: PlainDate) {
  return assignments.some(
    (a) => a.monitorId === monitorId && a.from <= to && (a.to == null || asOf <= a.to),
  );
}
