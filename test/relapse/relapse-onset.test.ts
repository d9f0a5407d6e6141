import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ctn0051,
  ctn0094,
  dropout4,
  johnson1992,
  krupitsky2004,
  lee2016,
  type PatternRule,
  type RelapseOnset,
  relapseOnset,
  relapseRules,
  type SignReading,
  schottenfeld2008,
} from "../../src/relapse/index";
import { goldenPatterns } from "./golden-patterns";
import {
  anyUse,
  deepFreeze,
  kept,
  patternRules,
  patterns,
  patternsOf,
  ruleOf,
  rules,
  twoApart,
} from "./patterns";

const relapsed = (time: number): RelapseOnset => ({ evaluable: true, relapsed: true, time });
const censored = (time: number): RelapseOnset => ({ evaluable: true, relapsed: false, time });
const tooShort: RelapseOnset = { evaluable: false, reason: "too-short" };
const tooSparse: RelapseOnset = { evaluable: false, reason: "schedule-too-sparse" };
const asGiven = { schedule: "as-given" } as const;
const hasRelapsed = (onset: RelapseOnset) => onset.evaluable && onset.relapsed;

describe("the golden values from R", () => {
  const timed = ["ctn0094", "dropout4", "lee2016", "ctn0051", "schottenfeld2008"] as const;
  const yesOrNo = ["johnson1992", "krupitsky2004"] as const;

  it("hold patterns with a relapse and without, under every rule", () => {
    expect(goldenPatterns).toHaveLength(60);
    for (const rule of timed) {
      expect(new Set(goldenPatterns.map((row) => row[rule].relapsed)).size).toBe(2);
    }
    for (const rule of yesOrNo) {
      expect(new Set(goldenPatterns.map((row) => row[rule])).size).toBe(2);
    }
  });

  it.each(goldenPatterns)("$pattern gives the week and event that R gives", (row) => {
    for (const options of [{}, asGiven]) {
      for (const rule of timed) {
        const onset = relapseOnset(row.pattern, relapseRules[rule], options);
        expect(onset, rule).toEqual({ evaluable: true, ...row[rule] });
      }
      for (const rule of yesOrNo) {
        expect(hasRelapsed(relapseOnset(row.pattern, relapseRules[rule], options))).toBe(row[rule]);
      }
    }
  });
});

describe("a monthly schedule", () => {
  const monthly = "___+___+___+";
  const trialRules = [ctn0094, lee2016, schottenfeld2008, ctn0051, krupitsky2004, johnson1992];

  it("is too sparse for all six trial rules", () => {
    for (const rule of trialRules) expect(relapseOnset(monthly, rule)).toEqual(tooSparse);
  });

  it("finds no relapse in anybody where the silence is taken as given", () => {
    const times = trialRules.map((rule) => relapseOnset(monthly, rule, asGiven));
    expect(times).toEqual([9, 11, 10, 9, 10, 11].map(censored));
  });

  it("can be judged by any use, and by two positives at least 14 days apart", () => {
    expect(relapseOnset(monthly, anyUse)).toEqual(relapsed(4));
    expect(relapseOnset(monthly, twoApart)).toEqual(relapsed(8));
  });

  it("can be judged once it is dense somewhere", () => {
    expect(relapseOnset("___-___-____----", ctn0094)).toEqual(censored(13));
    expect(relapseOnset("_-_-_-_-", lee2016)).toEqual(censored(7));
  });
});

describe("weeks that are not scheduled at the end", () => {
  it("are no time without relapse, unless the silence is taken as given", () => {
    const pattern = `----${"_".repeat(48)}`;
    expect(relapseOnset(pattern, ctn0094)).toEqual(censored(1));
    expect(relapseOnset(pattern, ctn0094, asGiven)).toEqual(censored(49));
    expect(relapseOnset(pattern, lee2016)).toEqual(censored(3));
    expect(relapseOnset(pattern, twoApart)).toEqual(censored(4));
    expect(relapseOnset(pattern, twoApart, asGiven)).toEqual(censored(52));
  });

  it("change no relapse that was seen", () => {
    expect(relapseOnset("++++____", ctn0094)).toEqual(relapsed(1));
  });

  it("cannot show one where the rule removes all the others", () => {
    const removed = ruleOf({ recode: { missing: "removed", mixed: "positive" } });
    expect(relapseOnset("oooo____", removed)).toEqual(tooShort);
    expect(relapseOnset("oooo----____", removed)).toEqual(censored(6));
  });
});

