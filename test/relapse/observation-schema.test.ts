import { describe, expect, it } from "vitest";
import {
  anyUse,
  evidenceGrades,
  followUpStatuses,
  relapseRules,
  unknownReasons,
} from "../../src/relapse/index";
import { ascertainmentSchema, relapseRuleSchema } from "../../src/relapse/schema";
import {
  evidenceGradeLabels,
  followUpStatusLabels,
  unknownReasonLabels,
} from "../../src/relapse/text";

describe("the schema of rules of relapse", () => {
  it("accepts every shipped rule as it is, of either kind", () => {
    for (const rule of Object.values(relapseRules)) {
      expect(relapseRuleSchema.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
    }
  });

  it.each([
    { over: "diaries" },
    { evidence: [] },
    { evidence: ["rumor"] },
    { reported: "none" },
    { explainedUnknown: undefined },
    { substances: ["tea"] },
  ])("refuses %j", (changes) => {
    expect(relapseRuleSchema.safeParse({ ...anyUse, ...changes }).success).toBe(false);
  });
});

describe("the schema of ascertainment", () => {
  const whole = { beforeDays: 14, afterDays: 30, accepts: ["test"] };

  it("accepts whole days and known grades alone", () => {
    expect(ascertainmentSchema.parse(whole)).toEqual(whole);
    for (const changes of [{ beforeDays: -1 }, { afterDays: 0.5 }, { accepts: [] }]) {
      expect(ascertainmentSchema.safeParse({ ...whole, ...changes }).success).toBe(false);
    }
  });
});

describe("names of grades, states and reasons", () => {
  it("are there for every value, and differ", () => {
    expect(Object.keys(evidenceGradeLabels)).toEqual([...evidenceGrades]);
    expect(Object.keys(followUpStatusLabels)).toEqual([...followUpStatuses]);
    expect(Object.keys(unknownReasonLabels)).toEqual([...unknownReasons]);
    for (const labels of [evidenceGradeLabels, followUpStatusLabels, unknownReasonLabels]) {
      const names = Object.values(labels).flatMap(({ id, en }) => [id, en]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
