import { describe, expect, it } from "vitest";
import { anyOfFour } from "../../../src/ibm/index";
import { expectPressReading, expectWholeMonths, outcomeOf, sufficientKinds } from "./readings";

describe("anyOfFour", () => {
  it("is the press wording, read over the window that the caller names", () => {
    expectPressReading(anyOfFour, "any-of-four");
    expectWholeMonths(anyOfFour);
    expect(anyOfFour({ months: 6 }).title).toEqual({
      id: "Operasional: salah satu dari empat kegiatan",
      en: "Operational: any of four activities",
    });
  });

  it("one of the four named kinds makes a unit operational, no other does", () => {
    const policy = anyOfFour({ months: 6 });
    expect(sufficientKinds(policy)).toEqual(["socialization", "mapping", "outreach", "screening"]);
    expect(outcomeOf(policy, ["intervention", "aftercare", "community-support"])).toBe("unmet");
  });
});
