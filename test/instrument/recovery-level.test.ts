import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import {
  type InstrumentScores,
  illustrativeLevel,
  type LevelCriterion,
  type LevelRule,
  recoveryLevel,
} from "../../src/instrument/index";
import { deepFreeze } from "../definition/deep-freeze";

const own = { id: "instrument.ours", version: "1" };
const ruleOf = (criteria: LevelCriterion[], atLeast: number): LevelRule =>
  derive(illustrativeLevel, { criteria, atLeast }, own);
const result = (
  id: string,
  on: InstrumentScores["on"],
  scores: Record<string, number>,
): InstrumentScores => ({ id, on, instrument: "whoqol-bref", scores });
const outcome = (scores: Record<string, number>) =>
  recoveryLevel([result("a", "2026-07-01", scores)], { rule: illustrativeLevel }).outcome;

describe("a level of three out of four", () => {
  it("is met as soon as three are met, whatever the fourth", () => {
    expect(outcome({ physical: 60, psychological: 60, social: 60 })).toBe("met");
    expect(outcome({ physical: 60, psychological: 60, social: 60, environment: 0 })).toBe("met");
  });

  it("is unmet only when even the unknown could not reach it", () => {
    expect(outcome({ physical: 0, psychological: 59.9 })).toBe("unmet");
    expect(outcome({ physical: 0 })).toBe("unknown");
    expect(outcome({ physical: 0, psychological: 60, social: 60 })).toBe("unknown");
  });

  it("is unknown when nothing was measured, never unmet", () => {
    const level = recoveryLevel([], { rule: illustrativeLevel });
    expect(level).toMatchObject({ outcome: "unknown", records: [] });
    expect(level.findings.map((finding) => finding.outcome)).toEqual([
      "unknown",
      "unknown",
      "unknown",
      "unknown",
      "unknown",
    ]);
  });
});

describe("the latest score", () => {
  const rule = ruleOf([{ instrument: "whoqol-bref", score: "physical", atLeast: 60 }], 1);
  const early = result("z", "2026-01-01", { physical: 90 });

  it("counts: by day, on one day by sequence, then by id", () => {
    const late = result("a", "2026-02-01", { physical: 10 });
    expect(recoveryLevel([late, early], { rule })).toMatchObject({
      outcome: "unmet",
      records: ["a"],
    });
    const second = { ...late, id: "0", sequence: 1, scores: { physical: 70 } };
    expect(recoveryLevel([second, late], { rule }).records).toEqual(["0"]);
    expect(recoveryLevel([{ ...late, id: "b" }, late], { rule }).records).toEqual(["b"]);
  });

  it("is that of the latest result that has it, of the same instrument", () => {
    const others = [
      result("b", "2026-03-01", { social: 10 }),
      { ...result("c", "2026-03-01", { physical: 1 }), instrument: "bam-likert" },
      result("d", "2026-03-01", { physical: Number.NaN }),
    ];
    expect(recoveryLevel([early, ...others], { rule }).records).toEqual(["z"]);
  });
});

describe("limits", () => {
  it.each([
    [{ atLeast: 10 }, 10, "met", "instrument.score-at-least", [10]],
    [{ atLeast: 10 }, 9, "unmet", "instrument.score-at-least", [10]],
    [{ atMost: 10 }, 10, "met", "instrument.score-at-most", [10]],
    [{ atMost: 10 }, 11, "unmet", "instrument.score-at-most", [10]],
    [{ atLeast: 5, atMost: 10 }, 7, "met", "instrument.score-between", [5, 10]],
    [{ atLeast: 5, atMost: 10 }, 4, "unmet", "instrument.score-between", [5, 10]],
    [{ atLeast: null }, 0, "met", "instrument.score-known", []],
  ] as const)("%j: a score of %i is %s", (limits, score, expected, code, required) => {
    const rule = ruleOf([{ instrument: "whoqol-bref", score: "physical", ...limits }], 1);
    const level = recoveryLevel([result("a", "2026-01-01", { physical: score })], { rule });
    expect(level.findings).toEqual([
      {
        code,
        outcome: expected,
        observed: score,
        required: ["whoqol-bref", "physical", ...required],
        records: ["a"],
      },
      {
        code: "instrument.criteria-met",
        outcome: expected,
        observed: expected === "met" ? 1 : 0,
        required: 1,
      },
    ]);
  });
});

describe("whatever the scores", () => {
  const domains = ["physical", "psychological", "social", "environment"];
  const scores = fc.dictionary(fc.constantFrom(...domains), fc.integer({ min: 0, max: 100 }));
  const results = fc
    .array(fc.tuple(scores, fc.integer({ min: 1, max: 3 })), { maxLength: 5 })
    .map((list) => list.map(([s, day], i) => result(`r${i}`, addDays("2026-01-01", day), s)));

  it("the order of results does not matter, and none is changed", () => {
    fc.assert(
      fc.property(results, (list) => {
        const level = recoveryLevel(deepFreeze(list), { rule: illustrativeLevel });
        expect(recoveryLevel([...list].reverse(), { rule: illustrativeLevel })).toEqual(level);
      }),
    );
  });

  it("a further score never turns met into unknown, nor unmet where it was not open", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 100 }), (known, more) => {
        fc.pre(!("social" in known));
        const before = outcome(known);
        const after = outcome({ ...known, social: more });
        if (before !== "unknown") expect(after).toBe(before);
      }),
    );
  });
});
