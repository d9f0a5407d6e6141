import { toEpochMonth } from "../calendar/index";
import type { IbmFindingCode } from "./codes";
import type { IbmFacts } from "./facts";
import { kindBit } from "./month-cells";
import type { IbmActivity } from "./records";
import { judgeCount, type Requirement } from "./requirement";
import type { IbmActivityKind } from "./vocabulary";
import type { MonthSpan } from "./window";

/** Activities of a unit within a span of months: of the window, or of any where all are kept. */
export function activitiesIn(facts: IbmFacts, { first, last }: MonthSpan): readonly IbmActivity[] {
  if (first === facts.window.first && last === facts.window.last) return facts.inWindow;
  return [...facts.inWindow, ...facts.others].filter(({ on }) => {
    const month = toEpochMonth(on);
    return first <= month && month <= last;
  });
}

/** Ids of activities, in a fixed order. */
function idsOf(activities: readonly IbmActivity[]): string[] {
  return activities.map((a) => a.id).sort();
}

/** Whether enough of the listed kinds of activity occurred. */
export function kindsRequirement(of: readonly IbmActivityKind[], atLeast: number): Requirement {
  const code =
    atLeast === 1 ? "ibm.any-kind" : atLeast === of.length ? "ibm.every-kind" : "ibm.enough-kinds";
  const found = (kinds: number) => of.filter((kind) => (kinds & kindBit(kind)) !== 0);
  const mask = of.reduce((bits, kind) => bits | kindBit(kind), 0);
  return {
    code,
    judge: (_, { kinds, complete }) => judgeCount(countBits(kinds & mask), atLeast, !complete),
    show: (facts, evidence) => {
      const kinds = found(evidence.kinds);
      const records = idsOf(activitiesIn(facts, evidence).filter((a) => of.includes(a.kind)));
      return code === "ibm.enough-kinds"
        ? { observed: kinds.length, required: atLeast, records }
        : { observed: kinds, required: [...of], records };
    },
  };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Whether there were enough activities of any kind; months that deny being nil may hold more. */
export function activitiesRequirement(required: number): Requirement {
  return {
    code: "ibm.activities",
    judge: (facts, evidence) =>
      judgeCount(
        activitiesIn(facts, evidence).length,
        required,
        !evidence.complete || evidence.unlistedMonths > 0,
      ),
    show: (facts, evidence) => {
      const records = idsOf(activitiesIn(facts, evidence));
      return { observed: records.length, required, records };
    },
  };
}

/** Whether enough months had an activity of any kind; those that deny being nil may have had. */
export function activeMonthsRequirement(required: number): Requirement {
  return {
    code: "ibm.active-months",
    judge: (_, { activeMonths, unlistedMonths, complete }) =>
      judgeCount(activeMonths, required, !complete || activeMonths + unlistedMonths >= required),
    show: (facts, evidence) => ({
      observed: evidence.activeMonths,
      required,
      records: idsOf(activitiesIn(facts, evidence)),
    }),
  };
}

/**
 * Whether enough different clients were served. An activity that names no client served at least
 * one, and may have served any number.
 */
export function clientsRequirement(
  code: IbmFindingCode,
  servingKinds: readonly IbmActivityKind[],
  required: number,
): Requirement {
  const serving = (facts: IbmFacts, span: MonthSpan) =>
    activitiesIn(facts, span).filter((a) => servingKinds.includes(a.kind));
  const count = (activities: readonly IbmActivity[]) => {
    if (activities.length === 0) return { observed: 0, unnamed: false };
    const named = new Set(activities.map((a) => a.clientId).filter((id) => id != null));
    const unnamed = activities.some((a) => a.clientId == null);
    return { observed: Math.max(named.size, 1), unnamed };
  };
  return {
    code,
    judge: (facts, evidence) => {
      const { observed, unnamed } = count(serving(facts, evidence));
      return judgeCount(observed, required, unnamed || !evidence.complete);
    },
    show: (facts, evidence) => {
      const activities = serving(facts, evidence);
      return { observed: count(activities).observed, required, records: idsOf(activities) };
    },
  };
}

/** Whether the community's support showed in an activity. */
export function supportRequirement(): Requirement {
  const shows = (a: IbmActivity) => a.kind === "community-support" || a.communitySupport === true;
  return {
    code: "ibm.community-support",
    judge: (facts, evidence) => {
      const activities = activitiesIn(facts, evidence);
      const open = !evidence.complete || activities.some((a) => a.communitySupport == null);
      return judgeCount(activities.filter(shows).length, 1, open);
    },
    show: (facts, evidence) => {
      const records = idsOf(activitiesIn(facts, evidence).filter(shows));
      return { observed: records.length, required: 1, records };
    },
  };
}
