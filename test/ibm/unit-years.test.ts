import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import {
  anyOfFour,
  type IbmPolicy,
  type IbmStatusOptions,
  type IbmUnit,
} from "../../src/ibm/index";
import { yearsOf } from "./example-five";
import { activityOf, findingsOf, reportsOf, requiring, statusOf, unitOf } from "./records";

const policy = anyOfFour({ months: 12 });

/** The course of a unit formed in 2021, from one letter a year since 2021. */
function courseOf(course: string, options: Partial<IbmStatusOptions> = {}, unit?: IbmUnit) {
  const asOf = `${2020 + course.length}-12-31` as IbmStatusOptions["asOf"];
  const formed = unit ?? unitOf({ formedOn: "2021-01-01" });
  return statusOf(formed, { policy, asOf, ...yearsOf("u1", course, 2021), ...options });
}
const letters = { met: "Y", unmet: "N", unknown: "?", "not-applicable": "-" };
const lettersOf = (course: string, field: "operating" | "unbroken" | "revived") =>
  courseOf(course)
    .years.map((year) => letters[year[field]])
    .join("");

describe("the course of a unit by year", () => {
  it("judges each calendar year from that of formation", () => {
    expect(courseOf("YN?Y").years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
    expect(lettersOf("YN?Y", "operating")).toBe("YN?Y");
  });

  it.each([
    ["YYYY", "YYYY"],
    ["YNYY", "YNNN"],
    ["YY?Y", "YY??"],
    ["Y?NY", "Y?NN"],
    ["NYYY", "NYYY"],
    ["?YYY", "?YYY"],
    ["NNYY", "NNNN"],
  ])("%s is unbroken since the year after formation as %s", (course, unbroken) => {
    expect(lettersOf(course, "unbroken")).toBe(unbroken);
  });

  it.each([
    ["YYYY", "NNNN"],
    ["YNYY", "N-YN"],
    ["YNNY", "N--Y"],
    ["NNYY", "--NN"],
    ["NYNY", "-N-Y"],
    ["Y?YY", "NN?N"],
    ["Y?NY", "NN-Y"],
    ["YN?Y", "N-??"],
    ["?NYY", "N-?N"],
    ["??YY", "NN?N"],
    ["??NY", "NN-?"],
    ["?NN?", "N--?"],
    ["NN?Y", "--NN"],
    ["N??Y", "-NN?"],
    ["Y??Y", "NN??"],
    ["?YNY", "NN-Y"],
    ["YNYN", "N-Y-"],
    ["Y?N??", "NN-??"],
  ])("%s is revived as %s", (course, revived) => {
    expect(lettersOf(course, "revived")).toBe(revived);
  });

  it("the unit is revived when it is in the last year", () => {
    expect(courseOf("YNY").revived).toBe("met");
    expect(courseOf("YNYY").revived).toBe("unmet");
    expect(findingsOf(courseOf("Y?Y"), "ibm.revived")).toEqual([
      { code: "ibm.revived", outcome: "unknown" },
    ]);
  });

  it("may start in a later year, and knows nothing of the years before", () => {
    const late = courseOf("YNY", { since: 2022 });
    expect(late.years.map(({ year }) => year)).toEqual([2022, 2023]);
    expect(late.revived).toBe("unmet");
    expect(late.years.map(({ unbroken }) => unbroken)).toEqual(["unmet", "unmet"]);
    expect(courseOf("YNY", { since: 2019 }).years).toEqual(courseOf("YNY").years);
    expect(courseOf("YNY", { since: 2030 }).years).toEqual([]);
    expect(courseOf("YNY", { since: 2030 }).revived).toBe("not-applicable");
  });

  it("the current year is judged on its complete months, and not unmet before it is over", () => {
    const year = (options: Partial<IbmStatusOptions>) =>
      statusOf(unitOf({ formedOn: "2024-01-01" }), { policy, asOf: "2025-03-30", ...options })
        .years.map(({ operating }) => operating)
        .at(-1);
    const reports = reportsOf("2025-01", "2025-02");
    expect(year({ reports })).toBe("unknown");
    expect(year({ reports: reports.slice(1) })).toBe("unknown");
    expect(year({ activities: [activityOf("2025-03-05")] })).toBe("unknown");
    expect(year({ activities: [activityOf("2025-02-28")] })).toBe("met");
    expect(year({ activities: [activityOf("2024-12-31")] })).toBe("unknown");
    const whole = { reports: reportsOf("2025-01", "2025-12") };
    expect(year({ ...whole, asOf: "2025-12-30" })).toBe("unknown");
    expect(year({ ...whole, asOf: "2025-12-31" })).toBe("unmet");
  });

  it("a current year of silence breaks no course yet, nor can a later one revive it", () => {
    const reports = [...yearsOf("u1", "YY", 2021).reports, ...reportsOf("2023-01", "2023-06")];
    const { activities } = yearsOf("u1", "YY", 2021);
    const { years } = courseOf("YY?", { activities, reports, asOf: "2023-06-30" });
    expect(years.at(-1)).toEqual({
      year: 2023,
      operating: "unknown",
      unbroken: "unknown",
      revived: "unmet",
    });
  });

  it("a year of which no month is over is not judged yet", () => {
    const { years } = statusOf(unitOf({ formedOn: "2024-01-01" }), { policy, asOf: "2025-01-30" });
    expect(years.map(({ year }) => year)).toEqual([2024]);
    const january = statusOf(unitOf({ formedOn: "2024-01-01" }), { policy, asOf: "2025-01-31" });
    expect(january.years.map(({ year }) => year)).toEqual([2024, 2025]);
  });

  it("the year of formation is judged on the months since", () => {
    const unit = unitOf({ formedOn: "2024-10-31" });
    const reports = reportsOf("2024-10", "2024-12");
    const { years } = statusOf(unit, { policy, reports, asOf: "2024-12-31" });
    expect(years).toEqual([
      { year: 2024, operating: "unmet", unbroken: "unmet", revived: "not-applicable" },
    ]);
  });

  it("counts activities of the whole year, whatever part of it the window covers", () => {
    const unit = unitOf({ formedOn: "2023-06-01" });
    const operating = (window: IbmPolicy["window"], days: PlainDate[]) =>
      statusOf(unit, {
        policy: requiring({ activities: days.length }, { window }),
        activities: days.map((on) => activityOf(on)),
        reports: reportsOf("2023-06", "2025-09"),
        asOf: "2025-09-30",
      }).years.map((year) => letters[year.operating]);
    const firstHalf = { start: "2025-01-01", end: "2025-06-30" } as const;
    expect(operating(firstHalf, ["2025-03-03", "2025-09-30"])).toEqual(["N", "N", "Y"]);
    expect(operating({ months: 3 }, ["2025-01-01", "2025-08-08"])).toEqual(["N", "N", "Y"]);
    expect(operating({ months: 3 }, ["2024-01-01", "2024-12-31"])).toEqual(["N", "Y", "?"]);
    expect(operating({ months: 3 }, ["2023-12-31", "2024-01-01"])).toEqual(["N", "N", "?"]);
    expect(operating({ months: 9 }, ["2025-01-01", "2025-09-30"])).toEqual(["N", "N", "Y"]);
  });

  it("a unit too new to be judged has its course all the same", () => {
    const unit = unitOf({ formedOn: "2024-10-31" });
    const status = statusOf(unit, {
      policy,
      activities: [activityOf("2024-11-11")],
      asOf: "2024-12-31",
    });
    expect(status.operational).toBe("not-applicable");
    expect(status.years.map(({ operating }) => operating)).toEqual(["met"]);
  });
});

describe("the years after closure", () => {
  const closedIn = (on: IbmUnit["formedOn"], closedUnits: IbmPolicy["closedUnits"]) =>
    courseOf(
      "YYYY",
      { policy: { ...policy, closedUnits } },
      unitOf({ formedOn: "2021-01-01", closure: { on } }),
    );

  it("are unmet or not applicable, as the policy says", () => {
    const unmet = closedIn("2022-12-31", "unmet").years.map(({ operating }) => operating);
    expect(unmet).toEqual(["met", "met", "unmet", "unmet"]);
    const { years } = closedIn("2022-12-31", "not-applicable");
    expect(years[2]).toEqual({
      year: 2023,
      operating: "not-applicable",
      unbroken: "not-applicable",
      revived: "not-applicable",
    });
  });

  it("stay unmet in the year that is running: a closed unit cannot begin again", () => {
    const { years } = courseOf(
      "YYYY",
      { asOf: "2024-06-30", policy: { ...policy, closedUnits: "unmet" } },
      unitOf({ formedOn: "2021-01-01", closure: { on: "2022-12-31" } }),
    );
    expect(years.map(({ operating }) => operating)).toEqual(["met", "met", "unmet", "unmet"]);
    expect(years.at(-1)?.revived).toBe("not-applicable");
  });

  it("are as the policy says also for a unit formed and closed within one month", () => {
    const { years } = courseOf(
      "?",
      { policy: { ...policy, cohort: "formed-by-window-end", closedUnits: "not-applicable" } },
      unitOf({ formedOn: "2021-03-05", closure: { on: "2021-03-20" } }),
    );
    expect(years[0]?.operating).toBe("not-applicable");
  });

  const in2022 = (on: PlainDate, options: Partial<IbmStatusOptions>) =>
    courseOf(
      "??",
      { policy: { ...policy, closedUnits: "not-applicable" }, ...options },
      unitOf({ formedOn: "2021-01-01", closure: { on } }),
    ).years.map(({ operating }) => operating)[1];

  it("begin with the year of closure where no month of it was lived to the end without evidence", () => {
    const active = (on: PlainDate) => ({ activities: [activityOf(on)] });
    expect(in2022("2022-01-15", active("2022-01-10"))).toBe("met");
    expect(in2022("2022-01-15", active("2022-01-20"))).toBe("not-applicable");
    expect(in2022("2022-01-30", {})).toBe("not-applicable");
    expect(in2022("2022-01-30", { policy })).toBe("unmet");
  });

  it("else the year of closure is judged on its evidence", () => {
    expect(in2022("2022-01-31", {})).toBe("unknown");
    expect(in2022("2022-01-31", { reports: reportsOf("2022-01", "2022-01") })).toBe("unmet");
  });
});

describe("a date of formation that cannot be true", () => {
  it("gives a course of fifty years, not of two thousand", () => {
    const { years } = statusOf(unitOf({ formedOn: "0021-01-01" }), { policy });
    expect(years).toHaveLength(50);
    expect(years[0]?.year).toBe(1976);
    expect(years.at(-1)?.year).toBe(2025);
    expect(statusOf(unitOf({ formedOn: "1976-01-01" }), { policy }).years).toHaveLength(50);
    expect(statusOf(unitOf({ formedOn: "1977-01-01" }), { policy }).years).toHaveLength(49);
    expect(
      statusOf(unitOf({ formedOn: "0021-01-01" }), { policy, since: 2000 }).years,
    ).toHaveLength(26);
  });
});
