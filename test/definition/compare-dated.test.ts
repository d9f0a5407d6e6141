import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDated, type Dated } from "../../src/definition/index";
import { deepFreeze } from "./deep-freeze";

const fact: fc.Arbitrary<Dated> = fc.record(
  {
    id: fc.constantFrom("a", "b", "B", "a1", "10", "9", "é"),
    on: fc.constantFrom("2026-01-09", "2026-01-10", "2025-12-31"),
    sequence: fc.constantFrom(0, 1, 2, 10, -1, null, undefined),
  },
  { requiredKeys: ["id", "on"] },
);
const same = (a: Dated, b: Dated) =>
  a.id === b.id && a.on === b.on && (a.sequence ?? 0) === (b.sequence ?? 0);

describe("compareDated", () => {
  it("orders by day, then sequence, then id", () => {
    const early = { id: "z", on: "2026-01-09", sequence: 9 } as const;
    const first = { id: "z", on: "2026-01-10" } as const;
    const second = { id: "a", on: "2026-01-10", sequence: 1 } as const;
    const third = { id: "b", on: "2026-01-10", sequence: 1 } as const;
    expect([third, first, early, second].sort(compareDated)).toEqual([early, first, second, third]);
  });

  it("takes a sequence that is not recorded as 0", () => {
    const on = "2026-01-10";
    for (const sequence of [undefined, null, 0]) {
      expect(compareDated({ id: "a", on, sequence }, { id: "a", on })).toBe(0);
      expect(compareDated({ id: "b", on, sequence }, { id: "a", on, sequence: 1 })).toBe(-1);
      expect(compareDated({ id: "a", on, sequence }, { id: "b", on, sequence: -1 })).toBe(1);
    }
  });

  it("compares sequences as numbers", () => {
    const on = "2026-01-10";
    expect(compareDated({ id: "a", on, sequence: 10 }, { id: "a", on, sequence: 9 })).toBe(1);
  });

  it("is a total order", () => {
    fc.assert(
      fc.property(fact, fact, fact, (a, b, c) => {
        expect(compareDated(a, b) + compareDated(b, a)).toBe(0);
        expect(compareDated(a, b) === 0).toBe(same(a, b));
        if (compareDated(a, b) <= 0 && compareDated(b, c) <= 0) {
          expect(compareDated(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("sorts to one result, whatever the order of input", () => {
    const facts = fc.uniqueArray(fact, { comparator: same, maxLength: 12 });
    const shuffled = facts.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect([...deepFreeze(other)].sort(compareDated)).toEqual([...one].sort(compareDated));
      }),
    );
  });
});
