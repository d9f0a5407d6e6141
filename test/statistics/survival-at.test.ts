import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier, survivalAt } from "../../src/statistics/index";
import { people } from "./survival-samples";

describe("survivalAt", () => {
  const curve = kaplanMeier([
    { time: 2, event: true },
    { time: 3, event: false },
    { time: 5, event: true },
    { time: 7, event: false },
  ]);

  it("what holds at a time holds until the next event", () => {
    const shares = [0, 1.9, 2, 4.9, 5, 7].map((time) => survivalAt(curve, time).survival);
    expect(shares).toEqual([1, 1, 0.75, 0.75, 0.375, 0.375]);
  });

  it("it carries the error and the band of the point", () => {
    const { standardError, lower, upper } = curve.points[2]!;
    expect(survivalAt(curve, 6)).toEqual({
      survival: 0.375,
      standardError,
      lower,
      upper,
      beyond: false,
    });
    expect(survivalAt(curve, 1)).toEqual({
      survival: 1,
      standardError: 0,
      lower: 1,
      upper: 1,
      beyond: false,
    });
  });

  it("after the last person was seen the last value stands in, and says so", () => {
    expect(survivalAt(curve, 7).beyond).toBe(false);
    expect(survivalAt(curve, 7.5)).toEqual({ ...survivalAt(curve, 7), beyond: true });
    expect(survivalAt(curve, Number.POSITIVE_INFINITY)).toMatchObject({ beyond: true });
  });

  it("where nobody was observed nothing is known, not even at 0", () => {
    const empty = kaplanMeier([]);
    expect(survivalAt(empty, 0)).toMatchObject({ survival: 1, beyond: true });
    expect(survivalAt(empty, 1)).toMatchObject({ survival: 1, beyond: true });
  });

  it("it finds the point that a search from the start finds", () => {
    fc.assert(
      fc.property(people, fc.nat(40), (list, halves) => {
        const own = kaplanMeier(list);
        const time = halves / 2;
        const point = own.points.filter((one) => one.time <= time).at(-1);
        expect(survivalAt(own, time).survival).toBe(point?.survival ?? 1);
      }),
    );
  });

  it("a time before 0, or none at all, is misuse", () => {
    for (const time of [-1, Number.NaN]) {
      expect(() => survivalAt(curve, time)).toThrow(RangeError);
      expect(() => survivalAt(curve, time)).toThrow(/^pulih: /);
    }
  });
});
