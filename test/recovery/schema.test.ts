import { describe, expect, it } from "vitest";
import { readRecords } from "../../src/issue/index";
import { bnn2026Completed6Months, recoveryDefinitions } from "../../src/recovery/index";
import {
  recoveryDefinitionSchema,
  recoveryScopeSchema,
  recoveryTargetSchema,
} from "../../src/recovery/schema";

/** Codes of the faults of a definition with some fields changed. */
function faultsOf(changes: object): string[] {
  const { rejected } = readRecords(recoveryDefinitionSchema, [
    { ...bnn2026Completed6Months, ...changes },
  ]);
  return rejected.flatMap(({ issues }) =>
    issues.map(({ code, path }) => `${path.join(".")} ${code}`),
  );
}

describe("the schema of recovery definitions", () => {
  it("accepts every shipped definition as it is", () => {
    for (const definition of recoveryDefinitions) {
      expect(recoveryDefinitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(
        definition,
      );
    }
  });

  it("accepts what no shipped definition chooses", () => {
    const other = {
      scope: { sex: ["female"], ageFrom: 17, ageTo: null },
      successRequires: null,
      window: { days: 90 },
      periodOn: "window-end",
      judged: { atEnd: { recallDays: 30 } },
      target: null,
    };
    expect(faultsOf(other)).toEqual([]);
  });

  it.each([
    [{ window: { months: 0 } }, "window.months recovery.empty-window"],
    [{ window: { days: 1.5 } }, "window issue.no-match"],
    [{ judged: "sometimes" }, "judged issue.no-match"],
    [{ judged: { atEnd: { recallDays: -1 } } }, "judged.atEnd.recallDays issue.too-small"],
    [{ cohort: "everyone" }, "cohort issue.not-listed"],
    [{ died: { drugRelated: "excluded", other: "excluded" } }, "died.unknown issue.missing"],
    [{ successRequires: "started" }, "successRequires issue.not-listed"],
    [{ scope: { ageFrom: -1 } }, "scope.ageFrom issue.too-small"],
    [{ relapse: null }, "relapse issue.missing"],
  ])("refuses %j", (changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });
});

describe("the schema of targets", () => {
  const accepts = (numerator: unknown, denominator: unknown) =>
    recoveryTargetSchema.safeParse({ atLeast: { numerator, denominator } }).success;

  it("accepts shares from none to all in whole numbers", () => {
    expect(accepts(0, 1) && accepts(1, 2) && accepts(1, 1)).toBe(true);
    expect(accepts(2, 1) || accepts(0, 0) || accepts(-1, 2) || accepts(0.5, 1)).toBe(false);
  });

  it("names a target beyond all", () => {
    const target = { atLeast: { numerator: 3, denominator: 2 } };
    expect(faultsOf({ target })).toEqual(["target.atLeast recovery.target-not-a-share"]);
  });
});

describe("the schema of scopes", () => {
  it("accepts known values alone", () => {
    expect(recoveryScopeSchema.safeParse({ nature: ["social"], entry: null }).success).toBe(true);
    expect(recoveryScopeSchema.safeParse({ nature: ["sosial"] }).success).toBe(false);
  });
});
