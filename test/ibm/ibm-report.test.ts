import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import {
  allFour,
  anyActivity,
  anyOfFour,
  type IbmReportOptions,
  type IbmUnit,
  ibmReport,
} from "../../src/ibm/index";
import type { Rate } from "../../src/statistics/index";
import { deepFreeze } from "../definition/deep-freeze";
import {
  courseRecords,
  courseUnits,
  sevenActivities,
  sevenReports,
  sevenUnits,
  yearsOf,
} from "./example-five";
import { activityOf, asOf, policyOf, reportOf, reportsOf, requiring, unitOf } from "./records";

const window = { start: "2025-01-01", end: "2025-06-30" } as const;

function reportOn(units: Iterable<IbmUnit>, options: Partial<IbmReportOptions> = {}) {
  const defaults = { reports: [], activities: [], policy: anyOfFour({ months: 6 }), asOf };
  return ibmReport(units, { ...defaults, ...options });
}

const seven = (policy = anyOfFour(window), by?: (unit: IbmUnit) => string) =>
  reportOn(sevenUnits, { reports: sevenReports, activities: sevenActivities, policy, by });

const share = (rate: Rate) =>
  rate.status === "defined" ? `${rate.numerator}/${rate.denominator}` : rate.status;
const sharesOf = (counts: { documented: Rate; observed: Rate; best: Rate }) =>
  [counts.documented, counts.observed, counts.best].map(share);
const nobody: Rate = { status: "undefined", reason: "empty-denominator" };

