import { addMonths, type PlainDate } from "../../src/calendar/index";
import { allOf, isKnown, type Outcome, type Vantage } from "../../src/definition/index";
import type { IbmPolicy, IbmUnit, IbmUnitRecords } from "../../src/ibm/index";

interface Month {
  start: PlainDate;
  end: PlainDate;
}

/** The calendar months between two days, one by one. */
function monthsBetween(start: PlainDate, end: PlainDate): Month[] {
  const months: Month[] = [];
  for (let day = `${start.slice(0, 7)}-01` as PlainDate; day <= end; day = addMonths(day, 1)) {
    months.push({ start: day, end: lastDayOf(day) });
  }
  return months;
}

function lastDayOf(first: PlainDate): PlainDate {
  const days = [31, 30, 29, 28].map((day) => `${first.slice(0, 7)}-${day}` as PlainDate);
  const next = addMonths(first, 1);
  const real = days.filter((day) => new Date(day).toISOString().startsWith(day) && day < next);
  return real[0] as PlainDate;
}

/** The window, by walking back from the day of judgement. */
function windowOf({ window }: IbmPolicy, asOf: PlainDate): Month[] {
  if ("start" in window) return monthsBetween(window.start, window.end);
  const over = monthsBetween("2010-01-01", asOf).filter(({ end }) => end <= asOf);
  return over.slice(-window.months);
}

/**
 * The rules of operational, serving and dormant in their plainest words, with lists and days alone:
 * slow, and written apart from the source, to be compared with it.
 */
export function judgePlainly(records: IbmUnitRecords, policy: IbmPolicy, vantage: Vantage) {
  const { unit } = records;
  const window = windowOf(policy, vantage.asOf);
  const [first, last] = [window[0] as Month, window.at(-1) as Month];
  const course = plainCourse(records, vantage);
  const { closedOn } = course;
  const known = vantage.knownAt == null || (unit.recordedOn ?? unit.formedOn) <= vantage.knownAt;
  if (!known || unit.formedOn > vantage.asOf) return { operational: "not-applicable" as Outcome };

  const judged = judgeRequirements(course, policy, window, vantage.asOf);
  const youngest = policy.cohort === "formed-before-window" ? first.start : last.end;
  const isClosedBefore = (day: PlainDate) => closedOn !== undefined && closedOn < day;
  const closed = isClosedBefore(first.start);
  const outcome = closed ? policy.closedUnits : allOf(judged);
  const livedAMonth = window.some(({ end }) => unit.formedOn <= end && !isClosedBefore(end));
  const neverWhole = outcome !== "met" && closedOn !== undefined && !livedAMonth;
  // Old enough is asked before closed; the two clash only for units closed before they were formed.
  const isOldEnough = unit.formedOn <= youngest;
  const judgedOutcome = neverWhole ? policy.closedUnits : outcome;
  const operational: Outcome = isOldEnough ? judgedOutcome : "not-applicable";
  const clients = { ...policy, requires: { clients: 1 } };
  const serving: Outcome =
    closed && isOldEnough
      ? "not-applicable"
      : allOf(judgeRequirements(course, clients, window, vantage.asOf));
  const back = monthsBetween("2000-01-01", last.end)
    .filter(({ end }) => end <= vantage.asOf)
    .slice(-policy.dormantAfterMonths);
  return { operational, serving, dormant: judgeDormant(course, back) };
}

function plainCourse({ unit, activities, reports }: IbmUnitRecords, vantage: Vantage) {
  const closedOn = unit.closure && isKnown(unit.closure, vantage) ? unit.closure.on : undefined;
  return {
    unit,
    closedOn,
    activities: activities.filter(
      (a) =>
        a.unitId === unit.id &&
        isKnown(a, vantage) &&
        unit.formedOn <= a.on &&
        (closedOn === undefined || a.on <= closedOn),
    ),
    reports: reports.filter((r) => {
      const on = lastDayOf(`${r.month}-01` as PlainDate);
      const fact = { on, recordedOn: r.submittedOn, retractedOn: r.retractedOn };
      return r.unitId === unit.id && isKnown(fact, vantage);
    }),
  };
}

type Course = ReturnType<typeof plainCourse>;

const inMonths = (course: Course, months: readonly Month[]) =>
  course.activities.filter((a) => months.some(({ start, end }) => start <= a.on && a.on <= end));

