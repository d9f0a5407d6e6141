import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { explain } from "../../src/definition/explain";
import {
  allFour,
  anyActivity,
  anyOfFour,
  type IbmStatusOptions,
  type IbmUnit,
  ibmReport,
  ibmStatus,
} from "../../src/ibm/index";
import { ibmText } from "../../src/ibm/text";
import { deepFreeze } from "../definition/deep-freeze";
import {
  activityOf,
  allReported,
  asOf,
  findingsOf,
  policyOf,
  reportOf,
  reportsOf,
  requiring,
  statusOf,
  unitOf,
} from "./records";

const outreach = activityOf("2025-02-10");
const operational = (options: Partial<IbmStatusOptions>, unit: IbmUnit = unitOf()) =>
  statusOf(unit, options).operational;

describe("operational", () => {
  it("is met as soon as the evidence suffices, however little was reported", () => {
    expect(operational({ activities: [outreach] })).toBe("met");
    expect(operational({ activities: [outreach], reports: allReported })).toBe("met");
  });

  it("is unmet only when every month of the window was reported", () => {
    expect(operational({ reports: allReported })).toBe("unmet");
    expect(operational({ reports: [] })).toBe("unknown");
    for (const missing of allReported) {
      expect(operational({ reports: allReported.filter((r) => r !== missing) })).toBe("unknown");
    }
  });

  it("a month reported twice is one month", () => {
    const [first, ...others] = allReported;
    const twice = [first, first, ...others.slice(0, 4)].flatMap((r) => (r ? [r] : []));
    const status = statusOf(unitOf(), { reports: twice });
    expect(status.operational).toBe("unknown");
    expect(findingsOf(status, "ibm.reported-months")[0]).toMatchObject({ observed: 5 });
  });

  it("reports that tell of activity, with none listed, leave it unknown", () => {
    const reports = [...allReported.slice(1), reportOf("2025-01", { nil: false })];
    expect(operational({ reports })).toBe("unknown");
    expect(operational({ reports, activities: [activityOf("2025-01-09", "other")] })).toBe("unmet");
    expect(operational({ reports: reportsOf("2025-01", "2025-06", { nil: true }) })).toBe("unmet");
  });

  it("one of two reports on a month that tells of activity is enough to leave it unknown", () => {
    const nil = reportOf("2025-01", { nil: true });
    const not = reportOf("2025-01", { nil: false });
    const others = allReported.slice(1);
    expect(operational({ reports: [not, nil, ...others] })).toBe("unknown");
    expect(operational({ reports: [nil, not, ...others] })).toBe("unknown");
  });

  it("activity before or after the window is no evidence for it", () => {
    const on = (day: PlainDate) =>
      operational({ activities: [activityOf(day)], asOf: "2025-07-20" });
    expect(on("2024-12-31")).toBe("unknown");
    expect(on("2025-01-01")).toBe("met");
    expect(on("2025-06-30")).toBe("met");
    expect(on("2025-07-01")).toBe("unknown");
  });

  it("activities and reports of other units are left out", () => {
    const others = { unitId: "u2" };
    expect(operational({ activities: [activityOf("2025-02-10", "outreach", others)] })).toBe(
      "unknown",
    );
    expect(operational({ reports: reportsOf("2025-01", "2025-06", others) })).toBe("unknown");
  });

  it("months that tell of activity and list none are counted, even beside others that list some", () => {
    const reports = [
      ...reportsOf("2025-01", "2025-03", { nil: false }),
      ...reportsOf("2025-04", "2025-06", { nil: true }),
    ];
    const unlisted = (days: PlainDate[]) => {
      const activities = days.map((day) => activityOf(day, "other"));
      const status = statusOf(unitOf(), { reports, activities });
      return [status.operational, ...findingsOf(status, "ibm.unlisted-activity")];
    };
    const finding = { code: "ibm.unlisted-activity", outcome: "unknown" };
    expect(unlisted([])).toEqual(["unknown", { ...finding, observed: 3 }]);
    expect(unlisted(["2025-02-02"])).toEqual(["unmet", { ...finding, observed: 2 }]);
    expect(unlisted(["2025-01-31", "2025-02-01"])).toEqual(["unmet", { ...finding, observed: 1 }]);
    expect(unlisted(["2025-01-01", "2025-02-02", "2025-03-31"])).toEqual(["unmet"]);
  });

  it("a rule that requires nothing decides nothing, except of units that were closed", () => {
    const policy = requiring({ decree: false }, { closedUnits: "not-applicable" });
    expect(operational({ policy, reports: allReported, activities: [outreach] })).toBe("unknown");
    const before = unitOf({ closure: { on: "2024-12-31" } });
    expect(operational({ policy }, before)).toBe("not-applicable");
    const { flow } = ibmReport([unitOf()], { policy, reports: [], activities: [], asOf });
    expect(flow).toMatchObject({ closed: 0, eligible: 1, unknown: 1 });
  });

  it.each(["2025-02-30", "2025-6-30", "June", ""])(
    "is not judged as of %j, which is no day",
    (day) => {
      const error = new RangeError("pulih: expected an existing day, YYYY-MM-DD");
      expect(() => statusOf(unitOf(), { asOf: day as PlainDate })).toThrow(error);
      expect(() => statusOf(unitOf(), { knownAt: day as PlainDate })).toThrow(error);
    },
  );

  it("is the outcome of the status as a verdict", () => {
    for (const activities of [[], [outreach]]) {
      const status = statusOf(unitOf(), { activities, reports: allReported });
      expect(status.outcome).toBe(status.operational);
    }
  });
});

