import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, type Outcome, outcomes } from "../../src/definition/index";
import { deepFreeze } from "./deep-freeze";

const outcome = fc.constantFrom(...outcomes);
const list = fc.array(outcome, { maxLength: 6 });

/** The opposite judgement: what is unknown or not applicable stays so. */
const not = (o: Outcome): Outcome => (o === "met" ? "unmet" : o === "unmet" ? "met" : o);

describe("allOf", () => {
  it("follows the table of three-valued logic, leaving out what is not applicable", () => {
    expect(outcomes.map((a) => outcomes.map((b) => allOf([a, b])))).toEqual([
      ["met", "unmet", "unknown", "met"],
      ["unmet", "unmet", "unmet", "unmet"],
      ["unknown", "unmet", "unknown", "unknown"],
      ["met", "unmet", "unknown", "not-applicable"],
    ]);
  });

  it("is not applicable when nothing applies, not met", () => {
    expect(allOf([])).toBe("not-applicable");
    expect(allOf(["not-applicable", "not-applicable"])).toBe("not-applicable");
  });

  it("is the outcome itself for one, and for one repeated", () => {
    for (const one of outcomes) {
      expect(allOf([one])).toBe(one);
      expect(allOf([one, one, one])).toBe(one);
    }
  });

  it("does not depend on order, grouping or repetition", () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        expect(allOf([...a, ...b])).toBe(allOf([...b, ...a]));
        expect(allOf([...a, ...a])).toBe(allOf(a));
        expect(allOf([allOf([...a, ...b]), ...c])).toBe(allOf([...a, allOf([...b, ...c])]));
      }),
    );
  });

  it("is the opposite of any opposite being met", () => {
    fc.assert(
      fc.property(list, (a) => {
        expect(allOf(a)).toBe(not(anyOf(a.map(not))));
      }),
    );
  });

  it("distributes over anyOf, and anyOf over it, where every outcome applies", () => {
    const applicable = fc.constantFrom<Outcome>("met", "unmet", "unknown");
    fc.assert(
      fc.property(applicable, applicable, applicable, (a, b, c) => {
        expect(allOf([a, anyOf([b, c])])).toBe(anyOf([allOf([a, b]), allOf([a, c])]));
        expect(anyOf([a, allOf([b, c])])).toBe(allOf([anyOf([a, b]), anyOf([a, c])]));
        expect(allOf([a, anyOf([a, b])])).toBe(a);
      }),
    );
  });

  it("is never turned from unmet or met into the other by learning what was unknown", () => {
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.constantFrom<Outcome>("met", "unmet")), (a, learn) => {
        const later = a.map((o) => (o === "unknown" ? learn.next().value : o));
        if (allOf(a) !== "unknown") expect(allOf(later)).toBe(allOf(a));
      }),
    );
  });

  it("leaves the list as it is", () => {
    expect(allOf(deepFreeze<Outcome[]>(["met", "unknown"]))).toBe("unknown");
  });
});
