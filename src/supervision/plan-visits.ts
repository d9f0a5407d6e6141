import { isOverdue } from "../aftercare/index";
import { fromEpochDay, toEpochDay } from "../calendar/index";
import type { Vantage } from "../definition/index";
import type { Subject } from "./group-of";
import type { PlannedVisit } from "./plan-types";
import type { SupervisionPolicy, SupervisionRule } from "./policy";
import type { SupervisionVisit } from "./records";
import type { SupervisionStatus } from "./vocabulary";

/**
 * The visits of one subject: the time is parted evenly, each part is the window of a visit, and the
 * first visit within it that the rule accepts holds it. `made` are those of the subject, in order.
 */
export function planVisits(
  subject: Subject,
  rule: SupervisionRule,
  made: readonly SupervisionVisit[],
  policy: SupervisionPolicy,
  { asOf }: Vantage,
): PlannedVisit[] {
  const first = toEpochDay(subject.from);
  const days = toEpochDay(policy.period.end) - first + 1;
  const count = Math.min(rule.visits, days);
  const planned: PlannedVisit[] = [];
  for (let k = 0; k < count; k++) {
    const start = first + Math.floor((days * k) / count);
    const end = first + Math.floor((days * (k + 1)) / count) - 1;
    const window = {
      earliest: fromEpochDay(start),
      due: fromEpochDay(Math.max(start, end - policy.dueBeforeDays)),
      latest: fromEpochDay(end),
    };
    const held = made.find(
      ({ on, channel, tier }) =>
        window.earliest <= on &&
        on <= window.latest &&
        (channel === "in-person" || rule.channel === "online") &&
        rule.tiers.includes(tier),
    );
    if (!held && subject.closedOn !== undefined && subject.closedOn <= window.latest) continue;
    planned.push({
      id: `${policy.id}@${policy.version}/${subject.subject}/${subject.subjectId}/${k + 1}`,
      ...window,
      status: held ? "done" : statusOf(window, asOf),
      ...(held && { evidence: held.id }),
    });
  }
  return planned;
}

function statusOf(
  window: Pick<PlannedVisit, "earliest" | "due" | "latest">,
  asOf: Vantage["asOf"],
): SupervisionStatus {
  if (asOf < window.earliest) return "scheduled";
  if (asOf <= window.due) return "open";
  return isOverdue(window, asOf) ? "overdue" : "missed";
}