describe("the months of the window", () => {
  it("are the last complete ones: a month is complete on its last day", () => {
    expect(statusOf(unitOf(), { asOf: "2025-06-29" }).window).toEqual({
      start: "2024-12-01",
      end: "2025-05-31",
    });
    expect(statusOf(unitOf()).window).toEqual({ start: "2025-01-01", end: "2025-06-30" });
  });

  it("end on leap day in a leap year, and on 28 February in others", () => {
    const windowOf = (day: PlainDate) => {
      const policy = anyOfFour({ months: 2 });
      return statusOf(unitOf({ formedOn: "2020-01-01" }), { asOf: day, policy }).window;
    };
    const leap = { start: "2024-01-01", end: "2024-02-29" };
    expect(windowOf("2024-02-28")).toEqual({
      start: "2023-12-01",
      end: "2024-01-31",
    });
    expect(windowOf("2024-02-29")).toEqual(leap);
    expect(windowOf("2023-02-28")).toEqual({
      start: "2023-01-01",
      end: "2023-02-28",
    });
  });

  it("run over the end of a year", () => {
    const status = statusOf(unitOf(), {
      asOf: "2025-01-31",
      policy: anyOfFour({ months: 3 }),
      reports: reportsOf("2024-11", "2025-01"),
    });
    expect(status.window).toEqual({ start: "2024-11-01", end: "2025-01-31" });
    expect(status.operational).toBe("unmet");
  });

  it("of a fixed period that is still running, cannot all have been reported", () => {
    const policy = anyOfFour({ start: "2025-01-01", end: "2025-12-31" });
    const reports = reportsOf("2025-01", "2025-12");
    const status = statusOf(unitOf(), { policy, reports });
    expect(status.operational).toBe("unknown");
    expect(findingsOf(status, "ibm.reported-months")[0]).toMatchObject({
      outcome: "met",
      observed: 6,
      required: 6,
    });
    const four = findingsOf(
      statusOf(unitOf(), { policy, reports: reports.slice(2) }),
      "ibm.reported-months",
    );
    expect(four[0]).toMatchObject({ outcome: "unmet", observed: 4, required: 6 });
    const young = anyOfFour({ start: "2025-06-01", end: "2025-12-31" });
    const early = statusOf(unitOf(), { policy: young, reports, asOf: "2025-06-29" });
    expect(findingsOf(early, "ibm.reported-months")[0]).toMatchObject({
      outcome: "not-applicable",
      observed: 0,
      required: 0,
    });
    expect(statusOf(unitOf(), { policy, reports, activities: [outreach] }).operational).toBe("met");
    expect(statusOf(unitOf(), { policy, reports, asOf: "2025-12-31" }).operational).toBe("unmet");
  });

  it("a report on a month that is not over does not count yet", () => {
    const policy = anyOfFour({ start: "2025-06-01", end: "2025-06-30" });
    const reports = [reportOf("2025-06", { submittedOn: "2025-06-20" })];
    expect(operational({ policy, reports, asOf: "2025-06-29" })).toBe("unknown");
    expect(operational({ policy, reports, asOf: "2025-06-30" })).toBe("unmet");
  });

  it("what happened after the day of judgement has not happened yet", () => {
    const policy = anyOfFour({ start: "2025-01-01", end: "2025-12-31" });
    const activities = [activityOf("2025-06-15")];
    expect(operational({ policy, activities, asOf: "2025-06-14" })).toBe("unknown");
    expect(operational({ policy, activities, asOf: "2025-06-15" })).toBe("met");
    const planned = [activityOf("2025-08-01", "intervention", { severity: "severe" })];
    const counting = requiring({ activities: 1 }, { window: policy.window });
    const status = statusOf(unitOf(), { policy: counting, activities: planned });
    expect(status).toMatchObject({ operational: "unknown", serving: "unknown" });
    expect(findingsOf(status, "ibm.mild-only")[0]?.outcome).toBe("not-applicable");
  });
});

