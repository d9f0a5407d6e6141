import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { anyOfFour, type IbmStatusOptions, type IbmUnit } from "../../src/ibm/index";
import { activityOf, findingsOf, policyOf, reportOf, reportsOf, statusOf, unitOf } from "./records";

const threeMonths = policyOf({ dormantAfterMonths: 3 });
const silent = reportsOf("2025-04", "2025-06", { nil: true });
const dormantOf = (options: Partial<IbmStatusOptions>, unit: IbmUnit = unitOf()) =>
  statusOf(unit, { policy: threeMonths, ...options });
const dormant = (options: Partial<IbmStatusOptions>, unit?: IbmUnit) =>
  dormantOf(options, unit).dormant;

describe("dormant", () => {
  it("follows from reported silence alone", () => {
    expect(dormant({ reports: silent })).toBe("met");
    expect(dormant({ reports: reportsOf("2025-04", "2025-06") })).toBe("met");
    expect(dormant({ reports: silent.slice(1) })).toBe("unknown");
    expect(dormant({ reports: silent.slice(0, 2) })).toBe("unknown");
    expect(dormant({})).toBe("unknown");
  });

  it("one activity of any kind within the months denies it, reported or not", () => {
    const withOne = (on: PlainDate) =>
      dormant({ reports: silent, activities: [activityOf(on, "other")] });
    expect(withOne("2025-03-31")).toBe("met");
    expect(withOne("2025-04-01")).toBe("unmet");
    expect(withOne("2025-06-30")).toBe("unmet");
    expect(dormant({ activities: [activityOf("2025-05-05", "other")] })).toBe("unmet");
  });

  it("a month whose report denies being nil is not silent", () => {
    const reports = [...silent.slice(1), reportOf("2025-04", { nil: false })];
    expect(dormant({ reports })).toBe("unmet");
    expect(dormant({ reports: [reportOf("2025-05", { nil: false })] })).toBe("unmet");
    expect(dormant({ reports: [...silent, reportOf("2025-03", { nil: false })] })).toBe("met");
  });

  it("does not arise for a unit younger than the months, or closed", () => {
    expect(dormant({ reports: silent }, unitOf({ formedOn: "2025-04-30" }))).toBe("met");
    expect(dormant({ reports: silent }, unitOf({ formedOn: "2025-05-01" }))).toBe("not-applicable");
    expect(dormant({ reports: silent }, unitOf({ closure: { on: "2025-06-30" } }))).toBe(
      "not-applicable",
    );
  });

  it("looks at the last months that are over, where the window is still running", () => {
    const running = anyOfFour({ start: "2025-01-01", end: "2025-12-31" });
    const policy = { ...running, dormantAfterMonths: 3 };
    expect(dormant({ policy, reports: silent })).toBe("met");
    expect(dormant({ policy, reports: silent, asOf: "2025-07-30" })).toBe("met");
    expect(dormant({ policy, reports: silent, asOf: "2025-07-31" })).toBe("unknown");
  });

  it("looks at the end of the window, where that is past", () => {
    const past = anyOfFour({ start: "2025-01-01", end: "2025-06-30" });
    const policy = { ...past, dormantAfterMonths: 3 };
    const activities = [activityOf("2025-08-08", "mapping")];
    expect(dormant({ policy, reports: silent, activities, asOf: "2025-10-10" })).toBe("met");
  });

  it("may look further back than the window", () => {
    const policy = { ...anyOfFour({ months: 1 }), dormantAfterMonths: 3 };
    expect(dormant({ policy, reports: silent })).toBe("met");
    expect(dormant({ policy, reports: silent.slice(1) })).toBe("unknown");
  });

  it("the finding counts the months that were reported silent", () => {
    const finding = (options: Partial<IbmStatusOptions>) =>
      findingsOf(dormantOf(options), "ibm.dormant")[0];
    expect(finding({ reports: silent })).toEqual({
      code: "ibm.dormant",
      outcome: "met",
      observed: 3,
      required: 3,
    });
    expect(finding({ reports: silent.slice(1) })).toMatchObject({ observed: 2 });
    expect(finding({ reports: silent, activities: [activityOf("2025-04-01")] })).toMatchObject({
      outcome: "unmet",
      observed: 2,
    });
    const reports = [...silent.slice(1), reportOf("2025-04", { nil: false })];
    expect(finding({ reports })).toMatchObject({ outcome: "unmet", observed: 2 });
    expect(finding({ reports: [...silent, reportOf("2025-03")] })).toMatchObject({ observed: 3 });
  });
});
