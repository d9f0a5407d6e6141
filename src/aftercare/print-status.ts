import type { Finding, Outcome } from "../definition/index";
import { plannedSegment } from "./aftercare-plan";
import type { AftercareFindingCode } from "./codes";
import { dateOf } from "./date-of";
import type { ContactDecision } from "./decide-run";
import type { Judgement } from "./judge-episode";
import type { Rules } from "./policy-rules";
import { wasHeld } from "./share-held";
import { completedOn, minimumReachedOn, stateSince } from "./state-since";
import type { AftercareStatus, SegmentContacts } from "./status-types";
import type { ContactStatus } from "./vocabulary";

const counted: Record<ContactStatus, Exclude<keyof SegmentContacts, "planned">> = {
  scheduled: "scheduled",
  open: "open",
  overdue: "open",
  done: "done",
  "done-late": "doneLate",
  missed: "missed",
  "not-possible": "notPossible",
  suspended: "suspended",
};

/** Counts contacts by what became of them. */
export function countContacts(contacts: readonly ContactDecision[]): SegmentContacts {
  const counts: SegmentContacts = {
    planned: contacts.length,
    done: 0,
    doneLate: 0,
    missed: 0,
    notPossible: 0,
    suspended: 0,
    open: 0,
    scheduled: 0,
  };
  for (const { status } of contacts) counts[counted[status]]++;
  return counts;
}

/** Contacts that were held in person, and the least number of those held that must have been. */
export function meetings({ run, contacts }: Judgement) {
  const held = contacts.filter(wasHeld);
  const inPerson = held.filter((contact) => contact.held?.fact.channel === "in-person").length;
  const { numerator = 0, denominator = 1 } = run?.rules.policy.policy.inPerson ?? {};
  const required = Math.ceil((held.length * numerator) / denominator);
  const outcome: Outcome =
    held.length === 0 ? "not-applicable" : inPerson >= required ? "met" : "unmet";
  return { held: held.length, inPerson, required, outcome };
}

/** A judgement as it is printed. */
export function printStatus(
  judgement: Judgement,
  { asOf, knownAt, policies }: Rules,
  findings: Finding<AftercareFindingCode>[],
): AftercareStatus {
  const { decision, run, contacts, state, loss, relapse, pause } = judgement;
  const { completed, minimumReached, lost, relapsed } = judgement;
  const since = stateSince(judgement);
  const governing = run?.rules.policy ?? policies[0];
  return {
    episodeId: decision.episode.id,
    personId: decision.episode.personId,
    outcome: completed,
    findings,
    definition: governing.policy,
    asOf,
    ...(knownAt != null && { knownAt }),
    status: state,
    ...(since !== undefined && { since: dateOf(since) }),
    ...(run && { segment: plannedSegment(run) }),
    contacts: countContacts(contacts),
    minimumReached,
    ...(minimumReached === "met" && { minimumReachedOn: dateOf(minimumReachedOn(judgement)) }),
    completed,
    ...(completed === "met" && { completedOn: dateOf(completedOn(judgement)) }),
    lost,
    relapsed,
    ...(relapse?.status === "relapsed" && { relapsedOn: relapse.on }),
    inPersonShare: meetings(judgement).outcome,
    ...(pause && { suspended: { kind: pause.kind, since: dateOf(pause.start) } }),
    ...(loss?.lastSeen !== undefined && { lastSeen: dateOf(loss.lastSeen) }),
    issues: decision.issues,
  };
}