describe("formation", () => {
  it("a unit is formed on the day of its formation, and not judged before", () => {
    const formedAsOf = (day: PlainDate) =>
      statusOf(unitOf({ formedOn: "2025-06-15" }), { asOf: day });
    expect(formedAsOf("2025-06-15").formed).toBe("met");
    const before = formedAsOf("2025-06-14");
    expect(before).toMatchObject({
      formed: "unmet",
      operational: "not-applicable",
      serving: "not-applicable",
      sustained: "not-applicable",
      selfFunded: "not-applicable",
      dormant: "not-applicable",
      revived: "not-applicable",
      years: [],
    });
    expect(before.findings).toEqual([
      { code: "ibm.formed", outcome: "unmet", observed: "2025-06-15", required: "2025-06-14" },
    ]);
  });

  it("a unit of many years is judged like one of few", () => {
    for (const formedOn of ["2019-01-01", "2015-01-01", "1990-01-01"] as const) {
      const status = statusOf(unitOf({ formedOn }), { activities: [outreach] });
      expect(status).toMatchObject({ operational: "met", sustained: "met" });
      expect(statusOf(unitOf({ formedOn }), { reports: allReported }).operational).toBe("unmet");
    }
  });

  it("a unit recorded later than what is known was not formed, as far as was known", () => {
    const formed = (knownAt: PlainDate | null, recordedOn?: PlainDate) =>
      statusOf(unitOf({ recordedOn }), { knownAt }).formed;
    expect(formed("2025-06-30", "2025-06-30")).toBe("met");
    expect(formed("2025-06-29", "2025-06-30")).toBe("unmet");
    expect(formed(null, "2025-12-31")).toBe("met");
    expect(formed("2024-03-01")).toBe("met");
    expect(formed("2024-02-29")).toBe("unmet");
  });

  it("a unit that was not known yet says when it was recorded, beside when it was formed", () => {
    const findings = (unit: Partial<IbmUnit>, knownAt?: PlainDate) =>
      statusOf(unitOf(unit), { knownAt }).findings;
    const formed = { code: "ibm.formed", observed: "2024-03-01", required: asOf };
    expect(findings({ recordedOn: "2025-06-30" }, "2025-06-29")).toEqual([
      { ...formed, outcome: "met" },
      { code: "ibm.known", outcome: "unmet", observed: "2025-06-30", required: "2025-06-29" },
    ]);
    expect(findings({}, "2024-02-29")).toEqual([
      { ...formed, outcome: "met" },
      { code: "ibm.known", outcome: "unmet", observed: "2024-03-01", required: "2024-02-29" },
    ]);
    for (const knownAt of ["2025-06-30", undefined] as const) {
      const list = findings({ recordedOn: "2025-06-30" }, knownAt);
      expect(findingsOf({ findings: list }, "ibm.known")).toEqual([]);
    }
  });

  it("a unit formed after the window's first day is too new, where the policy wants it older", () => {
    const status = (formedOn: PlainDate) =>
      statusOf(unitOf({ formedOn }), { activities: [outreach] });
    expect(status("2025-01-01").operational).toBe("met");
    expect(status("2025-01-02")).toMatchObject({ formed: "met", operational: "not-applicable" });
    expect(findingsOf(status("2025-01-02"), "ibm.old-enough")).toEqual([
      {
        code: "ibm.old-enough",
        outcome: "not-applicable",
        observed: "2025-01-02",
        required: "2025-01-01",
      },
    ]);
  });

  it("else all units formed by the window's end are judged, on the months of their existence", () => {
    const policy = policyOf({ cohort: "formed-by-window-end" });
    const status = (formedOn: PlainDate) =>
      statusOf(unitOf({ formedOn }), {
        policy,
        asOf: "2025-07-15",
        reports: reportsOf("2025-05", "2025-06"),
      });
    expect(status("2025-05-31").operational).toBe("unmet");
    expect(status("2025-04-30").operational).toBe("unknown");
    expect(status("2025-06-30").operational).toBe("unmet");
    const younger = status("2025-07-01");
    expect(younger).toMatchObject({
      formed: "met",
      operational: "not-applicable",
      serving: "unknown",
      selfFunded: "not-applicable",
    });
    expect(findingsOf(younger, "ibm.old-enough")[0]).toMatchObject({
      outcome: "not-applicable",
      required: "2025-06-30",
    });
  });

  it("activity before formation is no evidence, on the day itself it is", () => {
    const policy = policyOf({ cohort: "formed-by-window-end" });
    const unit = unitOf({ formedOn: "2025-02-10" });
    const withOne = (on: PlainDate) => operational({ policy, activities: [activityOf(on)] }, unit);
    expect(withOne("2025-01-31")).toBe("unknown");
    expect(withOne("2025-02-09")).toBe("unknown");
    expect(withOne("2025-02-10")).toBe("met");
  });

  it("reports on months before formation count for nothing", () => {
    const policy = policyOf({ cohort: "formed-by-window-end" });
    const status = statusOf(unitOf({ formedOn: "2025-02-10" }), { policy, reports: allReported });
    expect(findingsOf(status, "ibm.reported-months")[0]).toMatchObject({
      outcome: "met",
      observed: 5,
      required: 5,
    });
  });
});

