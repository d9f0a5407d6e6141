import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index";
import { type Definition, inForce } from "../../src/definition/index";
import { deepFreeze } from "./deep-freeze";
import { example } from "./example";

const between = (effectiveFrom?: string | null, effectiveTo?: string | null) =>
  ({ ...example, effectiveFrom, effectiveTo }) as Definition;

describe("inForce", () => {
  it("counts the first and the last day of force, and none beside", () => {
    const year = between("2025-01-01", "2025-12-31");
    const on = (date: Parameters<typeof inForce>[1]) => inForce([year], date).length;
    expect([on("2024-12-31"), on("2025-01-01"), on("2025-12-31"), on("2026-01-01")]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it("leaves a side open where no day is recorded", () => {
    for (const none of [undefined, null]) {
      expect(inForce([between(none, none)], "0000-01-01")).toHaveLength(1);
      expect(inForce([between("2025-01-01", none)], "9999-12-31")).toHaveLength(1);
      expect(inForce([between(none, "2025-01-01")], "2025-01-02")).toHaveLength(0);
    }
  });

  it("gives several in the order given, or none", () => {
    const older = { ...between("2020-01-01"), id: "test.older" };
    const newer = { ...between("2024-01-01"), id: "test.newer" };
    const all = new Set([newer, older]);
    expect(inForce(all, "2026-01-01").map((d) => d.id)).toEqual(["test.newer", "test.older"]);
    expect(inForce(all, "2023-01-01").map((d) => d.id)).toEqual(["test.older"]);
    expect(inForce(all, "2019-01-01")).toEqual([]);
    expect(inForce([], "2026-01-01")).toEqual([]);
  });

  it("has one definition in force each day where one ends the day before the next begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (n) => {
        const date = addDays("2025-01-01", n);
        const parts = [between(null, "2024-12-31"), between("2025-01-01", null)];
        expect(inForce(deepFreeze(parts), date)).toHaveLength(1);
      }),
    );
  });
});
