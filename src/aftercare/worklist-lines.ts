import { pauseOn } from "./absences";
import { urgencyOf } from "./compare-worklist-lines";
import { decideContacts } from "./decide-episode";
import type { ContactDecision } from "./decide-run";
import { type Judgement, judgeEpisode } from "./judge-episode";
import { append, none } from "./list";
import type { Listing } from "./listing";
import type { Outline } from "./outline-episode";
import { outstanding } from "./planned-contact";
import type { Rules } from "./policy-rules";
import { wasHeld } from "./share-held";
import { useOf } from "./use-of";
import { worklistLine } from "./worklist-line";
import type { WorklistLine, WorklistPerson } from "./worklist-types";

/** What is to be listed of an episode. */
export interface Listed {
  lines: readonly WorklistLine[];
  /** The urgency of the first in order; infinite where there is none. */
  urgency: number;
  useReported: WorklistPerson["useReported"] | undefined;
}

/**
 * Finds what is to be listed of an episode, by the decisions on its contacts. Those of segments that were
 * broken off are never listed; of them only the last bears on where a client's aftercare stands.
 */
export function worklistLines(outline: Outline, listing: Listing): Listed {
  const { rules, monitorId, relapse } = listing;
  const decision = decideContacts(outline, rules, "going-on-or-last");
  let lines: readonly WorklistLine[] = none;
  let urgency = Number.POSITIVE_INFINITY;
  let judgement: Judgement | undefined;
  for (const contact of decision.contacts) {
    if (contact.run.closed) continue;
    const isDue = isToBeMade(contact, rules);
    if (!isDue && !(wasHeld(contact) && rules.today <= contact.window.latest)) continue;
    const due = outstanding(contact, decision.life);
    if (!isDue && !due.urine && due.instruments.length === 0) continue;
    judgement ??= judgeEpisode(decision, rules, relapse);
    const line = worklistLine(judgement, contact, due, listing);
    if (!isFor(monitorId, line)) continue;
    lines = append(lines, line);
    const { status, window } = contact;
    urgency = Math.min(urgency, urgencyOf(status, window.latest, window.due));
  }
  const use = useOf(decision, rules);
  return { lines, urgency, useReported: use && isFor(monitorId, use) ? use : undefined };
}

/** Whether something is on the list of a monitor, or on that of all. */
function isFor(monitorId: string | undefined, { monitors }: Pick<WorklistLine, "monitors">) {
  return monitorId === undefined || monitors.some((one) => one.monitorId === monitorId);
}

/** Whether a contact can be made in the time that is looked at, be it late. */
function isToBeMade({ status, window, run, lastLate }: ContactDecision, rules: Rules): boolean {
  if (status === "open" || status === "overdue") return true;
  if (status === "scheduled") return window.earliest <= rules.horizon;
  if (status !== "missed" && status !== "not-possible") return false;
  return rules.today <= lastLate && pauseOn(rules.today, run.pauses) === undefined;
}
