import type { Finding } from "../definition/index";
import { rateOf } from "../statistics/index";
import type { SupervisionFindingCode } from "./codes";
import type { Subject } from "./group-of";
import type { PlannedVisit, SupervisedSubject, SupervisionSummary } from "./plan-types";
import type { SupervisionPolicy } from "./policy";

/** Why a subject is planned so. */
export function findingsOf(
  { group }: Subject,
  visits: readonly PlannedVisit[],
): Finding<SupervisionFindingCode>[] {
  const done = visits.filter(({ status }) => status === "done");
  const lacking = visits.some(({ status }) => status === "missed");
  const records = visits.flatMap(({ evidence }) => evidence ?? []);
  return [
    { code: "supervision.group", outcome: "met", observed: group },
    {
      code: "supervision.visits-held",
      outcome: lacking ? "unmet" : done.length === visits.length ? "met" : "unknown",
      observed: done.length,
      required: visits.length,
      records,
    },
  ];
}

/** Figures of one group. */
export function summarize(
  group: SupervisionSummary["group"],
  subjects: readonly SupervisedSubject[],
  { targets }: SupervisionPolicy,
): SupervisionSummary {
  const own = subjects.filter((subject) => subject.group === group);
  const counts = { scheduled: 0, open: 0, overdue: 0, done: 0, missed: 0 };
  for (const { visits } of own) for (const { status } of visits) counts[status]++;
  const target = targets.find((entry) => entry.group === group)?.count;
  return {
    group,
    subjects: own.length,
    ...(target !== undefined && { target }),
    planned: own.reduce((sum, { visits }) => sum + visits.length, 0),
    ...counts,
    held: rateOf(counts.done, counts.done + counts.missed, { interval: "none" }),
  };
}