describe("closure", () => {
  const closed = (on: PlainDate) => unitOf({ closure: { on } });

  it("before the window, a unit is unmet or not applicable, as the policy says", () => {
    const before = closed("2024-12-31");
    expect(operational({}, before)).toBe("unmet");
    const policy = policyOf({ closedUnits: "not-applicable" });
    expect(operational({ policy }, before)).toBe("not-applicable");
    expect(operational({ policy, activities: [outreach] }, before)).toBe("not-applicable");
    expect(operational({ policy }, closed("2025-01-01"))).toBe("not-applicable");
    const { findings } = statusOf(before, { activities: [outreach] });
    expect(findings.map(({ code }) => code)).not.toContain("ibm.any-kind");
    expect(findingsOf({ findings }, "ibm.closed")).toEqual([
      { code: "ibm.closed", outcome: "met", observed: "2024-12-31", required: "2025-01-01" },
    ]);
  });

  it("before any month of the window ended, the same, unless the evidence suffices", () => {
    const policy = policyOf({ closedUnits: "not-applicable" });
    expect(operational({ policy }, closed("2025-01-30"))).toBe("not-applicable");
    expect(operational({}, closed("2025-01-30"))).toBe("unmet");
    expect(operational({ policy }, closed("2025-01-31"))).toBe("unknown");
    const activities = [activityOf("2025-01-05")];
    expect(operational({ policy, activities }, closed("2025-01-30"))).toBe("met");
    const roster = requiring({ agents: 1 }, { closedUnits: "not-applicable" });
    const none = unitOf({ agents: [], closure: { on: "2025-01-30" } });
    expect(operational({ policy: roster }, none)).toBe("not-applicable");
  });

  it("before the window, whether the unit served does not arise; within it, it does", () => {
    const serving = (on: PlainDate) => {
      const status = statusOf(closed(on), { reports: allReported });
      expect(findingsOf(status, "ibm.serving")[0]).toMatchObject({ outcome: status.serving });
      return status.serving;
    };
    expect(serving("2024-12-31")).toBe("not-applicable");
    expect(serving("2025-01-01")).toBe("unmet");
  });

  it("before the window, no month is owed a report", () => {
    const status = statusOf(closed("2024-12-31"), { reports: allReported });
    expect(findingsOf(status, "ibm.reported-months")).toEqual([
      { code: "ibm.reported-months", outcome: "not-applicable", observed: 0, required: 0 },
    ]);
  });

  it("within the window, a unit owes no report on later months", () => {
    const unit = closed("2025-03-15");
    expect(operational({ reports: reportsOf("2025-01", "2025-02") }, unit)).toBe("unmet");
    expect(operational({ reports: reportsOf("2025-01", "2025-01") }, unit)).toBe("unknown");
    const lastDay = closed("2025-03-31");
    expect(operational({ reports: reportsOf("2025-01", "2025-02") }, lastDay)).toBe("unknown");
    expect(operational({ reports: reportsOf("2025-01", "2025-03") }, lastDay)).toBe("unmet");
  });

  it("reports on months after it count for nothing, whatever they say", () => {
    const reports = reportsOf("2025-01", "2025-06", { nil: false }).slice(2);
    const status = statusOf(closed("2025-03-15"), {
      reports: [...reportsOf("2025-01", "2025-02"), ...reports],
    });
    expect(status.operational).toBe("unmet");
    expect(findingsOf(status, "ibm.reported-months")[0]).toMatchObject({
      observed: 2,
      required: 2,
    });
  });

  it("activity up to its day is evidence, later activity is not", () => {
    const withOne = (on: PlainDate) =>
      operational({ activities: [activityOf(on)] }, closed("2025-03-15"));
    expect(withOne("2025-03-15")).toBe("met");
    expect(withOne("2025-03-16")).toBe("unknown");
    expect(withOne("2025-04-01")).toBe("unknown");
  });

  it("that is still to come, or was withdrawn, has not happened", () => {
    const reports = allReported;
    expect(findingsOf(statusOf(closed("2025-07-01"), { reports }), "ibm.closed")).toEqual([]);
    const unit = unitOf({ closure: { on: "2024-12-31", retractedOn: "2025-02-01" } });
    expect(operational({}, unit)).toBe("unknown");
    expect(operational({ knownAt: "2025-01-31" }, unit)).toBe("unmet");
    expect(operational({ knownAt: "2025-02-01" }, unit)).toBe("unknown");
    const late = unitOf({ closure: { on: "2024-12-31", recordedOn: "2025-03-01" } });
    expect(operational({ knownAt: "2025-02-28" }, late)).toBe("unknown");
    expect(operational({ knownAt: "2025-03-01" }, late)).toBe("unmet");
  });
});

