import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "../../src/calendar/index";
import { isKnown } from "../../src/definition/index";
import { deepFreeze } from "./deep-freeze";

const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays("2026-01-01", n));
const maybe = fc.option(day, { nil: undefined });
const fact = fc.record({ on: day, recordedOn: maybe, retractedOn: maybe });

describe("isKnown", () => {
  it("counts a fact of the day itself, and none of a later day", () => {
    expect(isKnown({ on: "2026-01-10" }, { asOf: "2026-01-10" })).toBe(true);
    expect(isKnown({ on: "2026-01-11" }, { asOf: "2026-01-10" })).toBe(false);
    const future = { asOf: "2026-01-10", knownAt: "2026-12-31" } as const;
    expect(isKnown({ on: "2026-01-11", recordedOn: "2026-01-01" }, future)).toBe(false);
  });

  it("counts a fact from the day of its recording on", () => {
    const visit = { on: "2026-01-10", recordedOn: "2026-02-03" } as const;
    const at = (knownAt: PlainDate) => isKnown(visit, { asOf: "2026-01-31", knownAt });
    expect([at("2026-02-02"), at("2026-02-03"), at("2026-02-04")]).toEqual([false, true, true]);
  });

  it("counts a fact until the day before its withdrawal", () => {
    const visit = { on: "2026-01-10", retractedOn: "2026-02-03" } as const;
    const at = (knownAt: PlainDate) => isKnown(visit, { asOf: "2026-01-31", knownAt });
    expect([at("2026-02-02"), at("2026-02-03"), at("2026-02-04")]).toEqual([true, false, false]);
  });

  it("takes a fact without a day of recording as recorded when it happened", () => {
    for (const recordedOn of [undefined, null]) {
      const visit = { on: "2026-01-10", recordedOn, retractedOn: recordedOn } as const;
      expect(isKnown(visit, { asOf: "2026-01-31", knownAt: "2026-01-09" })).toBe(false);
      expect(isKnown(visit, { asOf: "2026-01-31", knownAt: "2026-01-10" })).toBe(true);
    }
  });

  it("by default counts what was recorded at any time and nothing that was ever withdrawn", () => {
    for (const knownAt of [undefined, null]) {
      const vantage = { asOf: "2026-01-31", knownAt } as const;
      expect(isKnown({ on: "2026-01-10", recordedOn: "2027-01-01" }, vantage)).toBe(true);
      expect(isKnown({ on: "2026-01-10", retractedOn: "2027-01-01" }, vantage)).toBe(false);
    }
  });

  it("computes an old report again as it was, whatever was recorded or withdrawn later", () => {
    const asOf = "2026-01-31";
    const told = { on: "2026-01-10", recordedOn: "2026-01-11" } as const;
    const late = { on: "2026-01-12", recordedOn: "2026-02-20" } as const;
    const wrong = { on: "2026-01-14", recordedOn: "2026-01-15" } as const;
    const then = [told, wrong];
    const now = [told, late, { ...wrong, retractedOn: "2026-03-01" } as const];
    const report = { asOf, knownAt: "2026-02-05" } as const;
    const days = (facts: typeof now | typeof then, vantage: Parameters<typeof isKnown>[1]) =>
      facts.filter((f) => isKnown(f, vantage)).map((f) => f.on);
    expect(days(then, report)).toEqual(["2026-01-10", "2026-01-14"]);
    expect(days(now, report)).toEqual(["2026-01-10", "2026-01-14"]);
    expect(days(now, { asOf })).toEqual(["2026-01-10", "2026-01-12"]);
  });

  it("is the default when all that will ever be recorded or withdrawn is known", () => {
    fc.assert(
      fc.property(fact, day, (f, asOf) => {
        expect(isKnown(f, { asOf, knownAt: "9999-12-31" })).toBe(isKnown(f, { asOf }));
      }),
    );
  });

  it("without withdrawal only grows as the day or the knowledge moves on", () => {
    fc.assert(
      fc.property(fact, day, day, day, day, (f, a1, a2, k1, k2) => {
        const kept = { on: f.on, recordedOn: f.recordedOn };
        const [asOf, laterAsOf] = a1 < a2 ? [a1, a2] : [a2, a1];
        const [knownAt, laterKnownAt] = k1 < k2 ? [k1, k2] : [k2, k1];
        if (isKnown(kept, { asOf, knownAt })) {
          expect(isKnown(kept, { asOf: laterAsOf, knownAt: laterKnownAt })).toBe(true);
        }
        if (isKnown(kept, { asOf })) expect(isKnown(kept, { asOf: laterAsOf })).toBe(true);
      }),
    );
  });

  it("does not know again what was once withdrawn", () => {
    fc.assert(
      fc.property(fact, day, day, (f, k1, k2) => {
        const [knownAt, later] = k1 < k2 ? [k1, k2] : [k2, k1];
        const known = (k: PlainDate) => isKnown(f, { asOf: "2026-12-31", knownAt: k });
        const recorded = (f.recordedOn ?? f.on) <= knownAt;
        if (recorded && !known(knownAt)) expect(known(later)).toBe(false);
      }),
    );
  });

  it("leaves fact and vantage as they are", () => {
    const frozen = deepFreeze({
      fact: { on: "2026-01-10" },
      vantage: { asOf: "2026-01-10" },
    } as const);
    expect(isKnown(frozen.fact, frozen.vantage)).toBe(true);
  });
});