describe("many signs close together", () => {
  it("date the onset at the week in which they begin if they end the window", () => {
    expect(relapseOnset("-------++++", lee2016)).toEqual(relapsed(8));
    expect(relapseOnset("++--------", lee2016)).toEqual(relapsed(3));
    expect(relapseOnset("-++++", ctn0094)).toEqual(relapsed(2));
  });

  it("need not be neighbors where the window is wider", () => {
    expect(relapseOnset("+--+", lee2016)).toEqual(relapsed(3));
    expect(relapseOnset("+---+", lee2016)).toEqual(censored(4));
  });

  it("end the time where none is found, in the last week in which they could begin", () => {
    expect(relapseOnset("------", ctn0094)).toEqual(censored(3));
    expect(relapseOnset("------", lee2016)).toEqual(censored(5));
  });
});

describe("weeks left out at the beginning", () => {
  it("are counted in the time, but cannot show a relapse", () => {
    expect(relapseOnset("++++------", ctn0051)).toEqual(censored(7));
    expect(relapseOnset("--++++----", ctn0051)).toEqual(relapsed(3));
    expect(relapseOnset("++-++", johnson1992)).toEqual(relapsed(4));
    expect(relapseOnset("+++--", johnson1992)).toEqual(censored(4));
  });

  it("shorten the pattern", () => {
    expect(relapseOnset("+++++", ctn0051)).toEqual(tooShort);
    expect(relapseOnset("+", ctn0051)).toEqual(tooShort);
  });
});

describe("signs apart from each other", () => {
  it("date the onset at the last that is needed", () => {
    expect(relapseOnset("+-+---", twoApart)).toEqual(relapsed(3));
    expect(relapseOnset("++----", twoApart)).toEqual(censored(6));
    expect(relapseOnset("++----+", twoApart)).toEqual(relapsed(7));
  });

  it("need room for both", () => {
    expect(relapseOnset("++", twoApart)).toEqual(tooShort);
    expect(relapseOnset("", twoApart)).toEqual(tooShort);
    expect(relapseOnset("+__", twoApart)).toEqual(tooSparse);
  });
});

describe("missing and mixed weeks", () => {
  const reading = (missing: SignReading) => ruleOf({ recode: { missing, mixed: "positive" } });

  it("decide the result by how they are read", () => {
    const pattern = "-+o+-+*--";
    expect(relapseOnset(pattern, reading("positive"))).toEqual(relapsed(2));
    expect(relapseOnset(pattern, reading("negative"))).toEqual(censored(7));
    expect(relapseOnset(pattern, reading("kept"))).toEqual(censored(7));
    expect(relapseOnset("-+o+-*+*-", reading("removed"))).toEqual(relapsed(6));
    expect(relapseOnset("-+*+-----", ruleOf({ recode: kept }))).toEqual(censored(7));
    expect(relapseOnset("+o++-----", reading("negative"))).toEqual(censored(7));
    expect(relapseOnset("+o++-----", reading("removed"))).toEqual(relapsed(1));
  });

  it("leave time in weeks of the pattern where they are removed", () => {
    expect(relapseOnset("ooo+oo+oo+", reading("removed"))).toEqual(relapsed(4));
    expect(relapseOnset("-ooo-ooo-o-oo", reading("removed"))).toEqual(censored(5));
  });

  it("may leave too little to be judged where they are removed", () => {
    expect(relapseOnset("ooooooooooooooo", reading("removed"))).toEqual(tooShort);
    expect(relapseOnset("+ooooooooooo+oo", reading("removed"))).toEqual(tooShort);
  });

  it("are what a rule of dropout looks for", () => {
    expect(relapseOnset("++oooo", dropout4)).toEqual(relapsed(3));
    expect(relapseOnset("+++++*", dropout4)).toEqual(censored(3));
  });
});

