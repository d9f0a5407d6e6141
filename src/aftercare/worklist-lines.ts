import type { Episode } from "../episode/index";
import type { RelapseRule } from "../relapse/index";
import { pauseOn } from "./absences";
import { assignedOn, handover } from "./assigned-on";
import { type ContactDecision, decideEpisode } from "./decide-episode";
import { type Judgement, judgeEpisode } from "./judge-episode";
import { lastSeenBy } from "./last-seen";
import { lineReasons } from "./line-reasons";
import { namesOf } from "./names-of";
import { contactId, dateOf, outstanding } from "./planned-contact";
import { type Rules, rolesFor } from "./policy-rules";
import { isOver, wasHeld } from "./share-held";
import { useOf } from "./use-of";
import type { WorklistLine, WorklistPerson } from "./worklist-types";

/** What is to be listed of an episode. */
export interface Listed {
  lines: WorklistLine[];
  useReported?: WorklistPerson["useReported"];
}

/** Whose list it is, and what a relapse is. */
export interface ListOptions {
  monitorId?: string | undefined;
  relapse?: RelapseRule | undefined;
}

/** Finds what is to be listed of an episode, by the decisions on its contacts. */
export function worklistLines(episode: Episode, rules: Rules, options: ListOptions): Listed {
  const decision = decideEpisode(episode, rules);
  const lines: WorklistLine[] = [];
  let judgement: Judgement | undefined;
  for (const contact of decision.contacts) {
    if (contact.run.closed) continue;
    const isDue = isToBeMade(contact, rules);
    if (!isDue && !(wasHeld(contact) && rules.today <= contact.window.latest)) continue;
    const due = outstanding(contact, decision.life);
    if (isDue || due.urine || due.instruments.length > 0) {
      judgement ??= judgeEpisode(decision, rules, options.relapse);
      lines.push(lineOf(judgement, contact, due, rules, options));
    }
  }
  return { lines, ...useOf(decision, rules) };
}

/** Whether a contact can be made in the time that is looked at, be it late. */
function isToBeMade({ status, window, run, lastLate }: ContactDecision, rules: Rules): boolean {
  if (status === "open" || status === "overdue") return true;
  if (status === "scheduled") return window.earliest <= rules.horizon;
  if (status !== "missed" && status !== "not-possible") return false;
  return rules.today <= lastLate && pauseOn(rules.today, run.pauses) === undefined;
}

function lineOf(
  judgement: Judgement,
  contact: ContactDecision,
  due: ReturnType<typeof outstanding>,
  { today, horizon }: Rules,
  { monitorId }: ListOptions,
): WorklistLine {
  const { episode, life, contacts } = judgement.decision;
  const { run, base, window, status, tried, lastLate, held } = contact;
  const { policy } = run.rules.policy;
  const on = dateOf(Math.max(window.due, today));
  const first = dateOf(Math.max(window.earliest, today));
  const roles = rolesFor(policy, base.template.purpose);
  const assigned = assignedOn(episode, roles, [first, on], dateOf(horizon));
  const own = assigned.find((a) => monitorId === undefined || a.monitorId === monitorId);
  const takenOver = handover(episode, own, life.visits, on);
  const seen = lastSeenBy(life, policy, today);
  const lastTry = tried.at(-1)?.fact;
  const line: Omit<WorklistLine, "reasons"> = {
    contactId: contactId(episode.id, contact),
    episodeId: episode.id,
    personId: episode.personId,
    institutionId: episode.institutionId,
    ...(episode.region != null && { region: episode.region }),
    earliest: dateOf(window.earliest),
    due: dateOf(window.due),
    latest: dateOf(window.latest),
    on,
    purpose: base.template.purpose,
    status,
    ...(window.latest < today && { lateUntil: dateOf(lastLate) }),
    state: judgement.state,
    daysOverdue: status === "overdue" ? today - window.due : 0,
    monitors: namesOf(assigned),
    meetingRequired:
      !held && (base.template.channel === "in-person" || mustMeet(contact, contacts, today)),
    urineDue: due.urine,
    instrumentsDue: due.instruments,
    attempts: {
      count: tried.length,
      ...(lastTry && { last: { on: lastTry.on, reason: lastTry.reason } }),
    },
    ...(seen !== undefined && { lastSeen: dateOf(seen) }),
    ...(takenOver && { takenOver }),
  };
  return { ...line, reasons: lineReasons(line, judgement, held?.day) };
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
