import type { PlainDate } from "../calendar/index";
import { isKnown } from "../definition/index";
import type { Episode } from "../episode/index";
import { dateOf } from "./date-of";
import { decideEpisode } from "./decide-episode";
import type { AftercarePlan, PlannedSegment } from "./plan-types";
import { plannedContact } from "./planned-contact";
import { type AftercareOptions, rulesOf } from "./policy-rules";
import type { SegmentRun } from "./segment-run";

/**
 * Options of {@link aftercarePlan}.
 *
 * @since 0.1.0
 */
export interface AftercarePlanOptions extends AftercareOptions {
  /**
   * The last day that is looked at where a rhythm goes on until discharge; the day of judgement by
   * default. One contact beyond it is always shown.
   */
  to?: PlainDate | undefined;
}

/**
 * Returns the planned contacts of a client's aftercare with what became of each as of a day, from dated
 * facts alone.
 *
 * **Rule.** Each segment of the policy is counted from its anchor. Windows of one segment never
 * overlap: a later one opens after the earlier one has closed, and none on the day of the anchor. Of
 * the contacts held in a window the first that the policy accepts holds it, and the others are told as
 * unplanned. One that lies between two windows holds the earlier contact late, where that was missed
 * and the policy still accepts it; else it is told as unplanned. What counts is the day of the
 * contact, never the day of its entry. A contact is not possible once it was tried on as many days as
 * the policy says. While a client is away the contact is suspended, and what is left moves or stays as
 * the policy says. A return, news of an admission elsewhere, and death break segments off: contacts
 * whose windows were still open, or to come, are left out.
 *
 * **Unknown.** Without a recorded discharge no segment after discharge begins. An absence without a
 * last day goes on.
 *
 * **Boundaries.** A contact counts on the first and the last day of its window, and on the day on which
 * a segment is broken off.
 *
 * @param episode - The episode.
 * @param options - The policy or policies, decisions, and the day as of which is judged.
 * @returns Segments, contacts, and contacts held beside the plan.
 * @throws RangeError when a policy cannot be applied; `checkAftercarePolicy` says why.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-10" }, admitted: { id: "a", on: "2026-01-15" }, discharged: { id: "d", on: "2026-07-15", reason: "completed" }, phases: [], observations: [], assignments: [] };
 * const plan = aftercarePlan(episode, { policy: aftercare2026, asOf: "2026-08-20" });
 * plan.segments.map(({ id, start, end }) => [id, start, end]); // => [["in-care", "2026-01-15", undefined], ["after-discharge", "2026-07-15", "2027-01-15"]]
 * const first = plan.contacts.find(({ segment }) => segment === "after-discharge");
 * [first?.due, first?.latest, first?.status]; // => ["2026-08-15", "2026-08-25", "overdue"]
 * @since 0.1.0
 */
export function aftercarePlan(episode: Episode, options: AftercarePlanOptions): AftercarePlan {
  const { asOf, knownAt, to } = options;
  const decision = decideEpisode(episode, rulesOf(options, to));
  const { runs, contacts, life, issues } = decision;
  const begun = runs[0]?.anchor ?? Number.POSITIVE_INFINITY;
  const policies = [...new Set(runs.map(({ rules }) => rules.policy.policy))];
  const policy = runs.at(-1)?.rules.policy.policy;
  const future = episode.observations.filter(
    (fact) => asOf < fact.on && isKnown(fact, { asOf: fact.on, knownAt }),
  ).length;
  return {
    episodeId: episode.id,
    personId: episode.personId,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...(policy && { policy }),
    policies,
    segments: runs.map(plannedSegment),
    contacts: contacts.map((contact) => plannedContact(episode.id, contact, life)),
    unplanned: life.visits.flatMap(({ day, fact, fate = "outside-window" }) =>
      day <= begun || fate === "planned" ? [] : [{ record: fact.id, on: fact.on, reason: fate }],
    ),
    issues:
      future === 0
        ? issues
        : [
            ...issues,
            {
              code: "aftercare.in-the-future",
              severity: "warning",
              path: ["observations"],
              params: { count: future, asOf },
            },
          ],
  };
}

/** A segment as it is printed. */
export function plannedSegment(run: SegmentRun): PlannedSegment {
  const { rules, round, anchor, min, end, extended, closed } = run;
  const { id, version } = rules.policy.policy;
  return {
    id: rules.segment.id,
    policy: { id, version },
    round,
    anchor: rules.segment.anchor,
    start: dateOf(anchor),
    ...(min !== undefined && { minimum: dateOf(min) }),
    ...(end !== undefined && { end: dateOf(end) }),
    ...(extended && { extended }),
    ...(closed && { closed: { on: dateOf(closed.on), by: closed.by } }),
  };
}
