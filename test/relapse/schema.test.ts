import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { readRecords } from "../../src/issue/index";
import { abstinenceRules, ctn0094, kosten1993 } from "../../src/relapse/index";
import {
  abstinenceRuleSchema,
  patternRuleSchema,
  usePatternTextSchema,
} from "../../src/relapse/schema";
import { patternRules, patterns, rules, twoApart } from "./patterns";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe("usePatternTextSchema", () => {
  it("accepts every pattern of one week or more", () => {
    fc.assert(fc.property(patterns, (p) => accepts(usePatternTextSchema, p) === p.length > 0));
  });

  it("names a foreign sign without showing it", () => {
    const { rejected } = readRecords(usePatternTextSchema, ["++§", "", null, 5]);
    expect(rejected.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ["relapse.foreign-sign"],
      ["issue.too-small"],
      ["issue.missing"],
      ["issue.wrong-type"],
    ]);
    expect(JSON.stringify(rejected)).not.toContain("§");
  });
});

describe("patternRuleSchema", () => {
  it("accepts every rule and leaves it as it is", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(patternRuleSchema.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
      }),
    );
    for (const rule of [...patternRules, twoApart]) {
      expect(patternRuleSchema.parse(rule)).toEqual(rule);
    }
  });

  it("refuses what a rule cannot be", () => {
    const faults: object[] = [
      { over: "observations" },
      { sign: "-" },
      { recode: { missing: "positive" } },
      { recode: { missing: "ignored", mixed: "positive" } },
      { skipWeeks: -1 },
      { skipWeeks: 0.5 },
      { window: { weeks: 4 } },
      { window: { weeks: 0, signs: 0 } },
      { window: { signs: 2, weeksApart: 0 } },
    ];
    for (const fault of faults) {
      expect(accepts(patternRuleSchema, { ...ctn0094, ...fault }), JSON.stringify(fault)).toBe(
        false,
      );
    }
  });

  it("names a bad number of weeks to leave out", () => {
    const { rejected } = readRecords(patternRuleSchema, [{ ...ctn0094, skipWeeks: -1 }]);
    expect(rejected[0]?.issues).toEqual([
      { code: "relapse.skip-not-whole", severity: "error", path: ["skipWeeks"], params: {} },
    ]);
  });
});

describe("abstinenceRuleSchema", () => {
  it("accepts the shipped rules and leaves them as they are", () => {
    for (const rule of Object.values(abstinenceRules)) {
      expect(abstinenceRuleSchema.parse(rule)).toEqual(rule);
    }
  });

  it("refuses what a rule cannot be", () => {
    const faults: object[] = [
      { over: "observations" },
      { recode: { mixed: "kept" } },
      { measure: { kind: "run" } },
      { measure: { kind: "run", weeks: 0 } },
      { measure: { kind: "days" } },
    ];
    for (const fault of faults) {
      expect(accepts(abstinenceRuleSchema, { ...kosten1993, ...fault })).toBe(false);
    }
  });
});
