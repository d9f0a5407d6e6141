import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, type Outcome, outcomes } from "../../src/definition/index";
import { deepFreeze } from "./deep-freeze";

const outcome = fc.constantFrom(...outcomes);
const list = fc.array(outcome, { maxLength: 6 });
const not = (o: Outcome): Outcome => (o === "met" ? "unmet" : o === "unmet" ? "met" : o);

describe("anyOf", () => {
  it("follows the table of three-valued logic, leaving out what is not applicable", () => {
    expect(outcomes.map((a) => outcomes.map((b) => anyOf([a, b])))).toEqual([
      ["met", "met", "met", "met"],
      ["met", "unmet", "unknown", "unmet"],
      ["met", "unknown", "unknown", "unknown"],
      ["met", "unmet", "unknown", "not-applicable"],
    ]);
  });

  it("is not applicable when nothing applies, not unmet", () => {
    expect(anyOf([])).toBe("not-applicable");
    expect(anyOf(["not-applicable"])).toBe("not-applicable");
  });

  it("does not depend on order, grouping or repetition", () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        expect(anyOf([...a, ...b])).toBe(anyOf([...b, ...a]));
        expect(anyOf([...a, ...a])).toBe(anyOf(a));
        expect(anyOf([anyOf([...a, ...b]), ...c])).toBe(anyOf([...a, anyOf([...b, ...c])]));
      }),
    );
  });

  it("is the opposite of all opposites being met", () => {
    fc.assert(
      fc.property(list, (a) => {
        expect(anyOf(a)).toBe(not(allOf(a.map(not))));
      }),
    );
  });

  it("leaves the list as it is", () => {
    expect(anyOf(deepFreeze<Outcome[]>(["unmet", "unknown"]))).toBe("unknown");
  });
});