describe("what was known", () => {
  it("an activity recorded later is not known earlier; one withdrawn is not known since", () => {
    const activity = activityOf("2025-02-10", "outreach", {
      recordedOn: "2025-03-01",
      retractedOn: "2025-05-01",
    });
    const known = (knownAt?: PlainDate) => operational({ activities: [activity], knownAt });
    expect(known()).toBe("unknown");
    expect(known("2025-02-28")).toBe("unknown");
    expect(known("2025-03-01")).toBe("met");
    expect(known("2025-04-30")).toBe("met");
    expect(known("2025-05-01")).toBe("unknown");
  });

  it("an activity without a day of recording is known on its own day", () => {
    const activities = [outreach];
    expect(operational({ activities, knownAt: "2025-02-09" })).toBe("unknown");
    expect(operational({ activities, knownAt: "2025-02-10" })).toBe("met");
  });

  it("a report is known when it arrived, else on the last day of its month", () => {
    const policy = anyOfFour({ start: "2024-02-01", end: "2024-02-29" });
    const unit = unitOf({ formedOn: "2024-01-01" });
    const known = (knownAt: IbmStatusOptions["knownAt"], submittedOn?: PlainDate) =>
      operational({ policy, knownAt, reports: [reportOf("2024-02", { submittedOn })] }, unit);
    expect(known("2024-02-28")).toBe("unknown");
    expect(known("2024-02-29")).toBe("unmet");
    expect(known("2024-03-04", "2024-03-05")).toBe("unknown");
    expect(known("2024-03-05", "2024-03-05")).toBe("unmet");
    expect(known(undefined, "2030-01-01")).toBe("unmet");
    const december = anyOfFour({ start: "2024-12-01", end: "2024-12-31" });
    const reports = [reportOf("2024-12")];
    expect(operational({ policy: december, reports, knownAt: "2024-12-30" })).toBe("unknown");
    expect(operational({ policy: december, reports, knownAt: "2024-12-31" })).toBe("unmet");
  });

  it("a withdrawn report is none, though it was one until then", () => {
    const reports = reportsOf("2025-01", "2025-06", { retractedOn: "2025-08-01" });
    expect(operational({ reports })).toBe("unknown");
    expect(operational({ reports, knownAt: "2025-07-31" })).toBe("unmet");
    expect(operational({ reports, knownAt: "2025-08-01" })).toBe("unknown");
  });

  it("stands in the result when a day was named", () => {
    expect(statusOf(unitOf(), { knownAt: "2025-06-30" }).knownAt).toBe("2025-06-30");
    expect(statusOf(unitOf())).not.toHaveProperty("knownAt");
    expect(statusOf(unitOf(), { knownAt: null })).not.toHaveProperty("knownAt");
  });
});

