import { describe, expect, it } from "vitest";
import { allFour, ibmActivityKinds } from "../../../src/ibm/index";
import { expectPressReading, expectWholeMonths, outcomeOf, sufficientKinds } from "./readings";

describe("allFour", () => {
  it("is the press wording, read over the window that the caller names", () => {
    expectPressReading(allFour, "all-four");
    expectWholeMonths(allFour);
    expect(allFour({ months: 6 }).title).toEqual({
      id: "Operasional: keempat kegiatan",
      en: "Operational: all four activities",
    });
  });

  it("all four named kinds make a unit operational, three do not", () => {
    const policy = allFour({ months: 6 });
    const four = ["socialization", "mapping", "outreach", "screening"] as const;
    expect(outcomeOf(policy, four)).toBe("met");
    for (const left of four) {
      expect(
        outcomeOf(
          policy,
          ibmActivityKinds.filter((kind) => kind !== left),
        ),
      ).toBe("unmet");
    }
    expect(sufficientKinds(policy)).toEqual([]);
  });
});
