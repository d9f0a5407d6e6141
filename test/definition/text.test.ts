import { describe, expect, it } from "vitest";
import { definitionIssueCodes, outcomes, standings } from "../../src/definition/index";
import {
  definitionText,
  explanationText,
  outcomeLabels,
  standingLabels,
} from "../../src/definition/text";

/** The placeholders of a sentence, sorted. */
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe("the texts of definitions", () => {
  it("name every outcome and standing, each differently", () => {
    expect(Object.keys(outcomeLabels)).toEqual([...outcomes]);
    expect(Object.keys(standingLabels)).toEqual([...standings]);
    for (const labels of [Object.values(outcomeLabels), Object.values(standingLabels)]) {
      for (const language of ["id", "en"] as const) {
        expect(new Set(labels.map((label) => label[language])).size).toBe(4);
      }
    }
  });

  it("have a sentence for every code, with the same placeholders in both languages", () => {
    expect(Object.keys(definitionText).sort()).toEqual([...definitionIssueCodes].sort());
    for (const text of [...Object.values(definitionText), ...Object.values(explanationText)]) {
      expect(placeholders(text.id)).toEqual(placeholders(text.en));
    }
  });
});
