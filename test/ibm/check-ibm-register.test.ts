import { describe, expect, it } from "vitest";
import {
  type CheckIbmRegisterOptions,
  checkIbmRegister,
  type IbmActivity,
  type IbmRegister,
  type IbmReportRecord,
  type IbmUnit,
  ibmIssueCodes,
} from "../../src/ibm/index";
import { deepFreeze } from "../definition/deep-freeze";
import { activityOf, reportOf, unitOf } from "./records";

const check = (register: Partial<IbmRegister>, options?: CheckIbmRegisterOptions) =>
  checkIbmRegister(
    { units: deepFreeze([unitOf()]), reports: [], activities: [], ...register },
    options,
  );
const checkReports = (
  reports: IbmReportRecord[],
  activities: IbmActivity[] = [],
  options?: CheckIbmRegisterOptions,
) => check({ reports: deepFreeze(reports), activities }, options);
const checkActivities = (activities: IbmActivity[], unit: Partial<IbmUnit> = {}) =>
  check({ units: [unitOf(unit)], activities: deepFreeze(activities) });
const warning = { severity: "warning", params: {} } as const;
const error = { severity: "error", params: {} } as const;

describe("units of a register", () => {
  it("no two bear one id", () => {
    const units = [
      unitOf(),
      unitOf({ region: "32.01.01.2002" }),
      unitOf({ id: "u2", region: "51" }),
    ];
    expect(check({ units })).toEqual([
      { code: "ibm.duplicate-unit", path: ["units", 1, "id"], ...error },
    ]);
  });

  it("two in one village are looked at", () => {
    const units = [unitOf(), unitOf({ id: "u2", region: "32.01.01.2002" }), unitOf({ id: "u3" })];
    expect(check({ units })).toEqual([
      { code: "ibm.shared-village", path: ["units", 2, "region"], ...warning },
    ]);
  });

  it("a unit that stands twice shares its village with itself, which is no other unit", () => {
    const codes = (units: IbmUnit[]) => check({ units }).map(({ code }) => code);
    expect(codes([unitOf(), unitOf()])).toEqual(["ibm.duplicate-unit"]);
  });

  it("two recorded under one wider area need not share a village", () => {
    for (const region of ["32", "32.01", "32.01.01"] as const) {
      expect(check({ units: [unitOf({ region }), unitOf({ id: "u2", region })] })).toEqual([]);
    }
  });
});

describe("the days of a unit", () => {
  const asOf = "2025-06-30" as const;
  const agents = [
    { id: "p1", trainedOn: "2025-07-01" },
    { id: "p2", trainedOn: "2025-06-30" },
    { id: "p3" },
  ] as const;

  it("in the future of the day of the check are looked at", () => {
    const future = (fields: Partial<IbmUnit>, options: CheckIbmRegisterOptions = { asOf }) =>
      check({ units: [unitOf({ id: "u2", region: "51" }), unitOf(fields)] }, options);
    const on = "2025-07-01";
    const issue = { code: "ibm.in-the-future", severity: "warning", params: { on, asOf } };
    expect(future({ formedOn: on })).toEqual([{ ...issue, path: ["units", 1, "formedOn"] }]);
    expect(future({ closure: { on } })).toEqual([
      { ...issue, path: ["units", 1, "closure", "on"] },
    ]);
    expect(future({ agents: [...agents] })).toEqual([
      { ...issue, path: ["units", 1, "agents", 0, "trainedOn"] },
    ]);
    expect(future({ formedOn: asOf, closure: { on: asOf } })).toEqual([]);
    expect(future({ formedOn: on, closure: { on }, agents: [...agents] }, {})).toEqual([]);
  });

  it("recorded before they happened are looked at, on the day itself they are not", () => {
    const recorded = (fields: Partial<IbmUnit>) => check({ units: [unitOf(fields)] });
    const issue = { code: "ibm.recorded-before-it-happened", severity: "warning" };
    expect(recorded({ recordedOn: "2024-02-29" })).toEqual([
      {
        ...issue,
        path: ["units", 0, "recordedOn"],
        params: { recordedOn: "2024-02-29", on: "2024-03-01" },
      },
    ]);
    expect(recorded({ closure: { on: "2025-03-15", recordedOn: "2025-03-14" } })).toEqual([
      {
        ...issue,
        path: ["units", 0, "closure", "recordedOn"],
        params: { recordedOn: "2025-03-14", on: "2025-03-15" },
      },
    ]);
    const same = { closure: { on: "2025-03-15", recordedOn: "2025-03-15" } } as const;
    expect(recorded({ recordedOn: "2024-03-01", ...same })).toEqual([]);
  });

  it("a closure that was withdrawn is not warned of", () => {
    const closure = {
      on: "2025-07-01",
      recordedOn: "2025-01-01",
      retractedOn: "2025-02-01",
    } as const;
    expect(check({ units: [unitOf({ closure })] }, { asOf })).toEqual([]);
  });
});

