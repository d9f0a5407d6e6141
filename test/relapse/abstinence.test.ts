import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AbstinenceRule,
  abstinence,
  abstinenceMeasures,
  abstinenceRules,
  fiellin2006,
  kosten1993,
  schottenfeld2005,
  schottenfeldB2008,
} from "../../src/relapse/index";
import { goldenPatterns } from "./golden-patterns";
import { deepFreeze, patterns } from "./patterns";

const asGiven = { schedule: "as-given" } as const;
const run = (weeks: number): AbstinenceRule => ({ ...kosten1993, measure: { kind: "run", weeks } });

describe("the golden values from R", () => {
  it.each(goldenPatterns)("$pattern gives the measure that R gives", (row) => {
    for (const options of [{}, asGiven]) {
      expect(abstinence(row.pattern, fiellin2006, options)).toBe(row.fiellin2006);
      expect(abstinence(row.pattern, kosten1993, options)).toBe(row.kosten1993);
      expect(abstinence(row.pattern, schottenfeld2005, options)).toBe(row.schottenfeld2005);
      expect(abstinence(row.pattern, schottenfeldB2008, options)).toBe(row.schottenfeldB2008);
    }
  });
});

describe("a run of negative weeks", () => {
  it("is broken by a positive, missing or mixed week", () => {
    for (const sign of "+o*_") {
      expect(abstinence(`--${sign}--`, schottenfeldB2008)).toBe(2);
      expect(abstinence(`--${sign}---`, kosten1993)).toBe(true);
    }
  });

  it("spans missing weeks where those are removed, but no mixed or unscheduled ones", () => {
    expect(abstinence("--ooo--", schottenfeld2005)).toBe(4);
    expect(abstinence("--*--", schottenfeld2005)).toBe(2);
    expect(abstinence("--_--", schottenfeld2005)).toBe(2);
  });

  it("is absent only if the schedule has room for it", () => {
    expect(abstinence("--+--", kosten1993)).toBe(false);
    expect(abstinence("--_--", kosten1993)).toBeUndefined();
    expect(abstinence("--", kosten1993)).toBeUndefined();
    expect(abstinence("--_--", kosten1993, asGiven)).toBe(false);
    expect(abstinence("ooo_--", kosten1993)).toBe(false);
    expect(abstinence("+-+", run(1))).toBe(true);
    expect(abstinence("+", run(1))).toBe(false);
  });

  it.each([0, -1, 1.5, Number.NaN])("of %d weeks cannot be asked for", (weeks) => {
    expect(() => abstinence("---", run(weeks))).toThrow(/^pulih: /);
    expect(() => abstinence("---", run(weeks))).toThrow(RangeError);
  });
});

describe("a number of negative weeks", () => {
  it("is counted over the whole pattern", () => {
    expect(abstinence("-+-o-*-_-", fiellin2006)).toBe(5);
    expect(abstinence("", fiellin2006)).toBe(0);
  });

  it("includes the missing and mixed weeks where a rule reads them as negative", () => {
    const recode = { missing: "negative", mixed: "negative" } as const;
    expect(abstinence("-o+*_", { ...fiellin2006, recode })).toBe(3);
  });
});

it("a pattern with a foreign sign cannot be told", () => {
  for (const rule of Object.values(abstinenceRules)) {
    expect(abstinence("---x---", rule, asGiven)).toBeUndefined();
  }
});

describe("any pattern", () => {
  it("shows no longer run than it has negative weeks, and no more of those than weeks", () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        const weeks = Number(abstinence(pattern, fiellin2006));
        const strict = Number(abstinence(pattern, schottenfeldB2008));
        const lenient = Number(abstinence(pattern, schottenfeld2005));
        expect(strict).toBeLessThanOrEqual(lenient);
        expect(lenient).toBeLessThanOrEqual(weeks);
        expect(weeks).toBe(pattern.split("-").length - 1);
      }),
    );
  });

  it("has a run of three just where its text holds one, under the rule as given", () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        const found = abstinence(pattern, kosten1993, asGiven);
        expect(found).toBe(pattern.includes("---"));
        expect([found, undefined]).toContain(abstinence(pattern, kosten1993));
      }),
    );
  });

  it("loses no abstinence when a positive week turns negative", () => {
    fc.assert(
      fc.property(patterns, fc.constantFrom(...Object.values(abstinenceRules)), (pattern, rule) => {
        const better = pattern.replace("+", "-");
        const before = Number(abstinence(pattern, rule, asGiven));
        expect(Number(abstinence(better, rule, asGiven))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

it("the rules measure in every way there is, and stay as they were", () => {
  const rules = Object.values(abstinenceRules).map((rule) => deepFreeze(structuredClone(rule)));
  expect(new Set(rules.map(({ measure }) => measure.kind))).toEqual(new Set(abstinenceMeasures));
  for (const rule of rules) expect(() => abstinence("+o*_-", rule)).not.toThrow();
});
