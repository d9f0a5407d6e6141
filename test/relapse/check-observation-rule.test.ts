import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import {
  anyUse,
  checkRelapseRule,
  confirmedByUrine,
  type ObservationRule,
  recordedClaim,
  relapseRules,
  routineUse,
} from "../../src/relapse/index";
import { observationRuleSchema } from "../../src/relapse/schema";

const found = (changes: Partial<ObservationRule>) =>
  checkRelapseRule(derive(routineUse, changes, { id: "test.rule", version: "1" })).map(
    ({ code, severity, path }) => `${severity} ${code} ${path.join(".")}`,
  );

describe("a rule over observations", () => {
  it("has no faults when it is shipped", () => {
    for (const rule of [anyUse, confirmedByUrine, routineUse, recordedClaim]) {
      expect(checkRelapseRule(rule)).toEqual([]);
      expect(Object.values(relapseRules)).toContain(rule);
    }
  });

  it("hears each grade once", () => {
    expect(found({ evidence: ["test", "family", "test"] })).toEqual([
      "error relapse.grade-twice evidence.2",
    ]);
  });

  it("cannot judge what it does not hear", () => {
    expect(found({ evidence: ["family"] })).toEqual(["error relapse.not-heard tests"]);
    expect(found({ evidence: ["test", "register"] })).toEqual(["error relapse.not-heard reported"]);
  });

  it("must be able to find a relapse", () => {
    const neither = { reported: null, tests: null };
    expect(found({ ...neither })).toEqual(["error relapse.finds-nothing evidence"]);
    expect(found({ ...neither, evidence: ["register"] })).toEqual([]);
    expect(found({ reported: null })).toEqual([]);
    expect(found({ tests: null, evidence: ["test"] })).toEqual([
      "error relapse.not-heard reported",
      "error relapse.finds-nothing evidence",
    ]);
    expect(found({ reported: null, evidence: [] })).toEqual([
      "error relapse.not-heard tests",
      "error relapse.finds-nothing evidence",
    ]);
  });

  it.each([
    [0, 14, "positives"],
    [1.5, 14, "positives"],
    [2, -1, "apartDays"],
    [2, 0.5, "apartDays"],
  ])("cannot count %s tests %s days apart", (positives, apartDays, field) => {
    const tests = { positives, apartDays };
    expect(found({ tests })).toEqual([`error relapse.tests-not-whole tests.${field}`]);
    expect(observationRuleSchema.safeParse({ ...routineUse, tests }).success).toBe(false);
  });
});