describe("sustained and class", () => {
  const support = [{ source: "community" }] as const;
  const own = { support: [...support] };

  it("sustained is operational and formed in a year before that of the window's end", () => {
    const options = { activities: [outreach] };
    expect(statusOf(unitOf({ formedOn: "2024-12-31" }), options).sustained).toBe("met");
    expect(statusOf(unitOf({ formedOn: "2025-01-01" }), options).sustained).toBe("not-applicable");
    expect(statusOf(unitOf(), {}).sustained).toBe("unknown");
    expect(statusOf(unitOf(), { reports: allReported }).sustained).toBe("unmet");
  });

  it("the year that counts is that of the window, not of the day of judgement", () => {
    const unit = unitOf({ formedOn: "2024-07-01" });
    const status = statusOf(unit, { asOf: "2025-01-15", activities: [activityOf("2024-08-01")] });
    expect(status).toMatchObject({ operational: "met", sustained: "not-applicable" });
  });

  it("there are four classes of operating units", () => {
    const classOf = (unit: Partial<IbmUnit>, activities = [outreach]) =>
      statusOf(unitOf(unit), { activities }).class;
    const bnn = { support: [{ source: "bnn" } as const] };
    expect(classOf(bnn)).toBe("sustained");
    expect(classOf(own)).toBe("sustained-self-funded");
    expect(classOf({ formedOn: "2025-01-01", ...bnn })).toBe("new");
    expect(classOf({ formedOn: "2025-01-01", ...own })).toBe("new-self-funded");
  });

  it("a unit that is not known to operate, or of unknown funding, has no class", () => {
    expect(statusOf(unitOf(own))).not.toHaveProperty("class");
    expect(statusOf(unitOf(own), { reports: allReported })).not.toHaveProperty("class");
    expect(statusOf(unitOf(), { activities: [outreach] })).not.toHaveProperty("class");
  });
});

