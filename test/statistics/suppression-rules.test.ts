import { describe, expect, it } from "vitest";
import { checkDefinition } from "../../src/definition/index";
import { suppressionRules } from "../../src/statistics/index";
import { suppressionRuleSchema } from "../../src/statistics/schema";

describe("suppressionRules", () => {
  it("each has an id of its own", () => {
    expect(suppressionRules.map((rule) => rule.id)).toEqual([
      "statistics.below-5",
      "statistics.below-10",
      "statistics.1-to-7-round-5",
    ]);
  });

  it("each is an honest definition, and stays the same through JSON and its schema", () => {
    for (const rule of suppressionRules) {
      expect(checkDefinition(rule)).toEqual([]);
      expect(suppressionRuleSchema.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
    }
  });
});
