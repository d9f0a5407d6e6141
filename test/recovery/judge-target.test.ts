import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import { bnn2026Completed3Months } from "../../src/recovery/index";
import { judgeTarget } from "../../src/recovery/judge-target";
import { rateOf } from "../../src/statistics/index";
import { type Counted, reportFrom, unknownAs } from "./counted";

function judged(counted: Counted, numerator: number, denominator: number) {
  const target = { atLeast: { numerator, denominator } };
  const changes = { id: "recovery.ours", version: "1" };
  return reportFrom([counted], derive(bnn2026Completed3Months, { target }, changes)).target;
}

describe("the verdict on a target", () => {
  it("a share that is the target meets it, one less does not", () => {
    expect(judged({ clean: 2, relapsed: 1 }, 2, 3)).toMatchObject({
      asDefined: "met",
      robust: "met",
      tipping: { needed: 0, ofUnknown: 0 },
    });
    expect(judged({ clean: 1, relapsed: 2 }, 2, 3)).toMatchObject({
      asDefined: "not-met",
      robust: "not-met",
      tipping: { needed: 1 },
    });
  });

  it("hangs on the unknown where all of them clean would just meet it", () => {
    expect(judged({ clean: 1, relapsed: 1, unknown: 1 }, 2, 3)).toMatchObject({
      asDefined: "not-met",
      robust: "undecided",
      tipping: { needed: 1, ofUnknown: 1 },
    });
    expect(judged({ clean: 1, relapsed: 2, unknown: 1 }, 2, 3)).toMatchObject({
      robust: "not-met",
      tipping: { needed: 2, ofUnknown: 1 },
    });
  });

  it("whoever is needed is a whole person", () => {
    const needed = (due: number) => judged({ unknown: due }, 1, 3)?.tipping.needed;
    expect([3, 4, 5, 6, 7].map(needed)).toEqual([1, 2, 2, 2, 3]);
  });

  it("an interval that ends on the target includes it", () => {
    expect(judged({ relapsed: 5 }, 0, 1)).toMatchObject({ interval: "includes" });
    expect(judged({ clean: 5 }, 1, 1)).toMatchObject({ interval: "includes" });
    expect(judged({ clean: 5 }, 1, 10)).toMatchObject({ interval: "above" });
    expect(judged({ relapsed: 5 }, 9, 10)).toMatchObject({ interval: "below" });
  });

  it("where the unknown are left out a headline of nobody decides nothing", () => {
    const { target } = reportFrom([{ unknown: 4 }], unknownAs("excluded"));
    expect(target).toEqual({
      target: bnn2026Completed3Months.target,
      asDefined: "undecided",
      robust: "undecided",
      tipping: { needed: 2, ofUnknown: 4 },
    });
  });

  it("a rate without an interval has none that could lie about the target", () => {
    const target = { atLeast: { numerator: 1, denominator: 2 } };
    const rate = rateOf(3, 5, { interval: "none" });
    expect(judgeTarget(target, { rate, clean: 3, unknown: 0, due: 5 })).toStrictEqual({
      target,
      asDefined: "met",
      robust: "met",
      tipping: { needed: 0, ofUnknown: 0 },
    });
  });

  it("of very many people one still decides", () => {
    const half = 2 ** 51;
    expect(judged({ clean: half, relapsed: half }, 1, 2)?.asDefined).toBe("met");
    expect(judged({ clean: half - 1, relapsed: half + 1 }, 1, 2)?.asDefined).toBe("not-met");
  });
});
