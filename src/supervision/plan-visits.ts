import { isOverdue } from "../aftercare/index";
import { fromEpochDay, toEpochDay } from "../calendar/index";
import type { Vantage } from "../definition/index";
import type { Subject } from "./group-of";
import type { PlannedVisit, SupervisedSubject } from "./plan-types";
import type { SupervisionPolicy, SupervisionRule } from "./policy";
import type { SupervisionVisit } from "./records";
import type { SupervisionStatus, UnplannedVisitReason } from "./vocabulary";

/**
 * The visits of one subject: the time is parted evenly, each part is the window of a visit, and the
 * first visit within it that the rule accepts holds it; the others are told as unplanned. `made` are
 * those of the subject, in order.
 */
export function planVisits(
  subject: Subject,
  rule: SupervisionRule,
  made: readonly SupervisionVisit[],
  policy: SupervisionPolicy,
  { asOf }: Vantage,
): Pick<SupervisedSubject, "visits" | "unplanned"> {
  const first = toEpochDay(subject.from);
  const days = toEpochDay(policy.period.end) - first + 1;
  const count = Math.min(rule.visits, days);
  const visits: PlannedVisit[] = [];
  const fates = new Map<SupervisionVisit, UnplannedVisitReason | "planned">();
  for (let k = 0; k < count; k++) {
    const start = first + Math.floor((days * k) / count);
    const end = first + Math.floor((days * (k + 1)) / count) - 1;
    const window = {
      earliest: fromEpochDay(start),
      due: fromEpochDay(Math.max(start, end - policy.dueBeforeDays)),
      latest: fromEpochDay(end),
    };
    let held: SupervisionVisit | undefined;
    for (const visit of made) {
      if (visit.on < window.earliest || window.latest < visit.on) continue;
      const refusal = refusalOf(visit, rule);
      fates.set(visit, refusal ?? (held ? "second-in-window" : "planned"));
      if (!refusal) held ??= visit;
    }
    if (!held && subject.closedOn !== undefined && subject.closedOn <= window.latest) continue;
    visits.push({
      id: `${policy.id}@${policy.version}/${subject.subject}/${subject.subjectId}/${k + 1}`,
      ...window,
      status: held ? "done" : statusOf(window, asOf),
      ...(held && { evidence: held.id }),
    });
  }
  const unplanned = made.flatMap((visit) => {
    const reason = fates.get(visit) ?? "outside-window";
    return reason === "planned" ? [] : [{ record: visit.id, on: visit.on, reason }];
  });
  return { visits, unplanned };
}

function refusalOf(
  { channel, tier }: SupervisionVisit,
  rule: SupervisionRule,
): UnplannedVisitReason | undefined {
  if (channel !== "in-person" && rule.channel !== "online") return "channel";
  return rule.tiers.includes(tier) ? undefined : "tier";
}

function statusOf(
  window: Pick<PlannedVisit, "earliest" | "due" | "latest">,
  asOf: Vantage["asOf"],
): SupervisionStatus {
  if (asOf < window.earliest) return "scheduled";
  if (asOf <= window.due) return "open";
  return isOverdue(window, asOf) ? "overdue" : "missed";
}
