import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "../../src/calendar/index";
import type { Observation } from "../../src/episode/index";
import {
  relapseOnset,
  relapseRules,
  type UsePatternOptions,
  usePattern,
} from "../../src/relapse/index";
import { deepFreeze } from "../definition/deep-freeze";
import { asOf, episodeOf, someObservations, tested, told } from "./records";

const from: PlainDate = "2025-12-31";
const dayOf = (week: number) => addDays(from, 7 * week);
const patternOf = (
  observations: readonly Observation[],
  options: Partial<UsePatternOptions> = {},
) => usePattern(episodeOf(observations), { from, weeks: 4, plannedOn: [], asOf, ...options });

describe("a use pattern", () => {
  it("has one sign a week: planned, missed, negative, positive, mixed", () => {
    const plannedOn = [1, 2, 3, 4].map(dayOf);
    const tests = [
      tested("negative", dayOf(2)),
      tested("positive", dayOf(3)),
      tested("positive", dayOf(4)),
      tested("negative", addDays(dayOf(4), -1)),
      tested("negative", addDays(dayOf(4), -2)),
    ];
    expect(patternOf(tests, { plannedOn, weeks: 5 })).toBe("o-+*_");
  });

  it("of monthly positive tests is the third worked example, too sparse for rules of trials", () => {
    const monthly = [4, 8, 12].map((week) => tested("positive", dayOf(week)));
    const plannedOn = [4, 8, 12].map(dayOf);
    const pattern = patternOf(monthly, { plannedOn, weeks: 12 });
    expect(pattern).toBe("___+___+___+");
    expect(relapseOnset(pattern, relapseRules.ctn0094)).toEqual({
      evaluable: false,
      reason: "schedule-too-sparse",
    });
  });

  it("a week begins on the day after the last ended, and holds its last day", () => {
    const place = (on: PlainDate) => patternOf([tested("positive", on)], { weeks: 2 });
    expect(place(from)).toBe("__");
    expect(place(addDays(from, 1))).toBe("+_");
    expect(place(addDays(from, 7))).toBe("+_");
    expect(place(addDays(from, 8))).toBe("_+");
    expect(place(addDays(from, 15))).toBe("__");
  });

  it("a plan outside the weeks, or twice in one, does not matter", () => {
    const plannedOn = [from, dayOf(1), dayOf(1), addDays(dayOf(1), -1), dayOf(9)];
    expect(patternOf([], { plannedOn })).toBe("o___");
  });

  it("a result counts though no test was planned; a test without result was asked for", () => {
    expect(patternOf([tested("negative", dayOf(2))])).toBe("_-__");
    for (const result of ["refused", "not-given", "invalid"] as const) {
      expect(patternOf([tested(result, dayOf(2))])).toBe("_o__");
      const both = [tested(result, dayOf(2)), tested("positive", dayOf(2))];
      expect(patternOf(both)).toBe("_+__");
      expect(patternOf([...both].reverse())).toBe("_+__");
    }
  });

  it("two like results of one week are one sign", () => {
    const twice = [tested("positive", dayOf(1)), tested("positive", addDays(dayOf(1), -3))];
    expect(patternOf(twice)).toBe("+___");
  });

  it("a positive result that a prescription explains is negative", () => {
    expect(patternOf([tested("positive", dayOf(1), { explained: "prescribed" })])).toBe("-___");
    expect(patternOf([tested("positive", dayOf(1), { explained: "unknown" })])).toBe("+___");
  });

  it("contacts do not count", () => {
    expect(patternOf([told("routine", dayOf(1)), told("none", dayOf(2))])).toBe("____");
  });

  it("ends with the last week that is over", () => {
    const plannedOn = [1, 2].map(dayOf);
    expect(patternOf([], { plannedOn, asOf: addDays(from, 13) })).toBe("o");
    expect(patternOf([], { plannedOn, asOf: addDays(from, 14) })).toBe("oo");
    expect(patternOf([], { plannedOn, asOf: from })).toBe("");
    expect(patternOf([], { plannedOn, asOf: "2025-01-01" })).toBe("");
    expect(patternOf([], { plannedOn, weeks: 0 })).toBe("");
  });

  it("holds what was known: a test recorded later is still missed", () => {
    const test = tested("negative", dayOf(1), { recordedOn: "2026-03-01" });
    const known = (knownAt: PlainDate) => patternOf([test], { plannedOn: [dayOf(1)], knownAt });
    expect(known("2026-02-28")).toBe("o___");
    expect(known("2026-03-01")).toBe("-___");
  });

  it.each([-1, 1.5, Number.NaN])("cannot be of %s weeks", (weeks) => {
    expect(() => patternOf([], { weeks })).toThrow(RangeError);
    expect(() => patternOf([], { weeks })).toThrow(/^pulih: /);
  });

  it("does not depend on the order of input, and each test changes its week alone", () => {
    const anyPlan = fc.array(fc.integer({ min: -3, max: 250 }).map((n) => addDays(from, n)));
    fc.assert(
      fc.property(someObservations, anyPlan, (observations, plannedOn) => {
        const options = { from, weeks: 20, plannedOn, asOf } as const;
        const pattern = usePattern(deepFreeze(episodeOf(observations)), deepFreeze({ ...options }));
        expect(pattern).toMatch(/^[-+o*_]{20}$/);
        const reversed = [...observations].reverse();
        const back = { weeks: 20, plannedOn: [...plannedOn].reverse() };
        expect(patternOf(reversed, back)).toBe(pattern);
        const more = patternOf([...observations, tested("positive", dayOf(7))], {
          weeks: 20,
          plannedOn,
        });
        expect(more.slice(0, 6) + more.slice(7)).toBe(pattern.slice(0, 6) + pattern.slice(7));
        expect(["+", "*"]).toContain(more[6]);
      }),
    );
  });
});