describe("reports of a register", () => {
  it("belong to a unit of the register", () => {
    expect(checkReports([reportOf("2025-01"), reportOf("2025-01", { unitId: "u9" })])).toEqual([
      { code: "ibm.report-of-unknown-unit", path: ["reports", 1, "unitId"], ...error },
    ]);
  });

  it("two of one unit on one month are looked at, unless one was withdrawn", () => {
    const [first, second] = [reportOf("2025-01"), reportOf("2025-01", { nil: true })];
    expect(checkReports([first, reportOf("2025-02"), second])).toEqual([
      { code: "ibm.duplicate-report", path: ["reports", 2, "month"], ...warning },
    ]);
    expect(checkReports([{ ...first, retractedOn: "2025-03-01" }, second])).toEqual([]);
    const units = [unitOf(), unitOf({ id: "u2", region: "32.01.01.2002" })];
    expect(check({ units, reports: [first, { ...second, unitId: "u2" }] })).toEqual([]);
  });

  it("on a month over before formation are looked at", () => {
    expect(checkReports([reportOf("2024-02"), reportOf("2024-03")])).toEqual([
      {
        code: "ibm.report-before-formation",
        severity: "warning",
        path: ["reports", 0, "month"],
        params: { month: "2024-02", formedOn: "2024-03-01" },
      },
    ]);
    const units = [unitOf({ formedOn: "2024-02-29" })];
    expect(check({ units, reports: [reportOf("2024-02")] })).toEqual([]);
  });

  it("sent before their month ended are looked at, on its last day they are not", () => {
    const sent = (submittedOn: IbmReportRecord["submittedOn"]) =>
      checkReports([reportOf("2025-02", { submittedOn })]);
    expect(sent("2025-02-27")).toEqual([
      {
        code: "ibm.submitted-before-month-end",
        severity: "warning",
        path: ["reports", 0, "submittedOn"],
        params: { submittedOn: "2025-02-27", month: "2025-02" },
      },
    ]);
    expect(sent("2025-02-28")).toEqual([]);
    expect(sent(null)).toEqual([]);
  });

  it("on a month that has not begun on the day of the check are looked at", () => {
    const asked = (asOf?: CheckIbmRegisterOptions["asOf"]) =>
      checkReports([reportOf("2025-07")], [], { asOf });
    expect(asked("2025-06-30")).toEqual([
      {
        code: "ibm.in-the-future",
        severity: "warning",
        path: ["reports", 0, "month"],
        params: { on: "2025-07-01", asOf: "2025-06-30" },
      },
    ]);
    expect(asked("2025-07-01")).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it("that say nil beside activity, or deny it without, are looked at", () => {
    const saying = (nil: boolean | null, on: IbmActivity["on"], fields?: Partial<IbmActivity>) =>
      checkReports([reportOf("2025-02", { nil })], [activityOf(on, "other", fields)]);
    expect(saying(true, "2025-02-28")).toEqual([
      {
        code: "ibm.nil-report-with-activity",
        severity: "warning",
        path: ["reports", 0, "nil"],
        params: { month: "2025-02" },
      },
    ]);
    expect(saying(true, "2025-03-01")).toEqual([]);
    expect(saying(false, "2025-02-01")).toEqual([]);
    expect(saying(false, "2025-01-31")).toEqual([
      {
        code: "ibm.report-without-activity",
        severity: "warning",
        path: ["reports", 0, "nil"],
        params: { month: "2025-02" },
      },
    ]);
    expect(saying(null, "2025-02-28")).toEqual([]);
    expect(saying(null, "2025-03-01")).toEqual([]);
    expect(saying(true, "2025-02-28", { retractedOn: "2025-04-01" })).toEqual([]);
    expect(saying(false, "2025-02-28", { retractedOn: "2025-04-01" })).toHaveLength(1);
  });

  it("what was withdrawn is not warned of, only that its unit is unknown", () => {
    const retractedOn = "2025-05-01";
    const reports = [
      reportOf("2024-01", { retractedOn, nil: false, submittedOn: "2024-01-01" }),
      reportOf("2025-01", { retractedOn, unitId: "u9" }),
    ];
    const units = [unitOf({ formedOn: "2023-01-01" })];
    const issues = check({ units, reports }, { asOf: "2023-01-01" });
    expect(issues.map(({ code }) => code)).toEqual(["ibm.report-of-unknown-unit"]);
  });
});

describe("activities of a register", () => {
  it("no two bear one id, and each belongs to a unit of the register", () => {
    const activities = [
      activityOf("2025-01-01", "other", { id: "a" }),
      activityOf("2025-01-02", "other", { id: "b", unitId: "u9" }),
      activityOf("2025-01-03", "other", { id: "a" }),
    ];
    expect(checkActivities(activities)).toEqual([
      { code: "ibm.activity-of-unknown-unit", path: ["activities", 1, "unitId"], ...error },
      { code: "ibm.duplicate-activity", path: ["activities", 2, "id"], ...error },
    ]);
  });

  it("before formation or after closure are looked at, on the day itself they are not", () => {
    const closure = { on: "2025-03-15" } as const;
    const activities = [
      activityOf("2024-02-29"),
      activityOf("2024-03-01"),
      activityOf("2025-03-15"),
      activityOf("2025-03-16"),
    ];
    expect(checkActivities(activities, { closure })).toEqual([
      {
        code: "ibm.activity-before-formation",
        severity: "warning",
        path: ["activities", 0, "on"],
        params: { on: "2024-02-29", formedOn: "2024-03-01" },
      },
      {
        code: "ibm.activity-after-closure",
        severity: "warning",
        path: ["activities", 3, "on"],
        params: { on: "2025-03-16", closedOn: "2025-03-15" },
      },
    ]);
    const withdrawn = { ...closure, retractedOn: "2025-04-01" } as const;
    expect(checkActivities(activities.slice(1), { closure: withdrawn })).toEqual([]);
  });

  it("in the future of the day of the check are looked at", () => {
    const activities = [activityOf("2025-06-30"), activityOf("2025-07-01")];
    expect(check({ activities }, { asOf: "2025-06-30" })).toEqual([
      {
        code: "ibm.in-the-future",
        severity: "warning",
        path: ["activities", 1, "on"],
        params: { on: "2025-07-01", asOf: "2025-06-30" },
      },
    ]);
    expect(check({ activities })).toEqual([]);
  });

  it("recorded before they happened are looked at, on the day itself they are not", () => {
    const recorded = (recordedOn?: IbmActivity["recordedOn"]) =>
      checkActivities([activityOf("2025-02-02", "other", { recordedOn })]);
    expect(recorded("2025-02-01")).toEqual([
      {
        code: "ibm.recorded-before-it-happened",
        severity: "warning",
        path: ["activities", 0, "recordedOn"],
        params: { recordedOn: "2025-02-01", on: "2025-02-02" },
      },
    ]);
    expect(recorded("2025-02-02")).toEqual([]);
    expect(recorded()).toEqual([]);
  });

  it("an intervention on a client who is not mild is looked at; aftercare of one is not", () => {
    const agents = [{ id: "p1" }];
    const on = (kind: IbmActivity["kind"], severity: IbmActivity["severity"]) =>
      checkActivities([activityOf("2025-02-02", kind, { severity })], { agents });
    for (const severity of ["moderate", "severe"] as const) {
      expect(on("intervention", severity)).toEqual([
        {
          code: "ibm.not-mild-intervention",
          severity: "warning",
          path: ["activities", 0, "severity"],
          params: { severity },
        },
      ]);
      expect(on("aftercare", severity)).toEqual([]);
      expect(on("referral", severity)).toEqual([]);
    }
    expect(on("intervention", "mild")).toEqual([]);
    expect(on("intervention", null)).toEqual([]);
    expect(on("screening", "mild")).toEqual([]);
    expect(on("referral", null)).toEqual([]);
    expect(on("referral", "mild")).toEqual([
      { code: "ibm.mild-referred", path: ["activities", 0, "severity"], ...warning },
    ]);
  });

  it("clients of a unit without a trained agent are looked at, once a unit", () => {
    const noTrained = { agents: [{ id: "p1", trainedOn: "2025-03-01" } as const] };
    const activities = [
      activityOf("2025-02-01", "monitoring"),
      activityOf("2025-02-02", "aftercare"),
      activityOf("2025-02-03", "screening"),
    ];
    expect(checkActivities(activities, noTrained)).toEqual([
      {
        code: "ibm.no-trained-agent",
        severity: "warning",
        path: ["activities", 1, "unitId"],
        params: { on: "2025-02-02" },
      },
    ]);
    const codesWith = (unit: Partial<IbmUnit>, kind: IbmActivity["kind"] = "screening") =>
      checkActivities([activityOf("2025-03-01", kind)], unit).map(({ code }) => code);
    for (const kind of ["screening", "intervention", "referral", "aftercare"] as const) {
      expect(codesWith({ agents: [] }, kind)).toEqual(["ibm.no-trained-agent"]);
    }
    expect(codesWith({ agents: [] }, "outreach")).toEqual([]);
    expect(codesWith(noTrained)).toEqual([]);
    expect(codesWith({})).toEqual([]);
    expect(codesWith({ agents: [{ id: "p1" }] })).toEqual([]);
  });

  it("of each of two units, once", () => {
    const units = [unitOf({ agents: [] }), unitOf({ id: "u2", region: "51", agents: [] })];
    const activities = ["u1", "u2", "u1"].map((unitId, i) =>
      activityOf("2025-02-02", "screening", { id: `${i}`, unitId }),
    );
    expect(check({ units, activities }).map(({ path }) => path[1])).toEqual([0, 1]);
  });

  it("what was withdrawn is not warned of, only its id and unit", () => {
    const retracted = {
      recordedOn: "2019-12-31",
      retractedOn: "2025-05-01",
      severity: "severe",
    } as const;
    const units = [unitOf({ formedOn: "2019-01-01" })];
    const activities = [
      activityOf("2020-01-01", "intervention", { id: "a", ...retracted }),
      activityOf("2020-01-02", "intervention", { id: "a", unitId: "u9", ...retracted }),
    ];
    const issues = check({ units, activities }, { asOf: "2019-01-01" });
    expect(issues.map(({ code }) => code)).toEqual([
      "ibm.duplicate-activity",
      "ibm.activity-of-unknown-unit",
    ]);
  });
});

describe("checkIbmRegister", () => {
  it("a sound register has no issues, and may come as iterables", () => {
    function* each<T>(...list: T[]) {
      yield* list;
    }
    expect(
      checkIbmRegister(
        {
          units: each(unitOf()),
          reports: each(reportOf("2025-01", { nil: true }), reportOf("2025-02", { nil: false })),
          activities: each(activityOf("2025-02-01")),
        },
        { asOf: "2025-06-30" },
      ),
    ).toEqual([]);
  });

  it("tells of units first, then of reports, then of activities", () => {
    const issues = check({
      units: [unitOf(), unitOf()],
      reports: [reportOf("2025-01", { unitId: "u9" })],
      activities: [activityOf("2020-01-01")],
    });
    expect(issues.map(({ path }) => path[0])).toEqual(["units", "reports", "activities"]);
  });

  it("no issue holds an id", () => {
    const id = "SECRET";
    const units = [unitOf({ id }), unitOf({ id, agents: [{ id }, { id }] })];
    const reports = [
      reportOf("2020-01", { unitId: id }),
      reportOf("2020-01", { unitId: `${id}2` }),
    ];
    const activities = [
      activityOf("2020-01-01", "intervention", {
        id,
        unitId: id,
        clientId: id,
        severity: "severe",
      }),
      activityOf("2020-01-01", "intervention", { id, unitId: `${id}2`, clientId: id }),
    ];
    const issues = check({ units, reports, activities });
    expect(issues.length).toBeGreaterThan(5);
    expect(JSON.stringify(issues)).not.toContain(id);
  });

  it("its codes are among those that are published", () => {
    const issues = check({ units: [unitOf(), unitOf()], activities: [activityOf("2020-01-01")] });
    for (const { code } of issues) expect(ibmIssueCodes).toContain(code);
  });
});