describe("findings", () => {
  it("stand in the order of deciding, each with what was seen, required, and rests on", () => {
    const unit = unitOf({ closure: { on: "2025-06-30" }, support: [{ source: "bnn" }] });
    const activities = [
      activityOf("2025-03-01", "intervention", { id: "i2", clientId: "c1", severity: "severe" }),
      activityOf("2025-02-01", "mapping", { id: "m1" }),
      activityOf("2025-01-05", "screening", { id: "a1" }),
    ];
    const { findings } = statusOf(unit, { activities, reports: allReported });
    expect(findings).toEqual([
      { code: "ibm.formed", outcome: "met", observed: "2024-03-01", required: "2025-06-30" },
      { code: "ibm.old-enough", outcome: "met", observed: "2024-03-01", required: "2025-01-01" },
      { code: "ibm.closed", outcome: "met", observed: "2025-06-30", required: "2025-01-01" },
      {
        code: "ibm.any-kind",
        outcome: "met",
        observed: ["mapping", "screening"],
        required: ["socialization", "mapping", "outreach", "screening"],
        records: ["a1", "m1"],
      },
      { code: "ibm.reported-months", outcome: "met", observed: 6, required: 6 },
      { code: "ibm.operational", outcome: "met" },
      { code: "ibm.serving", outcome: "met", observed: 1, required: 1, records: ["i2"] },
      { code: "ibm.sustained", outcome: "met", observed: "2024-03-01" },
      {
        code: "ibm.self-funded",
        outcome: "unmet",
        observed: ["bnn"],
        required: ["village-fund", "village-budget", "local-government", "company", "community"],
      },
      { code: "ibm.dormant", outcome: "not-applicable", observed: 3, required: 6 },
      { code: "ibm.revived", outcome: "unmet" },
      {
        code: "ibm.mild-only",
        outcome: "unmet",
        observed: 1,
        required: ["mild"],
        records: ["i2"],
      },
    ]);
  });

  it("every requirement that is asked has its finding, in order of the policy's fields", () => {
    const policy = requiring({
      selfFunded: true,
      communitySupport: true,
      decree: true,
      trainedAgents: 1,
      agents: 1,
      clients: 1,
      activeMonths: 1,
      activities: 1,
      kinds: { of: ["mapping"], atLeast: 1 },
    });
    const reports = reportsOf("2025-01", "2025-06", { nil: false });
    const { findings } = statusOf(unitOf(), { policy, reports });
    expect(findings.map(({ code }) => code)).toEqual([
      "ibm.formed",
      "ibm.old-enough",
      "ibm.any-kind",
      "ibm.activities",
      "ibm.active-months",
      "ibm.clients",
      "ibm.agents",
      "ibm.trained-agents",
      "ibm.decree-in-force",
      "ibm.community-support",
      "ibm.funded-without-bnn",
      "ibm.reported-months",
      "ibm.unlisted-activity",
      "ibm.operational",
      "ibm.serving",
      "ibm.sustained",
      "ibm.self-funded",
      "ibm.dormant",
      "ibm.revived",
      "ibm.mild-only",
    ]);
    expect(findingsOf({ findings }, "ibm.unlisted-activity")).toEqual([
      { code: "ibm.unlisted-activity", outcome: "unknown", observed: 6 },
    ]);
  });

  it("a unit too new has findings on its age and notions, but none on the requirements", () => {
    const { findings } = statusOf(unitOf({ formedOn: "2025-05-20" }));
    expect(findings.slice(0, 4).map(({ code }) => code)).toEqual([
      "ibm.formed",
      "ibm.old-enough",
      "ibm.reported-months",
      "ibm.operational",
    ]);
  });

  it("embed the definition, the unit and the day", () => {
    const policy = allFour({ months: 6 });
    const status = statusOf(unitOf({ id: "U9" }), { policy });
    expect(status).toMatchObject({ unitId: "U9", asOf });
    expect(status.definition).toBe(policy);
  });

  it("the status is plain JSON, and the input stays as it was", () => {
    const input = deepFreeze({
      unit: unitOf({ agents: [{ id: "p1" }], support: [{ source: "company" }] }),
      reports: allReported,
      activities: [outreach, activityOf("2025-02-02", "intervention")],
      policy: anyActivity({ months: 6 }),
    });
    const { unit, ...options } = input;
    const status = ibmStatus(unit, { ...options, asOf });
    expect(JSON.parse(JSON.stringify(status))).toStrictEqual(status);
    const policy = requiring({ agents: 1, trainedAgents: 1, decree: true, selfFunded: true });
    const bare = statusOf(unitOf(), { policy });
    expect(JSON.parse(JSON.stringify(bare))).toStrictEqual(bare);
  });
});

