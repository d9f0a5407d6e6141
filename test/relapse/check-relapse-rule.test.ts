import { describe, expect, it } from "vitest";
import {
  checkRelapseRule,
  dropout4,
  type PatternRule,
  relapseIssueCodes,
  relapseRules,
} from "../../src/relapse/index";
import { patternRuleSchema } from "../../src/relapse/schema";
import { anyUse, kept, ruleOf, twoApart } from "./patterns";

const found = (rule: PatternRule) =>
  checkRelapseRule(rule).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a rule of relapse", () => {
  it("has no faults when it is shipped, or derived with care", () => {
    for (const rule of Object.values(relapseRules)) expect(checkRelapseRule(rule)).toEqual([]);
    expect(checkRelapseRule(anyUse)).toEqual([]);
    expect(checkRelapseRule(twoApart)).toEqual([]);
  });

  it.each([
    [{ window: { weeks: 0, signs: 0 } }, ["window.weeks", "window.signs"], "window-not-whole"],
    [{ window: { weeks: 4.5, signs: 4 } }, ["window.weeks"], "window-not-whole"],
    [{ window: { signs: 1, weeksApart: 0 } }, ["window.weeksApart"], "window-not-whole"],
    [{ window: { weeks: 4, signs: 5 } }, ["window.signs"], "more-signs-than-weeks"],
    [{ skipWeeks: -1 }, ["skipWeeks"], "skip-not-whole"],
    [{ skipWeeks: 0.5 }, ["skipWeeks"], "skip-not-whole"],
  ] as const)("%j cannot be applied", (changes, paths, code) => {
    expect(found(ruleOf(changes))).toEqual(paths.map((path) => `relapse.${code} ${path}`));
  });

  it("cannot look for missing weeks that it recodes first", () => {
    for (const missing of ["positive", "negative", "removed"] as const) {
      const rule = { ...dropout4, recode: { ...kept, missing } };
      expect(found(rule)).toEqual(["relapse.sign-recoded recode.missing"]);
    }
    expect(found({ ...dropout4, recode: { missing: "kept", mixed: "removed" } })).toEqual([]);
  });

  it("says how many signs and weeks it asks for", () => {
    const [issue] = checkRelapseRule(ruleOf({ window: { weeks: 4, signs: 5 } }));
    expect(issue?.params).toEqual({ signs: 5, weeks: 4 });
  });

  it("must be honest as a definition too", () => {
    expect(found({ ...twoApart, standing: "official" })).toEqual([
      "definition.standing-too-strong standing",
      "definition.derived-not-illustrative standing",
    ]);
  });

  it("has only faults with a code of this folder or of definitions", () => {
    const rule = { ...ruleOf({ window: { weeks: 1, signs: 2 }, skipWeeks: -1 }), id: "" };
    for (const { code, severity } of checkRelapseRule(rule)) {
      expect(severity).toBe("error");
      expect(["definition.blank", ...relapseIssueCodes]).toContain(code);
    }
  });

  it("that no schema lets through has a fault here as well", () => {
    const bad = [
      { weeks: 0, signs: 1 },
      { signs: 0, weeksApart: 1 },
      { weeks: 1.5, signs: 1 },
    ];
    for (const window of bad) {
      const rule = ruleOf({ window });
      expect(patternRuleSchema.safeParse(rule).success).toBe(false);
      expect(checkRelapseRule(rule)).not.toEqual([]);
    }
  });
});
