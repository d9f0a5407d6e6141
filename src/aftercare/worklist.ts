import { addDays, type PlainDate } from "../calendar/index";
import type { Episode } from "../episode/index";
import { isWithin, type RegionCode } from "../region/index";
import { compareWorklistLines } from "./compare-worklist-lines";
import { mayList } from "./may-list";
import { type AftercareOptions, rulesOf } from "./policy-rules";
import { worklistLines } from "./worklist-lines";
import type { Worklist, WorklistLine, WorklistPerson } from "./worklist-types";

/**
 * Options of {@link worklist}.
 *
 * @since 0.1.0
 */
export interface WorklistOptions extends AftercareOptions {
  /** Last day that is looked ahead; six days after the day of judgement by default, a week in all. */
  to?: PlainDate | undefined;
  /** Pseudonym of the monitor whose list it is; all by default. */
  monitorId?: string | undefined;
  /** The institution; all by default. */
  institutionId?: string | undefined;
  /** The region in which people live; all by default. */
  region?: RegionCode | undefined;
}

/**
 * Returns whom to see from a day on and why: contacts that are open, overdue, or open by the last day
 * looked ahead, grouped by person, and people who used and were not assessed anew.
 *
 * **Rule.** Contacts are decided as in `aftercarePlan`. A line names those who are assigned on the day
 * for which it is listed and may make the contact; a monitor's list holds the lines that name them, so
 * it follows handovers. Lines stand in the order of `compareWorklistLines`, people in the order of
 * their first lines. A contact that was held stays listed while a test or an instrument is due with
 * it and its window is open.
 *
 * **Unknown.** A contact for which nobody who may make it is assigned is on no monitor's list; the list
 * of the institution or the region shows it, and counts it as unassigned.
 *
 * **Assumption.** Of several episodes with one id each contact is listed once, the same in any order of
 * input, and the others are counted as an issue.
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
  const { asOf, knownAt, monitorId, institutionId, region } = options;
  const to = options.to ?? addDays(asOf, 6);
  const rules = rulesOf(options, to);
  const lines = new Map<string, WorklistLine>();
  const uses = new Map<string, NonNullable<WorklistPerson["useReported"]>>();
  let leftOut = 0;

  for (const episode of episodes) {
    if (institutionId !== undefined && episode.institutionId !== institutionId) continue;
    if (region !== undefined && !(episode.region && isWithin(episode.region, region))) continue;
    if (monitorId !== undefined && !follows(episode, monitorId, asOf)) continue;
    if (!mayList(episode, rules)) continue;
    const listed = worklistLines(episode, rules);
    for (const line of listed.lines) {
      if (monitorId !== undefined && !line.monitors.some((m) => m.monitorId === monitorId))
        continue;
      const other = lines.get(line.contactId);
      if (other) leftOut++;
      if (!other || JSON.stringify(line) < JSON.stringify(other)) lines.set(line.contactId, line);
    }
    const { useReported } = listed;
    if (!useReported || (monitorId !== undefined && !hasBegun(episode, monitorId, to))) continue;
    const other = uses.get(episode.personId);
    const isNewer = !other || keyOf(other) < keyOf(useReported);
    if (isNewer) uses.set(episode.personId, useReported);
  }

  const sorted = [...lines.values()].sort(compareWorklistLines);
  return {
    policies: rules.policies.map(({ policy }) => policy),
    asOf,
    to,
    ...(knownAt != null && { knownAt }),
    persons: groupByPerson(sorted, uses),
    lines: sorted.length,
    overdue: sorted.filter(({ status }) => status === "overdue").length,
    unassigned: sorted.filter(({ monitors }) => monitors.length === 0).length,
    issues:
      leftOut === 0
        ? []
        : [
            {
              code: "aftercare.episodes-left-out",
              severity: "error",
              path: ["episodes"],
              params: { count: leftOut },
            },
          ],
  };
}

const keyOf = ({ on, episodeId }: NonNullable<WorklistPerson["useReported"]>) =>
  `${on} ${episodeId}`;

/** Whether a monitor follows a client on some day of those looked at, or on a due day after them. */
function follows({ assignments }: Episode, monitorId: string, asOf: PlainDate): boolean {
  return assignments.some((a) => a.monitorId === monitorId && (a.to == null || asOf <= a.to));
}

/** Whether a monitor has begun to follow a client by a day. */
function hasBegun({ assignments }: Episode, monitorId: string, to: PlainDate): boolean {
  return assignments.some((a) => a.monitorId === monitorId && a.from <= to);
}

/** Persons in the order of their first lines; those with none by name. */
function groupByPerson(
  lines: readonly WorklistLine[],
  uses: ReadonlyMap<string, NonNullable<WorklistPerson["useReported"]>>,
): WorklistPerson[] {
  const persons = new Map<string, WorklistPerson>();
  for (const line of lines) {
    const person = persons.get(line.personId);
    if (person) person.lines.push(line);
    else persons.set(line.personId, { personId: line.personId, lines: [line] });
  }
  for (const personId of [...uses.keys()].sort()) {
    const useReported = uses.get(personId);
    const person = persons.get(personId) ?? { personId, lines: [] };
    persons.set(personId, Object.assign(person, useReported && { useReported }));
  }
  return [...persons.values()];
}