describe("the worked example of seven units", () => {
  it.each([
    ["any of the four kinds", anyOfFour(window), [3, 2, 1], ["3/6", "3/5", "4/6"]],
    ["all four kinds", allFour(window), [1, 3, 2], ["1/6", "1/4", "3/6"]],
    ["any activity", anyActivity(window), [4, 1, 1], ["4/6", "4/5", "5/6"]],
  ])("read as %s, gives the shares worked by hand", (_, policy, [met, unmet, unknown], shares) => {
    const report = seven(policy);
    expect(report.flow).toEqual({
      considered: 7,
      notFormed: 0,
      tooNew: 1,
      closed: 0,
      eligible: 6,
      met,
      unmet,
      unknown,
    });
    expect(sharesOf(report)).toEqual(shares);
    expect(report.window).toEqual(window);
    expect(report.definition).toBe(policy);
  });

  it("a window of months gives the same as the fixed period it names", () => {
    const { definition, ...byMonths } = seven(anyOfFour({ months: 6 }));
    const { definition: fixed, ...byPeriod } = seven();
    expect(byMonths).toEqual(byPeriod);
    expect(definition.id).not.toBe(fixed.id);
  });

  it("aftercare of moderate graduates breaks no rule on mild cases", () => {
    const { treated, reach, serving } = seven();
    expect(treated).toEqual({ interventions: 0, allowed: 0, violations: 0, unknown: 0 });
    expect(reach).toEqual({
      reached: 47,
      reachedNotCounted: 3,
      screened: 0,
      screenedMild: 0,
      screenedNotMild: 0,
      served: 0,
      mildServed: 0,
      referred: 0,
      notMildReferred: 0,
      aftercare: 3,
      withoutClient: 1,
      mildServedShare: nobody,
      notMildReferredShare: nobody,
    });
    expect(serving).toEqual({ met: 1, unmet: 4, unknown: 2, notApplicable: 0 });
  });

  it("months reported are counted over eligible units alone", () => {
    expect(share(seven().reporting)).toBe("27/36");
  });

  it("months that are not over are owed no report", () => {
    const policy = anyOfFour({ start: "2025-01-01", end: "2025-12-31" });
    const reporting = (on: PlainDate) => {
      const reports = reportsOf("2025-01", "2025-12");
      return share(reportOn([unitOf()], { reports, policy, asOf: on }).reporting);
    };
    expect(reporting("2025-01-30")).toBe("undefined");
    expect(reporting("2025-01-31")).toBe("1/1");
    expect(reporting("2025-06-29")).toBe("5/5");
    expect(reporting("2025-12-31")).toBe("12/12");
  });

  it("every notion is counted over all units", () => {
    const { sustained, selfFunded, dormant, classes, unclassified } = seven();
    expect(sustained).toEqual({ met: 3, unmet: 2, unknown: 1, notApplicable: 1 });
    expect(selfFunded).toEqual({ met: 0, unmet: 0, unknown: 7, notApplicable: 0 });
    expect(dormant).toEqual({ met: 1, unmet: 4, unknown: 1, notApplicable: 1 });
    expect(classes.map(({ key }) => key)).toEqual([
      "sustained",
      "sustained-self-funded",
      "new",
      "new-self-funded",
    ]);
    expect(classes.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
    expect(unclassified).toBe(3);
  });

  it("groups stand in order of their names, and add up to the whole", () => {
    const report = seven(undefined, (unit) => unit.region.slice(0, 2));
    expect(report.groups.map(({ key, flow }) => [key, flow.met, flow.unmet, flow.unknown])).toEqual(
      [
        ["32", 2, 1, 0],
        ["51", 1, 1, 1],
      ],
    );
    expect(seven(undefined, (unit) => (unit.id === "U1" ? "b" : "a")).groups[0]?.key).toBe("a");
    expect(seven().groups).toEqual([]);
  });

  it("has no interval, since units are counted, unless a level is asked for", () => {
    expect(JSON.stringify(seven())).not.toContain("interval");
    const sampled = reportOn(sevenUnits, {
      reports: sevenReports,
      activities: sevenActivities,
      level: 0.9,
      by: () => "all",
    });
    expect(sampled.documented).toMatchObject({ interval: { level: 0.9, method: "wilson" } });
    expect(sampled.groups[0]?.best).toMatchObject({ interval: { level: 0.9 } });
    expect(sampled.matrix[0]?.operating.best).toMatchObject({ interval: { level: 0.9 } });
    expect(sampled.matrix[0]?.unbroken.best).toMatchObject({ interval: { level: 0.9 } });
    expect(sampled.reporting).not.toHaveProperty("interval");
    expect(sampled.agents.trainedShare).not.toHaveProperty("interval");
  });

  it("is plain JSON", () => {
    const report = seven(undefined, () => "all");
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(report).not.toHaveProperty("knownAt");
  });

  it("says whose knowledge counted, when a day was named", () => {
    expect(reportOn([], { knownAt: "2025-06-30" }).knownAt).toBe("2025-06-30");
    expect(reportOn([], { knownAt: null })).not.toHaveProperty("knownAt");
  });
});

describe("the worked example of four courses", () => {
  const policy = anyOfFour({ start: "2024-01-01", end: "2024-12-31" });
  const matrixOf = (since?: number) =>
    reportOn(courseUnits, { ...courseRecords, policy, asOf: "2024-12-31", since }).matrix;

  it("since 2022, the cells of 2024 are those worked by hand", () => {
    const cell = matrixOf(2022).at(-1);
    expect(cell).toMatchObject({ formedIn: 2021, year: 2024 });
    expect(cell?.operating).toMatchObject({ met: 3, unmet: 1, unknown: 0, notApplicable: 0 });
    expect(cell && share(cell.operating.documented)).toBe("3/4");
    expect(cell?.unbroken).toMatchObject({ met: 1, unmet: 2, unknown: 1, notApplicable: 0 });
    expect(cell && sharesOf(cell.unbroken)).toEqual(["1/4", "1/3", "2/4"]);
    expect(cell?.revived).toEqual({ met: 1, unmet: 1, unknown: 1, notApplicable: 1 });
  });

  it("the years before stand beside them", () => {
    expect(matrixOf(2022).map((c) => [c.year, ...sharesOf(c.operating)])).toEqual([
      [2022, "4/4", "4/4", "4/4"],
      [2023, "1/4", "1/3", "2/4"],
      [2024, "3/4", "3/4", "3/4"],
    ]);
    expect(matrixOf(2022).map((c) => sharesOf(c.unbroken))).toEqual([
      ["4/4", "4/4", "4/4"],
      ["1/4", "1/3", "2/4"],
      ["1/4", "1/3", "2/4"],
    ]);
  });

  it("an unreported year of formation does not break what came after", () => {
    const [first, ...others] = matrixOf();
    expect(first?.year).toBe(2021);
    expect(first && sharesOf(first.operating)).toEqual(["0/4", "undefined", "4/4"]);
    expect(others).toEqual(matrixOf(2022));
  });

  it("cells stand in order of year of formation, then calendar year", () => {
    const units = [unitOf({ id: "young", formedOn: "2023-01-01" }), ...courseUnits];
    const { matrix } = reportOn(units, { ...courseRecords, policy, asOf: "2024-12-31" });
    expect(matrix.map(({ formedIn, year }) => [formedIn, year])).toEqual([
      [2021, 2021],
      [2021, 2022],
      [2021, 2023],
      [2021, 2024],
      [2023, 2023],
      [2023, 2024],
    ]);
  });

  it("shares of a cell in which no unit could operate are undefined, not zero", () => {
    const closure = { on: "2022-12-31" } as const;
    const units = [unitOf({ id: "a", formedOn: "2021-04-10", closure })];
    const { activities } = yearsOf("a", "Y");
    const absent = { ...policy, closedUnits: "not-applicable" } as const;
    const { matrix } = reportOn(units, { activities, policy: absent, asOf: "2024-12-31" });
    expect(matrix.at(-1)?.operating).toMatchObject({ notApplicable: 1, documented: nobody });
    expect(matrix.at(-1)?.unbroken).toMatchObject({ notApplicable: 1, best: nobody });
  });
});

describe("who is counted", () => {
  it("each unit stands in one place of the flow", () => {
    const units = [
      unitOf({ id: "later", formedOn: "2025-07-01" }),
      unitOf({ id: "young", formedOn: "2025-01-02" }),
      unitOf({ id: "gone", closure: { on: "2024-12-31" } }),
      unitOf({ id: "open" }),
    ];
    const flow = { considered: 4, notFormed: 1, tooNew: 1, met: 0 };
    expect(reportOn(units).flow).toEqual({ ...flow, closed: 0, eligible: 2, unmet: 1, unknown: 1 });
    const policy = policyOf({ closedUnits: "not-applicable" });
    const left = reportOn(units, { policy });
    expect(left.flow).toEqual({ ...flow, closed: 1, eligible: 1, unmet: 0, unknown: 1 });
    expect(left.serving).toEqual({ met: 0, unmet: 0, unknown: 2, notApplicable: 2 });
  });

  it("rates over nobody are undefined, never zero", () => {
    const report = reportOn([]);
    expect(report.flow.considered).toBe(0);
    for (const rate of [
      report.documented,
      report.observed,
      report.best,
      report.reporting,
      report.agents.trainedShare,
      report.reach.mildServedShare,
      report.reach.notMildReferredShare,
    ]) {
      expect(rate).toEqual(nobody);
    }
    expect(report.agents).not.toHaveProperty("perUnit");
    expect(report.matrix).toEqual([]);
    expect(report.groups).toEqual([]);
    expect(report.issues).toEqual([]);
    expect(JSON.stringify(report)).not.toMatch(/NaN|null/);
  });

  it("records of units that are not in the input are counted, not dropped in silence", () => {
    const { issues, flow } = reportOn([unitOf(), unitOf({ formedOn: "2025-01-06" }), unitOf()], {
      reports: [reportOf("2025-01"), reportOf("2025-01", { unitId: "u9" })],
      activities: [
        activityOf("2025-01-05", "outreach", { unitId: "u8" }),
        activityOf("2025-01-05", "outreach", { unitId: "u9" }),
        activityOf("2025-01-06"),
        activityOf("2025-01-05", "mapping", { unitId: "u9" }),
      ],
    });
    expect(issues).toEqual([
      { code: "ibm.units-left-out", severity: "error", path: ["units"], params: { count: 2 } },
      { code: "ibm.reports-left-out", severity: "error", path: ["reports"], params: { count: 1 } },
      {
        code: "ibm.activities-left-out",
        severity: "error",
        path: ["activities"],
        params: { count: 3 },
      },
    ]);
    expect(flow).toMatchObject({ considered: 1, met: 1 });
  });

  it("activities outside their unit's life are counted, and prove nothing", () => {
    const closure = { on: "2025-03-15" } as const;
    const activities = [
      activityOf("2024-02-29"),
      activityOf("2025-03-16"),
      activityOf("2025-04-01"),
      activityOf("2025-07-01"),
      activityOf("2025-05-01", "outreach", { retractedOn: "2025-05-02" }),
    ];
    const { issues, flow } = reportOn([unitOf({ closure })], { activities });
    expect(issues).toEqual([
      {
        code: "ibm.activities-outside-life",
        severity: "warning",
        path: ["activities"],
        params: { count: 3 },
      },
    ]);
    expect(flow).toMatchObject({ met: 0, unknown: 1 });
    const inside = [activityOf("2024-03-01"), activityOf("2025-03-15")];
    expect(reportOn([unitOf({ closure })], { activities: inside }).issues).toEqual([]);
  });

  it("of units with one id the same is judged, in whatever order they come", () => {
    const units = [
      unitOf({ formedOn: "2030-01-01" }),
      unitOf({ agents: [{ id: "p1" }] }),
      unitOf({ closure: { on: "2024-12-31" } }),
      unitOf({ region: "51.01.01.2001" }),
    ];
    const [first, ...others] = [0, 1, 2, 3].map((start) =>
      reportOn([...units.slice(start), ...units.slice(0, start)], { by: (u) => u.region }),
    );
    expect(first?.flow.considered).toBe(1);
    expect(first?.issues.map(({ code, params }) => [code, params])).toEqual([
      ["ibm.units-left-out", { count: 3 }],
    ]);
    for (const report of others) expect(report).toEqual(first);
    expect(reportOn([...units].reverse(), { by: (u) => u.region })).toEqual(first);
  });

  it("a unit that stands twice is counted once", () => {
    const { flow, issues } = reportOn([unitOf(), unitOf()]);
    expect(flow.considered).toBe(1);
    expect(issues[0]?.params).toEqual({ count: 1 });
  });

  it("what one unit did tells nothing of another, even where the window is still running", () => {
    const policy = anyOfFour({ start: "2024-01-01", end: "2025-12-31" });
    const formedOn: PlainDate = "2024-01-01";
    const units = ["u1", "u2", "u3"].map((id) => unitOf({ id, formedOn }));
    const activities = [activityOf("2024-01-05", "mapping", { unitId: "u2" })];
    const reports = reportsOf("2024-01", "2025-12", { unitId: "u2", nil: false });
    const report = reportOn(units, { policy, activities, reports });
    expect(report.flow).toMatchObject({ met: 1, unmet: 0, unknown: 2 });
    expect(share(report.reporting)).toBe("18/54");
  });

  it("input may be any iterable, and stays as it was", () => {
    function* each<T>(list: readonly T[]) {
      yield* list;
    }
    const frozen = deepFreeze({
      units: sevenUnits,
      reports: sevenReports,
      activities: sevenActivities,
      policy: anyOfFour(window),
    });
    const { policy } = frozen;
    const report = reportOn(each(frozen.units), {
      reports: each(frozen.reports),
      activities: each(frozen.activities),
      policy,
    });
    expect(report).toEqual(seven());
  });

  it("units operating by the end of the window are counted where the policy judges the young", () => {
    const policy = policyOf({ cohort: "formed-by-window-end" });
    const units = [
      unitOf({ id: "u1", formedOn: "2025-06-30" }),
      unitOf({ id: "u2", formedOn: "2025-07-01" }),
    ];
    const { flow } = reportOn(units, { policy, asOf: "2025-07-10" });
    expect(flow).toMatchObject({ considered: 2, tooNew: 1, eligible: 1, unknown: 1 });
  });
});

describe("classes", () => {
  const support = [{ source: "village-fund" }] as const;
  const units = [
    unitOf({ id: "s1", support: [] }),
    unitOf({ id: "s2", support: [...support] }),
    unitOf({ id: "n1", formedOn: "2025-01-01", support: [] }),
    unitOf({ id: "n2", formedOn: "2025-01-01", support: [...support] }),
    unitOf({ id: "n3", formedOn: "2025-01-01", support: [...support] }),
    unitOf({ id: "x1" }),
    unitOf({ id: "x2", support: [] }),
  ];

  it("operating units of known funding are counted by class, the others apart", () => {
    const activities = units
      .filter(({ id }) => id !== "x2")
      .map(({ id }) => activityOf("2025-03-03", "mapping", { unitId: id }));
    const report = reportOn(units, { activities });
    expect(report.classes).toEqual([
      { key: "sustained", count: 1 },
      { key: "sustained-self-funded", count: 1 },
      { key: "new", count: 1 },
      { key: "new-self-funded", count: 2 },
    ]);
    expect(report.unclassified).toBe(1);
    expect(report.flow.met).toBe(6);
  });
});

describe("agents", () => {
  const trained = { id: "p1", trainedOn: "2024-05-01" } as const;

  it("are counted over units with a roster", () => {
    const units = [
      unitOf({ id: "u1", agents: [trained, { id: "p2" }, { id: "p3", trainedOn: "2025-07-01" }] }),
      unitOf({ id: "u2", agents: [] }),
      unitOf({ id: "u3" }),
    ];
    expect(reportOn(units).agents).toEqual({
      serving: 3,
      trained: 1,
      trainingUnknown: 1,
      units: 2,
      unitsWithoutRoster: 1,
      perUnit: { numerator: 3, denominator: 2, value: 1.5 },
      trainedShare: { status: "defined", numerator: 1, denominator: 3, value: 1 / 3 },
    });
  });

  it("serve from their first to their last day, both inside, on the window's last day", () => {
    const countOf = (from?: IbmUnit["formedOn"], to?: IbmUnit["formedOn"]) =>
      reportOn([unitOf({ agents: [{ id: "p", from, to }] })]).agents.serving;
    expect(countOf()).toBe(1);
    expect(countOf("2025-06-30")).toBe(1);
    expect(countOf("2025-07-01")).toBe(0);
    expect(countOf(undefined, "2025-06-30")).toBe(1);
    expect(countOf(undefined, "2025-06-29")).toBe(0);
  });

  it("those trained on the window's last day are trained", () => {
    const agents = [{ id: "p", trainedOn: "2025-06-30" } as const];
    expect(reportOn([unitOf({ agents })]).agents.trained).toBe(1);
  });

  it("are counted on the day of judgement while the window is running", () => {
    const policy = anyOfFour({ start: "2025-01-01", end: "2025-12-31" });
    const countOf = (unit: Partial<IbmUnit>) => reportOn([unitOf(unit)], { policy }).agents;
    const agent = (from: PlainDate, to?: PlainDate) => ({ agents: [{ id: "p", from, to }] });
    expect(countOf(agent("2025-06-30", "2025-06-30")).serving).toBe(1);
    expect(countOf(agent("2025-07-01")).serving).toBe(0);
    expect(countOf(agent("2025-01-01", "2025-06-29")).serving).toBe(0);
    const later = { agents: [{ id: "p", trainedOn: "2025-07-01" } as const] };
    expect(countOf(later)).toMatchObject({ serving: 1, trained: 0, trainingUnknown: 0 });
  });

  it("of units closed by the window's end, or formed after it, are left out", () => {
    const countedWith = (fields: Partial<IbmUnit>, on: PlainDate = asOf) =>
      reportOn([unitOf({ agents: [trained], ...fields })], { asOf: on }).agents.units;
    expect(countedWith({ closure: { on: "2025-06-30" } })).toBe(0);
    expect(countedWith({ closure: { on: "2025-07-01" } }, "2025-07-05")).toBe(1);
    expect(countedWith({ formedOn: "2025-06-30" }, "2025-07-05")).toBe(1);
    expect(countedWith({ formedOn: "2025-07-01" }, "2025-07-05")).toBe(0);
    expect(countedWith({ formedOn: "2025-07-08" }, "2025-07-05")).toBe(0);
  });
});

describe("reach", () => {
  const reachOf = (activities: ReturnType<typeof activityOf>[], units = [unitOf()]) =>
    reportOn(units, { activities }).reach;

  it("socialization and outreach reach people, where they were counted", () => {
    const reach = reachOf([
      activityOf("2025-02-01", "socialization", { people: 30 }),
      activityOf("2025-02-02", "outreach", { people: 0 }),
      activityOf("2025-02-03", "outreach", { people: null }),
      activityOf("2025-02-04", "mapping", { people: 90 }),
      activityOf("2024-12-31", "outreach", { people: 5 }),
    ]);
    expect(reach).toMatchObject({ reached: 30, reachedNotCounted: 1, withoutClient: 0 });
  });

  it("a client counts once a unit, and once in each of two units", () => {
    const both = (unitId: string) => [
      activityOf("2025-02-01", "screening", { unitId, clientId: "c1", severity: "mild" }),
      activityOf("2025-02-05", "intervention", { unitId, clientId: "c1" }),
      activityOf("2025-02-09", "intervention", { unitId, clientId: "c1" }),
      activityOf("2025-02-10", "referral", { unitId, clientId: "c1" }),
      activityOf("2025-02-11", "referral", { unitId, clientId: "c1" }),
      activityOf("2025-02-12", "aftercare", { unitId, clientId: "c1" }),
      activityOf("2025-02-13", "aftercare", { unitId, clientId: "c1" }),
    ];
    const one = { screened: 1, screenedMild: 1, screenedNotMild: 0, served: 1, mildServed: 1 };
    expect(reachOf(both("u1"))).toMatchObject({
      ...one,
      referred: 1,
      notMildReferred: 0,
      aftercare: 1,
      mildServedShare: { status: "defined", numerator: 1, denominator: 1, value: 1 },
      notMildReferredShare: nobody,
    });
    const two = reachOf([...both("u1"), ...both("u2")], [unitOf(), unitOf({ id: "u2" })]);
    expect(two).toMatchObject({ screened: 2, served: 2, aftercare: 2, referred: 2 });
  });

  it("the last screening decides the band, whatever the order of input", () => {
    const early = activityOf("2025-02-01", "screening", { clientId: "c1", severity: "severe" });
    const late = activityOf("2025-02-02", "screening", { clientId: "c1", severity: "mild" });
    for (const list of [
      [early, late],
      [late, early],
    ]) {
      expect(reachOf(list)).toMatchObject({ screenedMild: 1, screenedNotMild: 0, screened: 1 });
    }
  });

  it("a last screening that records no band leaves that of the one before standing", () => {
    const screening = (on: PlainDate, severity?: "mild" | "severe") =>
      activityOf(on, "screening", { clientId: "c1", severity });
    const list = [
      screening("2025-02-01", "mild"),
      screening("2025-02-02", "severe"),
      screening("2025-02-03"),
    ];
    for (const screenings of [list, [...list].reverse()]) {
      expect(reachOf(screenings)).toMatchObject({
        screened: 1,
        screenedMild: 0,
        screenedNotMild: 1,
      });
    }
  });

  it("of one day, the later in sequence decides, and then the greater id", () => {
    const on = "2025-02-01";
    const screening = (id: string, severity: "mild" | "severe", sequence?: number) =>
      activityOf(on, "screening", { id, clientId: "c1", severity, sequence });
    expect(reachOf([screening("a", "mild", 2), screening("b", "severe", 1)])).toMatchObject({
      screenedMild: 1,
    });
    expect(reachOf([screening("b", "severe"), screening("a", "mild")])).toMatchObject({
      screenedMild: 0,
      screenedNotMild: 1,
    });
  });

  it("moderate and severe clients are to be referred; of some the band is not recorded", () => {
    const screened = (clientId: string, severity?: "moderate" | "severe") =>
      activityOf("2025-02-01", "screening", { id: clientId, clientId, severity });
    const reach = reachOf([
      screened("c1", "moderate"),
      screened("c2", "severe"),
      screened("c3"),
      activityOf("2025-02-08", "referral", { clientId: "c2" }),
      activityOf("2025-02-09", "referral", { clientId: "c3" }),
      activityOf("2025-02-09", "intervention", { clientId: "c1" }),
      activityOf("2025-02-10", "intervention", { clientId: "c4" }),
    ]);
    expect(reach).toMatchObject({
      screened: 3,
      screenedMild: 0,
      screenedNotMild: 2,
      served: 2,
      mildServed: 0,
      referred: 2,
      notMildReferred: 1,
      notMildReferredShare: { status: "defined", numerator: 1, denominator: 2, value: 0.5 },
      aftercare: 0,
    });
  });

  it("a mild client who got no intervention was screened, not served", () => {
    const screened = (clientId: string) =>
      activityOf("2025-02-01", "screening", { id: clientId, clientId, severity: "mild" });
    const treated = activityOf("2025-02-02", "intervention", { clientId: "c1" });
    expect(reachOf([screened("c1"), screened("c2"), treated])).toMatchObject({
      screenedMild: 2,
      served: 1,
      mildServed: 1,
      referred: 0,
      mildServedShare: { status: "defined", numerator: 1, denominator: 2, value: 0.5 },
    });
  });

  it("activities with clients that name none are counted apart", () => {
    const reach = reachOf([
      activityOf("2025-02-01", "screening"),
      activityOf("2025-02-02", "intervention"),
      activityOf("2025-02-03", "referral"),
      activityOf("2025-02-04", "aftercare"),
      activityOf("2025-02-05", "monitoring"),
    ]);
    expect(reach).toMatchObject({ withoutClient: 4, screened: 0, served: 0, aftercare: 0 });
  });

  it("a unit not formed by the day of judgement reached nobody and has no agents", () => {
    const unit = unitOf({ recordedOn: "2025-08-01", agents: [{ id: "p1" }] });
    const report = reportOn([unit], {
      knownAt: "2025-07-31",
      activities: [
        activityOf("2025-02-01", "outreach", { people: 9 }),
        activityOf("2025-02-01", "intervention", { severity: "severe" }),
      ],
    });
    expect(report.flow.notFormed).toBe(1);
    expect(report.reach.reached).toBe(0);
    expect(report.treated.interventions).toBe(0);
    expect(report.agents.units).toBe(0);
    expect(report.matrix).toEqual([]);
  });
});

describe("treated", () => {
  it("interventions are counted by whether the unit may treat the client", () => {
    const activities = [
      activityOf("2025-02-01", "intervention", { id: "1", severity: "mild" }),
      activityOf("2025-02-02", "intervention", { id: "2", severity: "mild" }),
      activityOf("2025-02-03", "intervention", { id: "3", severity: "mild" }),
      activityOf("2025-02-04", "intervention", { id: "4", severity: "moderate" }),
      activityOf("2025-02-05", "intervention", { id: "5", severity: "severe" }),
      activityOf("2025-02-06", "intervention", { id: "6" }),
      activityOf("2025-02-07", "aftercare", { id: "7", severity: "severe" }),
    ];
    const treatedUnder = (policy = policyOf()) =>
      reportOn([unitOf()], { activities, policy }).treated;
    expect(treatedUnder()).toEqual({ interventions: 6, allowed: 3, violations: 2, unknown: 1 });
    expect(treatedUnder(policyOf({ treats: ["mild", "moderate"] }))).toMatchObject({
      allowed: 4,
      violations: 1,
    });
  });
});

describe("requirements that look at single activities", () => {
  it("years before the window are judged on all activities, not only those of the window", () => {
    const activities = [activityOf("2024-05-01"), activityOf("2025-05-01")];
    const reports = reportsOf("2024-03", "2025-06");
    for (const requires of [{ activities: 1 }, { clients: 1 }, { communitySupport: true }]) {
      const served = activities.map((a) => ({
        ...a,
        kind: "intervention" as const,
        communitySupport: true,
      }));
      const policy = requiring(requires);
      const { matrix } = reportOn([unitOf()], { activities: served, reports, policy });
      expect(matrix.map(({ operating }) => operating.met)).toEqual([1, 1]);
    }
  });
});