describe("explain", () => {
  const unit = unitOf({ support: [{ source: "village-fund", from: "2024-06-01" }] });
  const activities = [
    activityOf("2025-02-11", "socialization", { id: "k1" }),
    activityOf("2025-03-03", "intervention", { id: "k2", clientId: "c1" }),
  ];
  const status = statusOf(unit, {
    activities,
    reports: reportsOf("2025-01", "2025-03"),
    policy: requiring({ kinds: { of: ["socialization", "mapping"], atLeast: 2 } }),
  });
  const linesIn = (language: "id" | "en") =>
    explain(status, { text: ibmText, language }).split("\n");

  it("prints every finding of a status in Indonesian", () => {
    expect(linesIn("id").slice(0, 12)).toEqual([
      "Belum diketahui per 30 Juni 2025.",
      "- Terpenuhi: unit dibentuk 1 Maret 2024; dinilai per 30 Juni 2025.",
      "- Terpenuhi: unit dibentuk 1 Maret 2024; yang dinilai hanya unit yang sudah ada pada 1 Januari 2025.",
      "- Belum diketahui: disyaratkan semua dari sosialisasi, pemetaan; tercatat: sosialisasi.",
      "- Tidak terpenuhi: 3 dari 6 bulan dalam kurun waktu dilaporkan.",
      "- Belum diketahui: operasional menurut definisi ini.",
      "- Terpenuhi: melayani klien dalam kurun waktu; tercatat 1 klien.",
      "- Belum diketahui: berkelanjutan, yaitu dibentuk pada tahun sebelumnya (1 Maret 2024) dan operasional.",
      "- Terpenuhi: mandiri, yaitu didukung Dana Desa, APBDes atau ADD, APBD, CSR, swadaya masyarakat tanpa BNN; tercatat: Dana Desa.",
      "- Tidak terpenuhi: tidak aktif, yaitu 6 bulan terakhir dilaporkan tanpa kegiatan; dilaporkan demikian: 1.",
      "- Tidak terpenuhi: kembali operasional setelah setahun tidak.",
      "- Belum diketahui: intervensi hanya untuk klien tingkat ringan; di luar itu 0 intervensi.",
    ]);
  });

  it("prints every finding of a status in English", () => {
    expect(linesIn("en").slice(0, 12)).toEqual([
      "Unknown as of 30 June 2025.",
      "- Met: the unit was formed on 1 March 2024; it is judged as of 30 June 2025.",
      "- Met: the unit was formed on 1 March 2024; only units that existed on 1 January 2025 are judged.",
      "- Unknown: all of socialization, mapping are required; recorded: socialization.",
      "- Not met: 3 of 6 months of the window were reported.",
      "- Unknown: operational under this definition.",
      "- Met: serving clients in the window; recorded: 1.",
      "- Unknown: sustained, which is formed in an earlier year (1 March 2024) and operational.",
      "- Met: self-funded, which is by Village Fund (Dana Desa), village budget, local government's budget, companies, the community, without BNN; recorded: Village Fund (Dana Desa).",
      "- Not met: dormant, which is the last 6 months reported without activity; reported so: 1.",
      "- Not met: operating again after a year without.",
      "- Unknown: interventions on mild cases alone; on others: 0.",
    ]);
  });

  it("ends with the definition, its source and what was assumed", () => {
    expect(linesIn("en").slice(12, 14)).toEqual([
      "Definition: Operational: any of four activities [test.policy@1; an example, not a rule].",
      "Source: BNN, Biro Humas dan Protokol, 2024. BNN Sosialisasikan Petunjuk Teknis IBM Berkelanjutan dalam Penanganan Penyalahgunaan Narkoba.",
    ]);
    expect(linesIn("en")).toHaveLength(15 + status.definition.assumptions.length);
  });
});
