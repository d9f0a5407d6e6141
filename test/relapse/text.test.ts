import { describe, expect, it } from "vitest";
import { definitionText } from "../../src/definition/text";
import { formatIssue } from "../../src/issue/format-issue";
import {
  checkRelapseRule,
  patternSigns,
  relapseIssueCodes,
  signReadings,
  unevaluableReasons,
} from "../../src/relapse/index";
import {
  patternSignLabels,
  relapseText,
  signReadingLabels,
  unevaluableReasonLabels,
} from "../../src/relapse/text";
import { ruleOf } from "./patterns";

const text = { ...definitionText, ...relapseText };

describe("a fault as a sentence", () => {
  it("says what the rule asks for", () => {
    const [issue] = checkRelapseRule(ruleOf({ window: { weeks: 4, signs: 5 } }));
    expect(formatIssue(issue!, { text, language: "en" })).toBe(
      "Error in window.signs: the rule requires 5 signs within 4 weeks.",
    );
    expect(formatIssue(issue!, { text, language: "id" })).toBe(
      "Galat di window.signs: aturan ini mensyaratkan 5 tanda dalam 4 minggu.",
    );
  });
});

describe("texts and names", () => {
  it("are there for every code and every value", () => {
    expect(Object.keys(relapseText)).toEqual([...relapseIssueCodes]);
    expect(Object.keys(patternSignLabels)).toEqual([...patternSigns]);
    expect(Object.keys(signReadingLabels)).toEqual([...signReadings]);
    expect(Object.keys(unevaluableReasonLabels)).toEqual([...unevaluableReasons]);
  });

  it("differ from each other in both languages", () => {
    for (const labels of [patternSignLabels, signReadingLabels, unevaluableReasonLabels]) {
      const names = Object.values(labels).flatMap(({ id, en }) => [id, en]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
