import { describe, expect, it } from "vitest";
import {
  aftercareAnchors,
  aftercareFindingCodes,
  aftercareIssueCodes,
  aftercareStates,
  contactPurposes,
  contactStatuses,
  extensionReasons,
  suspensionRules,
  unplannedReasons,
} from "../../src/aftercare/index";
import {
  aftercareAnchorLabels,
  aftercareStateLabels,
  aftercareText,
  contactPurposeLabels,
  contactStatusLabels,
  extensionReasonLabels,
  suspensionRuleLabels,
  unplannedReasonLabels,
} from "../../src/aftercare/text";
import type { Labels } from "../../src/issue/index";

describe("texts of aftercare", () => {
  it("every finding and fault has a sentence of its own in both languages", () => {
    expect(Object.keys(aftercareText)).toEqual([...aftercareFindingCodes, ...aftercareIssueCodes]);
    for (const language of ["id", "en"] as const) {
      const sentences = Object.values(aftercareText).map((entry) => entry[language]);
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.filter((sentence) => !/^[a-z{].*\.$/.test(sentence))).toEqual([]);
    }
  });

  it.each<[string, readonly string[], Labels]>([
    ["anchors", aftercareAnchors, aftercareAnchorLabels],
    ["purposes", contactPurposes, contactPurposeLabels],
    ["statuses", contactStatuses, contactStatusLabels],
    ["states", aftercareStates, aftercareStateLabels],
    ["rules of suspension", suspensionRules, suspensionRuleLabels],
    ["reasons of extension", extensionReasons, extensionReasonLabels],
    ["reasons of unplanned contacts", unplannedReasons, unplannedReasonLabels],
  ])("the %s have names of their own in both languages", (_, values, labels) => {
    expect(Object.keys(labels)).toEqual([...values]);
    for (const language of ["id", "en"] as const) {
      expect(new Set(values.map((value) => labels[value]?.[language])).size).toBe(values.length);
    }
  });
});
