import type { Finding } from "../definition/index";
import type { Episode } from "../episode/index";
import { assignedOn, handover } from "./assigned-on";
import type { AftercareFindingCode } from "./codes";
import { type ContactDecision, decideEpisode, type EpisodeDecision } from "./decide-episode";
import { addReasons } from "./line-reasons";
import { contactId, dateOf, outstanding } from "./planned-contact";
import { type Rules, rolesFor } from "./policy-rules";
import { isOver, wasHeld } from "./share-held";
import type { WorklistLine, WorklistPerson } from "./worklist-types";

type Reason = Finding<AftercareFindingCode>;

/** What is to be listed of an episode. */
export interface Listed {
  lines: WorklistLine[];
  useReported?: WorklistPerson["useReported"];
}

/** Finds what is to be listed of an episode, by the decisions on its contacts. */
export function worklistLines(episode: Episode, rules: Rules): Listed {
  const decision = decideEpisode(episode, rules);
  const lines: WorklistLine[] = [];
  for (const contact of decision.contacts) {
    if (contact.run.closed) continue;
    const { status, window } = contact;
    const isDue =
      status === "open" ||
      status === "overdue" ||
      (status === "scheduled" && window.earliest <= rules.horizon);
    if (!isDue && !(wasHeld(contact) && rules.today <= window.latest)) continue;
    const due = outstanding(contact, decision.life);
    if (isDue || due.urine || due.instruments.length > 0) {
      lines.push(lineOf(decision, contact, due, rules));
    }
  }
  return { lines, ...useOf(decision, rules) };
}

function lineOf(
  { episode, life, contacts }: EpisodeDecision,
  contact: ContactDecision,
  due: ReturnType<typeof outstanding>,
  { today }: Rules,
): WorklistLine {
  const { run, base, window, status, attempts } = contact;
  const { purpose } = base.template;
  const day = Math.max(window.due, today);
  const on = dateOf(day);
  const assigned = assignedOn(episode, rolesFor(run.rules.policy.policy, purpose), on);
  const seen = life.visits.at(-1)?.day;
  const lastTry = attempts.at(-1)?.fact;
  const takenOver = handover(episode, assigned[0], dateOf(seen ?? run.anchor));
  const line: WorklistLine = {
    contactId: contactId(episode.id, contact),
    episodeId: episode.id,
    personId: episode.personId,
    institutionId: episode.institutionId,
    ...(episode.region != null && { region: episode.region }),
    earliest: dateOf(window.earliest),
    due: dateOf(window.due),
    latest: dateOf(window.latest),
    on,
    purpose,
    status,
    daysOverdue: status === "overdue" ? today - window.due : 0,
    monitors: assigned.map(({ monitorId, role }) => ({ monitorId, role })),
    meetingRequired:
      !wasHeld(contact) &&
      (base.template.channel === "in-person" || mustMeet(contact, contacts, today)),
    urineDue: due.urine,
    instrumentsDue: due.instruments,
    attempts: {
      count: attempts.length,
      ...(lastTry && { last: { on: lastTry.on, reason: lastTry.reason } }),
    },
    ...(seen !== undefined && { lastSeen: dateOf(seen) }),
    ...(takenOver && { takenOver }),
    reasons: [],
  };
  addReasons(line, contact);
  return line;
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

/** Use in a segment that goes on, after which there was no assessment, by instrument or at intake. */
function useOf(
  { episode, life, runs }: EpisodeDecision,
  { today }: Rules,
): Pick<Listed, "useReported"> {
  const run = runs.at(-1);
  const { lastUse, instruments } = life;
  if (!run || lastUse === undefined || lastUse <= run.anchor) return {};
  if (run.closed || (run.end !== undefined && run.end < today)) return {};
  if (instruments.some(({ day }) => lastUse <= day)) return {};
  const on = dateOf(lastUse);
  const reason: Reason = { code: "aftercare.use-not-reassessed", outcome: "unmet", observed: on };
  return { useReported: { on, episodeId: episode.id, reason } };
}