function judgeRequirements(
  course: Course,
  policy: IbmPolicy,
  window: Month[],
  asOf: PlainDate,
): Outcome[] {
  const { unit, closedOn } = course;
  const seen = inMonths(course, window);
  const owed = window.filter(
    ({ end }) => unit.formedOn <= end && (closedOn === undefined || end <= closedOn),
  );
  const reportsOn = ({ start }: Month) =>
    course.reports.filter(({ month }) => start.startsWith(month));
  const allReported = owed.every((month) => reportsOn(month).length > 0);
  const toldOf = owed.filter((month) => reportsOn(month).some(({ nil }) => nil === false));
  const unlisted = toldOf.filter((month) => inMonths(course, [month]).length === 0).length;
  const complete = allReported && (owed.length > 0 || closedOn !== undefined);
  const open = !complete || (unlisted > 0 && seen.length === 0);
  const count = (observed: number, required: number, more = open): Outcome =>
    observed >= required ? "met" : more ? "unknown" : "unmet";

  const { kinds, activities, activeMonths, clients, agents, trainedAgents } = policy.requires;
  const { decree, communitySupport, selfFunded } = policy.requires;
  const end = (window.at(-1) as Month).end;
  const start = (window[0] as Month).start;
  const on = asOf < end ? asOf : end;
  const serving = unit.agents?.filter(
    (a) => (a.from ?? unit.formedOn) <= on && (a.to == null || on <= a.to),
  );
  const outcomes: Outcome[] = [];
  if (kinds) {
    const found = new Set(seen.map((a) => a.kind).filter((kind) => kinds.of.includes(kind)));
    outcomes.push(count(found.size, kinds.atLeast));
  }
  if (activities != null) outcomes.push(count(seen.length, activities, open || unlisted > 0));
  if (activeMonths != null) {
    const active = new Set(seen.map((a) => a.on.slice(0, 7))).size;
    outcomes.push(count(active, activeMonths, open || active + unlisted >= activeMonths));
  }
  if (clients != null) {
    const served = seen.filter((a) => policy.servingKinds.includes(a.kind));
    const names = new Set(served.flatMap((a) => (a.clientId == null ? [] : [a.clientId])));
    const unnamed = served.some((a) => a.clientId == null);
    outcomes.push(count(Math.max(names.size, served.length > 0 ? 1 : 0), clients, open || unnamed));
  }
  if (agents != null) outcomes.push(count(serving?.length ?? 0, agents, serving === undefined));
  if (trainedAgents != null) {
    const trained = serving?.filter((a) => a.trainedOn != null && a.trainedOn <= on) ?? [];
    const may = serving?.filter((a) => a.trainedOn == null) ?? [];
    const undecided = serving === undefined || trained.length + may.length >= trainedAgents;
    outcomes.push(count(trained.length, trainedAgents, undecided));
  }
  if (decree) outcomes.push(judgeDecree(unit, on));
  if (communitySupport) {
    const shown = seen.filter((a) => a.kind === "community-support" || a.communitySupport);
    const silent = seen.some((a) => a.communitySupport == null);
    outcomes.push(count(shown.length, 1, open || silent));
  }
  if (selfFunded) {
    const given = unit.support?.filter(
      (s) => (s.from ?? unit.formedOn) <= end && (s.to == null || s.to >= start),
    );
    const own = given?.some((s) => policy.selfFundingSources.includes(s.source));
    const bnn = given?.some((s) => s.source === "bnn");
    outcomes.push(given === undefined ? "unknown" : own && !bnn ? "met" : "unmet");
  }
  return outcomes;
}

function judgeDecree({ decree }: IbmUnit, on: PlainDate): Outcome {
  if (!decree) return "unknown";
  return decree.start <= on && (decree.end == null || on <= decree.end) ? "met" : "unmet";
}

function judgeDormant(course: Course, months: Month[]): Outcome {
  const { unit, closedOn, reports } = course;
  if (closedOn !== undefined || unit.formedOn > (months[0] as Month).end) return "not-applicable";
  if (inMonths(course, months).length > 0) return "unmet";
  const on = months.map(({ start }) => reports.filter(({ month }) => start.startsWith(month)));
  if (on.flat().some(({ nil }) => nil === false)) return "unmet";
  return on.every((list) => list.length > 0) ? "met" : "unknown";
}
