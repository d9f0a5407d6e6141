import { describe, expect, it } from "vitest";
import { illustrativeSelfAssessment, sniAspects } from "../../../src/sni/index";

describe("illustrativeSelfAssessment", () => {
  it("covers the four public aspects of 2022, each with questions", () => {
    expect(illustrativeSelfAssessment.edition).toBe("2022");
    expect(illustrativeSelfAssessment.aspects.map(({ id }) => id)).toEqual([...sniAspects]);
    for (const aspect of sniAspects) {
      const own = illustrativeSelfAssessment.requirements.filter((each) => each.aspect === aspect);
      expect(own.length).toBeGreaterThanOrEqual(5);
    }
  });

  it("every question is worded in both languages, weighs alike, and none is critical", () => {
    for (const { title, weight, critical } of illustrativeSelfAssessment.requirements) {
      expect(title).toEqual({ id: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
      expect([weight, critical]).toEqual([undefined, undefined]);
    }
  });
});
