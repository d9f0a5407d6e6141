import { assignedOn, handover } from "./assigned-on";
import type { ContactDecision } from "./decide-run";
import type { Judgement } from "./judge-episode";
import { lastSeenBy } from "./last-seen";
import type { Listing } from "./listing";
import { namesOf } from "./names-of";
import { contactId, type Outstanding } from "./planned-contact";
import { isOver, wasHeld } from "./share-held";
import { rolesFor } from "./who-may";
import type { WorklistLine } from "./worklist-types";

/** Tells of one contact to be made, for one monitor or for all. */
export function worklistLine(
  judgement: Judgement,
  contact: ContactDecision,
  missing: Outstanding,
  { rules, monitorId, write, blank, reasonsFor }: Listing,
): WorklistLine {
  const { episode, life, contacts } = judgement.decision;
  const { run, base, window, status, tried, held } = contact;
  const { policy } = run.rules.policy;
  const { today } = rules;
  const { channel, purpose } = base.template;
  const { first, on, earliest, due, latest, lateUntil } = write(contact);
  const roles = rolesFor(policy, purpose);
  const assigned = assignedOn(episode, roles, first, on, rules.write(rules.horizon));
  const own = assigned.find((a) => monitorId === undefined || a.monitorId === monitorId);
  const takenOver = handover(episode, own, life.visits, on);
  const seen = lastSeenBy(life, policy, today);
  const line = blank({
    region: episode.region != null,
    lateUntil: lateUntil !== undefined,
    lastSeen: seen !== undefined,
    takenOver: takenOver !== undefined,
  });
  line.contactId = contactId(episode.id, contact);
  line.episodeId = episode.id;
  line.personId = episode.personId;
  line.institutionId = episode.institutionId;
  if (episode.region != null) line.region = episode.region;
  line.earliest = earliest;
  line.due = due;
  line.latest = latest;
  line.on = on;
  line.purpose = purpose;
  line.status = status;
  if (lateUntil !== undefined) line.lateUntil = lateUntil;
  line.state = judgement.state;
  line.daysOverdue = status === "overdue" ? today - window.due : 0;
  line.monitors = namesOf(assigned);
  line.meetingRequired = !held && (channel === "in-person" || mustMeet(contact, contacts, today));
  line.urineDue = missing.urine;
  line.instrumentsDue = missing.instruments;
  line.attempts = attemptsOf(tried);
  if (seen !== undefined) line.lastSeen = rules.write(seen);
  if (takenOver) line.takenOver = takenOver;
  line.reasons = reasonsFor(line, contact, judgement);
  return line;
}

function attemptsOf(tried: ContactDecision["tried"]): WorklistLine["attempts"] {
  const last = tried[tried.length - 1]?.fact;
  if (!last) return { count: 0 };
  return { count: tried.length, last: { on: last.on, reason: last.reason } };
}

/** Whether the share in person can no longer be met unless this contact is one. */
function mustMeet(
  { run }: ContactDecision,
  contacts: readonly ContactDecision[],
  today: number,
): boolean {
  if (run.end === undefined) return false;
  let held = 0;
  let met = 0;
  let left = 0;
  for (const other of contacts) {
    if (other.run !== run) continue;
    if (wasHeld(other)) {
      held++;
      if (other.held?.fact.channel === "in-person") met++;
    } else if (!isOver(other, today)) left++;
  }
  const { numerator, denominator } = run.rules.policy.policy.inPerson;
  return (met + left - 1) * denominator < (held + left) * numerator;
}
