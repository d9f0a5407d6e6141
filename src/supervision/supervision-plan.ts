import { compareDated, type Issue, isKnown, type Vantage } from "../definition/index";
import { checkSupervisionPolicy } from "./check-supervision-policy";
import type { SupervisionIssueCode } from "./codes";
import { placeInstitution, placeUnit, type Subject } from "./group-of";
import type { SupervisedSubject, SupervisionPlan } from "./plan-types";
import { planVisits } from "./plan-visits";
import type { SupervisionPolicy } from "./policy";
import type { SupervisionRegister, SupervisionVisit } from "./records";
import { findingsOf, summarize } from "./summarize";
import { supervisionGroups } from "./vocabulary";

/**
 * Options of {@link supervisionPlan}.
 *
 * @since 0.1.0
 */
export interface SupervisionPlanOptions extends Vantage {
  /** The policy. */
  policy: SupervisionPolicy;
}

/**
 * Returns the visits of supervision that a policy plans for institutions and IBM units, with what became
 * of each as of a day, and the figures of each group.
 *
 * **Rule.** A subject is placed in a group: institutions by their priority, units by their age. The
 * period, from formation on for a unit formed in it, is parted evenly by the number of visits, and each
 * part is the window of one. The first visit within a window that is made by a tier of the rule holds
 * it; where the rule asks for a visit in person, one online does not.
 *
 * **Unknown.** An institution without a recorded priority is an ordinary one.
 *
 * **Boundaries.** Both days of a window are inside. Visits whose windows were still open when a subject
 * was closed are not asked for.
 *
 * @param register - Institutions, units, and visits that were made.
 * @param options - The policy, and the day as of which is judged.
 * @returns The plan as plain JSON.
 * @throws RangeError when the policy cannot be applied; `checkSupervisionPolicy` says why.
 * @example
 * const unit = { id: "u1", region: "32.01.01.2001", formedOn: "2025-03-01" } as const;
 * const visits = [{ id: "v1", on: "2025-04-10", subject: "ibm-unit", subjectId: "u1", channel: "online", tier: "regency" }] as const;
 * const plan = supervisionPlan({ institutions: [], units: [unit], visits }, { policy: supervision2025, asOf: "2025-08-15" });
 * plan.subjects.map(({ group, channel, visits }) => [group, channel, visits.map((v) => v.status)]); // => [["new-ibm-unit", "in-person", ["missed", "open"]]]
 * @since 0.1.0
 */
export function supervisionPlan(
  register: SupervisionRegister,
  options: SupervisionPlanOptions,
): SupervisionPlan {
  const { policy, asOf, knownAt } = options;
  if (checkSupervisionPolicy(policy).some(({ code }) => code.startsWith("supervision."))) {
    throw new RangeError("pulih: the policy cannot be applied; checkSupervisionPolicy says why");
  }
  const notPlanned = { notFormed: 0, closed: 0, notVisited: 0 };
  const places = new Map<string, Subject>();
  let repeated = 0;
  const place = (found: Subject | undefined) => {
    if (!found) {
      notPlanned.notFormed++;
      return;
    }
    const key = `${found.subject} ${found.subjectId}`;
    const other = places.get(key);
    if (other) repeated++;
    if (!other || JSON.stringify(found) < JSON.stringify(other)) places.set(key, found);
  };
  for (const one of register.institutions) place(placeInstitution(one, policy, options));
  for (const one of register.units) place(placeUnit(one, policy, options));

  const made = new Map<string, SupervisionVisit[]>();
  let stray = 0;
  for (const visit of register.visits) {
    const key = `${visit.subject} ${visit.subjectId}`;
    if (!places.has(key)) stray++;
    else if (isKnown(visit, options)) made.set(key, [...(made.get(key) ?? []), visit]);
  }

  const subjects: SupervisedSubject[] = [];
  for (const [key, subject] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rule = policy.rules.find(({ group }) => group === subject.group);
    if (subject.closedOn !== undefined && subject.closedOn < policy.period.start) {
      notPlanned.closed++;
    } else if (!rule || rule.visits === 0) notPlanned.notVisited++;
    else {
      const own = (made.get(key) ?? []).sort(compareDated);
      const visits = planVisits(subject, rule, own, policy, options);
      const { channel, tiers, topics } = rule;
      const findings = findingsOf(subject, visits);
      subjects.push({ ...nameOf(subject), channel, tiers, topics, visits, findings });
    }
  }
  const issues: Issue<SupervisionIssueCode>[] = [];
  const report = (code: SupervisionIssueCode, list: string, count: number) => {
    if (count > 0) issues.push({ code, severity: "error", path: [list], params: { count } });
  };
  report("supervision.subjects-left-out", "subjects", repeated);
  report("supervision.visits-left-out", "visits", stray);
  return {
    definition: policy,
    asOf,
    ...(knownAt != null && { knownAt }),
    subjects,
    groups: supervisionGroups.map((group) => summarize(group, subjects, policy)),
    notPlanned,
    issues,
  };
}

function nameOf({ subject, subjectId, satker, region, group }: Subject) {
  return {
    subject,
    subjectId,
    ...(satker != null && { satker }),
    ...(region != null && { region }),
    group,
  };
}
