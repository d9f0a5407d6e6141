import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormatRateOptions, formatRate, type Rate, rateOf } from "../../src/statistics/index";
import { deepFreeze } from "./deep-freeze";
import { counts } from "./samples";

const complete = (numerator: number, denominator: number) =>
  rateOf(numerator, denominator, { interval: "none" });
const en = (rate: Rate, options: Omit<FormatRateOptions, "language"> = {}) =>
  formatRate(rate, { language: "en", ...options });
const half = { numerator: 1, denominator: 2 };

describe("formatRate", () => {
  it("a rate prints with its counts and its interval, in both languages", () => {
    const rate = deepFreeze(rateOf(601, 1401));
    expect(formatRate(rate, { language: "id" })).toBe("42,9 % (601 dari 1.401; 95 %: 40,3–45,5 %)");
    expect(formatRate(rate, { language: "en" })).toBe("42.9 % (601 of 1,401; 95 %: 40.3–45.5 %)");
  });

  it("without an interval the counts stand alone, and counts can be left out", () => {
    expect(formatRate(complete(601, 1401), { language: "id" })).toBe("42,9 % (601 dari 1.401)");
    expect(en(complete(601, 1401), { counts: false })).toBe("42.9 %");
    expect(en(rateOf(601, 1401), { counts: false })).toBe("42.9 % (95 %: 40.3–45.5 %)");
  });

  it("levels print as people say them", () => {
    const levelOf = (level: number) =>
      /of 10; (.*?):/.exec(formatRate(rateOf(5, 10, { level }), { language: "en" }))?.[1];
    expect([0.999, 0.57, 0.975, 0.8].map(levelOf)).toEqual(["99.9 %", "57 %", "97.5 %", "80 %"]);
    expect(formatRate(rateOf(5, 10, { level: 0.975 }), { language: "id" })).toContain("; 97,5 %: ");
  });

  it("halves round up, exactly", () => {
    // 1 of 16 is 6.25 %, 1 of 8 is 12.5 %.
    expect(en(complete(1, 16))).toBe("6.3 % (1 of 16)");
    expect(en(complete(1, 8), { decimals: 0 })).toBe("13 % (1 of 8)");
    expect(en(complete(201, 20000), { decimals: 2 })).toBe("1.01 % (201 of 20,000)");
  });

  it("only all of them print as 100 %, only none as 0 %", () => {
    expect(en(complete(10, 10))).toBe("100.0 % (10 of 10)");
    expect(en(complete(0, 10))).toBe("0.0 % (0 of 10)");
    expect(en(complete(9999, 10000))).toBe("99.99 % (9,999 of 10,000)");
    expect(en(complete(99999, 100000))).toBe("99.999 % (99,999 of 100,000)");
    expect(en(complete(1, 10000))).toBe("0.01 % (1 of 10,000)");
    expect(en(complete(1, 10000), { decimals: 0 })).toBe("0.01 % (1 of 10,000)");
  });

  it("the ends of the interval keep to the same rule", () => {
    expect(en(rateOf(0, 10))).toBe("0.0 % (0 of 10; 95 %: 0.0–27.8 %)");
    expect(en(rateOf(10, 10))).toBe("100.0 % (10 of 10; 95 %: 72.2–100.0 %)");
    expect(en(rateOf(1, 2000))).toBe("0.1 % (1 of 2,000; 95 %: 0.01–0.3 %)");
  });

  it("what misses the target does not print as the target", () => {
    expect(en(complete(1249, 2500))).toBe("50.0 % (1,249 of 2,500)");
    expect(en(complete(1249, 2500), { target: half })).toBe("49.96 % (1,249 of 2,500)");
    expect(en(complete(1251, 2500), { target: half })).toBe("50.04 % (1,251 of 2,500)");
    expect(en(complete(1250, 2500), { target: half })).toBe("50.0 % (1,250 of 2,500)");
    // A third: 0.33334 lies above it, though 33.3 % lies below.
    const third = { numerator: 1, denominator: 3 };
    expect(en(complete(33334, 100000), { target: third, counts: false })).toBe("33.334 %");
    expect(en(complete(1, 3), { target: third, counts: false })).toBe("33.3 %");
  });

  it("the figure printed lies on the side of the target, of none and of all where it is", () => {
    fc.assert(
      fc.property(counts, counts, fc.nat(4), ({ k, n }, { k: a, n: b }, decimals) => {
        const target = { numerator: a, denominator: b };
        const text = en(complete(k, n), { counts: false, decimals, target });
        const [, whole, rest = ""] = /^(\d+)(?:\.(\d+))? %$/.exec(text)!;
        const printed = BigInt(`${whole}${rest}`);
        const scale = 100n * 10n ** BigInt(rest.length);
        const sideOf = (x: bigint, y: bigint) => (x > y ? 1 : x < y ? -1 : 0);
        const real = sideOf(BigInt(k) * BigInt(b), BigInt(a) * BigInt(n));
        if (real !== 0) expect(sideOf(printed * BigInt(b), BigInt(a) * scale)).toBe(real);
        expect(printed === 0n).toBe(k === 0);
        expect(printed === scale).toBe(k === n);
        // No further off than half of the last digit.
        const off = 2n * (printed * BigInt(n) - BigInt(k) * scale);
        expect(off <= BigInt(n) && off > -BigInt(n)).toBe(true);
      }),
    );
  });

  it("an undefined rate prints why", () => {
    expect(formatRate(rateOf(0, 0), { language: "id" })).toBe(
      "tidak terdefinisi (tidak ada yang dihitung)",
    );
    expect(en(rateOf(0, 0))).toBe("undefined (nobody to count)");
    const rate: Rate = { status: "undefined", reason: "not-applicable" };
    expect(formatRate(rate, { language: "id" })).toBe("tidak terdefinisi (tidak berlaku)");
    expect(en(rate)).toBe("undefined (not applicable)");
  });

  it("a suppressed rate prints the rule, and nothing of the count", () => {
    const rate: Rate = { status: "suppressed", rule: "statistics.below-5" };
    expect(formatRate(rate, { language: "id" })).toBe("disamarkan (aturan below-5)");
    expect(en(rate)).toBe("suppressed (rule below-5)");
    expect(en({ status: "suppressed", rule: "ours.below-3" })).toBe(
      "suppressed (rule ours.below-3)",
    );
    expect(en({ status: "suppressed", rule: "ours.statistics.below-3" })).toBe(
      "suppressed (rule ours.statistics.below-3)",
    );
  });

  it("impossible decimals, targets and rates are misuse", () => {
    const rate = complete(1, 2);
    for (const decimals of [-1, 0.5, 101, Number.NaN]) {
      expect(() => en(rate, { decimals })).toThrow(RangeError);
      expect(() => en(rate, { decimals })).toThrow(/^pulih: /);
    }
    expect(en(rate, { decimals: 100, counts: false })).toBe(`50.${"0".repeat(100)} %`);
    for (const [numerator, denominator] of [
      [1, 0],
      [3, 2],
      [0.5, 1],
    ]) {
      const target = { numerator: numerator!, denominator: denominator! };
      expect(() => en(rate, { target })).toThrow(RangeError);
      expect(() => en({ status: "defined", ...target, value: 1 })).toThrow(RangeError);
    }
    const interval = { lower: Number.NaN, upper: 1, level: 0.95, method: "wilson" } as const;
    expect(() => en({ ...rate, interval } as Rate)).toThrow(RangeError);
  });
});
