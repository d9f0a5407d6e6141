import { describe, expect, it } from "vitest";
import { anyActivity, ibmActivityKinds } from "../../../src/ibm/index";
import { expectPressReading, expectWholeMonths, outcomeOf, sufficientKinds } from "./readings";

describe("anyActivity", () => {
  it("is the widest reading of the press wording, over the window that the caller names", () => {
    expectPressReading(anyActivity, "any-activity");
    expectWholeMonths(anyActivity);
    expect(anyActivity({ months: 6 }).title).toEqual({
      id: "Operasional: kegiatan apa pun",
      en: "Operational: any activity",
    });
  });

  it("one activity of whatever kind makes a unit operational, none does not", () => {
    const policy = anyActivity({ months: 6 });
    expect(sufficientKinds(policy)).toEqual([...ibmActivityKinds]);
    expect(outcomeOf(policy, [])).toBe("unmet");
  });
});
