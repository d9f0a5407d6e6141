import { monthPeriod, type PlainDate, toEpochMonth } from "../calendar/index";
import type { IbmFindingCode } from "./codes";
import type { IbmUnit } from "./records";
import { judgeCount, type Requirement } from "./requirement";
import type { IbmSupportSource } from "./vocabulary";
import type { MonthSpan } from "./window";

/** How many agents serve on a day, and how many of them are known to be trained. */
export interface AgentCount {
  serving: number;
  trained: number;
  trainingUnknown: number;
}

/** Counts the agents in service on a day; nothing when the roster was not recorded. */
export function countAgents(unit: IbmUnit, on: PlainDate): AgentCount | undefined {
  if (unit.agents == null) return undefined;
  const serving = unit.agents.filter((a) => isWithin(on, a.from ?? unit.formedOn, a.to));
  return {
    serving: serving.length,
    trained: serving.filter((a) => a.trainedOn != null && a.trainedOn <= on).length,
    trainingUnknown: serving.filter((a) => a.trainedOn == null).length,
  };
}

/** Whether enough agents serve on the window's last day. */
export function agentsRequirement(required: number, asOf: PlainDate): Requirement {
  return {
    code: "ibm.agents",
    judge: ({ unit }, span) => {
      const count = countAgents(unit, lastDay(span, asOf));
      return judgeCount(count?.serving ?? 0, required, count === undefined);
    },
    show: ({ unit }, span) => {
      const count = countAgents(unit, lastDay(span, asOf));
      return { ...(count && { observed: count.serving }), required };
    },
  };
}

/** Whether enough trained agents do; one whose training was not recorded may be trained. */
export function trainedAgentsRequirement(required: number, asOf: PlainDate): Requirement {
  return {
    code: "ibm.trained-agents",
    judge: ({ unit }, span) => {
      const count = countAgents(unit, lastDay(span, asOf));
      const open = count === undefined || count.trained + count.trainingUnknown >= required;
      return judgeCount(count?.trained ?? 0, required, open);
    },
    show: ({ unit }, span) => {
      const count = countAgents(unit, lastDay(span, asOf));
      return { ...(count && { observed: count.trained }), required };
    },
  };
}

/** Whether a decree is in force on the window's last day. */
export function decreeRequirement(asOf: PlainDate): Requirement {
  return {
    code: "ibm.decree-in-force",
    judge: ({ unit: { decree } }, span) => {
      if (!decree) return "unknown";
      return isWithin(lastDay(span, asOf), decree.start, decree.end) ? "met" : "unmet";
    },
    show: ({ unit: { decree } }, span) => ({
      ...(decree && { observed: decree.end ? [decree.start, decree.end] : [decree.start] }),
      required: lastDay(span, asOf),
    }),
  };
}

/**
 * Whether a unit lives on own sources, and none of BNN, at any time of the window. It does not arise
 * for a unit that was closed before the window or formed after it.
 */
export function fundingRequirement(
  code: IbmFindingCode,
  ownSources: readonly IbmSupportSource[],
): Requirement {
  return {
    code,
    judge: ({ unit, closedOn, firstMonth }, span) => {
      const isClosed = closedOn !== undefined && toEpochMonth(closedOn) < span.first;
      if (span.last < firstMonth || isClosed) return "not-applicable";
      const sources = sourcesIn(unit, span);
      if (sources === undefined) return "unknown";
      const own = sources.some((source) => ownSources.includes(source));
      return own && !sources.includes("bnn") ? "met" : "unmet";
    },
    show: ({ unit }, span) => {
      const sources = sourcesIn(unit, span);
      const observed = sources && [...new Set(sources)].sort();
      return { ...(observed && { observed }), required: [...ownSources] };
    },
  };
}

function sourcesIn(unit: IbmUnit, span: MonthSpan): IbmSupportSource[] | undefined {
  if (unit.support == null) return undefined;
  const { start, end } = monthPeriod(span.first, span.last);
  return unit.support
    .filter(({ from, to }) => (from ?? unit.formedOn) <= end && (to == null || start <= to))
    .map(({ source }) => source);
}

/** The window's last day, or the day of judgement while the window is running. */
function lastDay({ first, last }: MonthSpan, asOf: PlainDate): PlainDate {
  const { end } = monthPeriod(first, last);
  return asOf < end ? asOf : end;
}

function isWithin(on: PlainDate, from: PlainDate, to: PlainDate | null | undefined): boolean {
  return from <= on && (to == null || on <= to);
}
