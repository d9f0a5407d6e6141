import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearKappa, type RatingPair } from "../../src/statistics/index";
import { deepFreeze } from "./deep-freeze";
import { distance, greatest } from "./golden";
import { golden } from "./survival-golden";
import { numbersIn, withShuffle } from "./survival-samples";

const scale = { categories: [1, 2, 3] };
const rating = fc.constantFrom(1, 2, 3);
const pairs: fc.Arbitrary<RatingPair<number>[]> = fc.array(
  fc.record({ first: rating, second: rating, count: fc.option(fc.nat(4)) }),
  { maxLength: 20 },
);

describe("linearKappa", () => {
  it("a self-assessment against its verification is worked by hand", () => {
    const self = [3, 3, 3, 2, 3, 3, 3];
    const verified = [3, 2, 3, 1, 2, 3, 2];
    const ratings = self.map((first, i) => ({ first, second: verified[i]! }));
    expect(linearKappa(ratings, scale)).toEqual({
      status: "defined",
      items: 7,
      agreement: 3 / 7,
      kappa: 0,
      weightedAgreement: expect.closeTo(5 / 7, 15),
      weightedKappa: expect.closeTo(3 / 17, 15),
      issues: [],
    });
  });

  it("it agrees with R for two to five categories", () => {
    const distances = golden.kappa.flatMap(({ table, result }) => {
      const categories = [...new Set(table.map(([first]) => first))];
      const kappa = linearKappa(
        table.map(([first, second, count]) => ({ first, second, count })),
        { categories },
      );
      if (kappa.status === "undefined") throw new Error(kappa.reason);
      const own = [kappa.agreement, kappa.kappa, kappa.weightedAgreement, kappa.weightedKappa];
      return own.map((value, i) => distance(value, result[i]!));
    });
    expect(distances.length).toBe(16);
    expect(greatest(distances)).toBeLessThan(1e-12);
  });

  it("full agreement is exactly 1", () => {
    const alike = [1, 2, 2, 3].map((category) => ({ first: category, second: category }));
    expect(linearKappa(alike, scale)).toMatchObject({
      agreement: 1,
      kappa: 1,
      weightedAgreement: 1,
      weightedKappa: 1,
    });
  });

  it("of two categories both kappas are one", () => {
    const two = [
      { first: "yes", second: "yes", count: 20 },
      { first: "yes", second: "no", count: 5 },
      { first: "no", second: "yes", count: 10 },
      { first: "no", second: "no", count: 15 },
    ];
    const kappa = linearKappa(two, { categories: ["no", "yes"] });
    expect(kappa).toMatchObject({ agreement: 0.7, kappa: 0.4, weightedKappa: 0.4 });
  });

  it("everything rated alike by both cannot be told from chance", () => {
    const alike = [
      { first: 2, second: 2 },
      { first: 2, second: 2 },
    ];
    expect(linearKappa(alike, scale)).toEqual({
      status: "undefined",
      reason: "one-category",
      items: 2,
      issues: [],
    });
    expect(linearKappa([{ first: 1, second: 1 }], { categories: [1] })).toMatchObject({
      reason: "one-category",
    });
  });

  it("nothing rated has no agreement", () => {
    const result = { status: "undefined", reason: "no-items", items: 0, issues: [] };
    expect(linearKappa([], scale)).toEqual(result);
    expect(linearKappa([{ first: 1, second: 1, count: 0 }], scale)).toEqual(result);
  });

  it("a rating that is no category is left out and counted", () => {
    const some = [
      { first: 1, second: 1 },
      { first: 9, second: 1, count: 3 },
      { first: 2, second: 0 },
      { first: 1, second: 2 },
    ];
    const kappa = linearKappa(some, scale);
    expect(kappa).toMatchObject({ status: "defined", items: 2 });
    expect(kappa.issues).toEqual([
      { code: "statistics.unlisted-rating", severity: "error", path: [], params: { count: 4 } },
    ]);
  });

  it("neither order nor exchange of the raters matters, and no number is other than finite", () => {
    fc.assert(
      fc.property(withShuffle(pairs), ([list, shuffled]) => {
        const kappa = linearKappa(deepFreeze(list), scale);
        expect(linearKappa(shuffled, scale)).toStrictEqual(kappa);
        const turned = list.map(({ first, second, count }) => ({
          first: second,
          second: first,
          count,
        }));
        expect(linearKappa(turned, scale)).toStrictEqual(kappa);
        expect(numbersIn(kappa).filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(JSON.parse(JSON.stringify(kappa))).toStrictEqual(kappa);
      }),
    );
  });

  it("a category listed twice and impossible counts are misuse", () => {
    expect(() => linearKappa([], { categories: [1, 1] })).toThrow(RangeError);
    expect(() => linearKappa([], { categories: [1, 1] })).toThrow(/^pulih: /);
    for (const count of [-1, 0.5, Number.NaN]) {
      expect(() => linearKappa([{ first: 1, second: 1, count }], scale)).toThrow(RangeError);
      expect(() => linearKappa([{ first: 1, second: 1, count }], scale)).toThrow(/^pulih: /);
    }
  });
});