describe("a pattern that cannot be read", () => {
  it("is no relapse and no absence of it, and its sign is not repeated", () => {
    const onset = relapseOnset("--x+++++", ctn0094);
    expect(onset).toEqual({ evaluable: false, reason: "foreign-sign", position: 3 });
    expect(relapseOnset("x-+++++", ctn0094)).toMatchObject({ position: 1 });
    for (const sign of ["O", "0", ",", ".", "P", "N", " ", "–", "🙂", "\n"]) {
      const found = relapseOnset(`++++${sign}`, ctn0094);
      expect(found).toEqual({ evaluable: false, reason: "foreign-sign", position: 5 });
    }
  });

  it("is too short where nothing is written", () => {
    for (const rule of patternRules) {
      expect(relapseOnset("", rule)).toEqual(tooShort);
    }
  });
});

it("a rule over observations is refused", () => {
  const rule = relapseRules.routineUse as unknown as PatternRule;
  expect(() => relapseOnset("++++", rule)).toThrow(/^pulih: .*checkRelapseRule/);
  expect(() => relapseOnset("++++", rule)).toThrow(RangeError);
});

it.each([
  { window: { weeks: 0, signs: 1 } },
  { window: { weeks: 3, signs: 4 } },
  { window: { weeks: 2.5, signs: 1 } },
  { window: { signs: 2, weeksApart: Number.NaN } },
  { skipWeeks: -1 },
  { sign: "o", recode: { missing: "positive", mixed: "kept" } },
] satisfies Partial<PatternRule>[])("a rule that cannot be applied is refused: %j", (changes) => {
  expect(() => relapseOnset("++++", ruleOf(changes))).toThrow(/^pulih: .*checkRelapseRule/);
  expect(() => relapseOnset("++++", ruleOf(changes))).toThrow(RangeError);
});

describe("any pattern under any rule", () => {
  it("gives a whole week of the pattern after those left out, or a reason", () => {
    fc.assert(
      fc.property(patterns, rules, fc.boolean(), (pattern, rule, raw) => {
        const onset = relapseOnset(pattern, rule, raw ? asGiven : {});
        expect(JSON.parse(JSON.stringify(onset))).toEqual(onset);
        if (!onset.evaluable) return;
        expect(Number.isInteger(onset.time)).toBe(true);
        expect(onset.time).toBeGreaterThan(rule.skipWeeks);
        expect(onset.time).toBeLessThanOrEqual(pattern.length);
      }),
    );
  });

  it("has too sparse a schedule just where not even a sign in every scheduled week would do", () => {
    fc.assert(
      fc.property(patterns, rules, (pattern, rule) => {
        const { reason } = { reason: undefined, ...relapseOnset(pattern, rule) };
        const atBest = relapseOnset(pattern.replace(/[^_]/g, rule.sign), rule, asGiven);
        const silent = atBest.evaluable && !atBest.relapsed;
        expect(reason === "schedule-too-sparse").toBe(silent);
      }),
      { numRuns: 500 },
    );
  });

  it("is judged alike with or without the check where every week was scheduled", () => {
    fc.assert(
      fc.property(patternsOf(["+", "-", "o", "*"]), rules, (pattern, rule) => {
        expect(relapseOnset(pattern, rule)).toEqual(relapseOnset(pattern, rule, asGiven));
      }),
    );
  });

  it("is censored at the latest week to which its scheduled weeks could date an onset", () => {
    const short = patternsOf(["-", "_", "-"], 9);
    const all = (pattern: string): string[] => {
      const at = pattern.indexOf("-");
      if (at < 0) return [pattern];
      const [head, tail] = [pattern.slice(0, at), pattern.slice(at + 1)];
      return ["+", "*"].flatMap((sign) => all(tail).map((rest) => head + sign + rest));
    };
    fc.assert(
      fc.property(short, rules, (pattern, some) => {
        const rule: PatternRule = { ...some, sign: "+", recode: kept };
        const times = all(pattern)
          .map((one) => relapseOnset(one, rule, asGiven))
          .filter(hasRelapsed)
          .map((onset) => (onset.evaluable ? onset.time : 0));
        const onset = relapseOnset(pattern, rule);
        expect(onset.evaluable && onset.time).toBe(times.length > 0 && Math.max(...times));
      }),
    );
  });

  it("says the same when weeks that are not scheduled are added at the end", () => {
    fc.assert(
      fc.property(patterns, rules, fc.nat(30), (pattern, rule, weeks) => {
        const onset = relapseOnset(pattern, rule);
        const longer = relapseOnset(pattern + "_".repeat(weeks), rule);
        if (onset.evaluable) expect(longer).toEqual(onset);
        const raw = relapseOnset(pattern, rule, asGiven);
        if (onset.evaluable && raw.evaluable) expect(onset.time).toBeLessThanOrEqual(raw.time);
      }),
      { numRuns: 500 },
    );
  });

  it("is never found too sparse when a relapse was seen", () => {
    fc.assert(
      fc.property(patterns, rules, (pattern, rule) => {
        const raw = relapseOnset(pattern, rule, asGiven);
        if (hasRelapsed(raw)) expect(relapseOnset(pattern, rule)).toEqual(raw);
      }),
      { numRuns: 500 },
    );
  });

  it("never loses a relapse when a negative week turns positive", () => {
    fc.assert(
      fc.property(patterns, rules, fc.nat(), (pattern, rule, seed) => {
        fc.pre(rule.sign === "+" && pattern.includes("-"));
        const clean = [...pattern].flatMap((sign, i) => (sign === "-" ? [i] : []));
        const at = clean[seed % clean.length]!;
        const worse = `${pattern.slice(0, at)}+${pattern.slice(at + 1)}`;
        if (hasRelapsed(relapseOnset(pattern, rule))) {
          const before = relapseOnset(pattern, rule) as { time: number };
          const after = relapseOnset(worse, rule) as { time: number };
          expect(after).toMatchObject({ evaluable: true, relapsed: true });
          expect(after.time).toBeLessThanOrEqual(before.time);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("relapses at least as often where missing is removed as where it is negative, and most where it is positive", () => {
    fc.assert(
      fc.property(patterns, rules, (pattern, rule) => {
        fc.pre(rule.sign === "+" && "weeks" in rule.window);
        const under = (missing: SignReading) =>
          relapseOnset(pattern, { ...rule, recode: { ...rule.recode, missing } });
        const removed = under("removed");
        if (hasRelapsed(under("negative"))) {
          expect(hasRelapsed(removed) || !removed.evaluable).toBe(true);
        }
        if (hasRelapsed(removed)) expect(hasRelapsed(under("positive"))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("gives a run where the text of the pattern holds it", () => {
    const runs = [ctn0094, schottenfeld2008, krupitsky2004, johnson1992, ctn0051];
    fc.assert(
      fc.property(patterns, fc.constantFrom(...runs), (pattern, rule) => {
        const { skipWeeks, window } = rule;
        const text = pattern.replace(/[o*]/g, "+");
        const at = text.indexOf("+".repeat(window.signs), skipWeeks);
        const onset = relapseOnset(pattern, rule, asGiven);
        const short = pattern.length - skipWeeks < window.signs;
        if (at >= 0) expect(onset).toEqual(relapsed(at + 1));
        else expect(onset).toEqual(short ? tooShort : censored(pattern.length - window.signs + 1));
      }),
      { numRuns: 500 },
    );
  });

  it("leaves the rule and its options as they were", () => {
    for (const rule of patternRules) {
      const frozen = deepFreeze(structuredClone(rule));
      expect(() => relapseOnset("+o*_-+o*_-", frozen, deepFreeze({ ...asGiven }))).not.toThrow();
    }
  });
});
