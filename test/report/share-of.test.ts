import { describe, expect, it } from "vitest";
import { type Figure, reconcile } from "../../src/report/index";
import { addUp, count, outcomesOf, percent, rangeIn, same, shareOf, subset } from "./figures";

const relation = shareOf("share", "part", "whole");

describe("a printed share", () => {
  const printed = (share: number, part: number, whole: number, decimals?: number) =>
    outcomesOf(
      [percent("share", share, { decimals }), count("part", part), count("whole", whole)],
      relation,
    )[0];

  it("601 of 1,401 is 43 %, 42.9 % and 42.90 %, not 42 %, 42.8 % or 43.0 %", () => {
    expect(printed(43, 601, 1401)).toBe("met");
    expect(printed(42.9, 601, 1401)).toBe("met");
    expect(printed(42.9, 601, 1401, 2)).toBe("met");
    expect(printed(42, 601, 1401)).toBe("unmet");
    expect(printed(42.8, 601, 1401)).toBe("unmet");
    expect(printed(43, 601, 1401, 1)).toBe("unmet");
    expect(printed(44, 601, 1401)).toBe("unmet");
  });

  it("a half is rounded up: 87 of 200 is 44 %, not 43 %", () => {
    expect(printed(44, 87, 200)).toBe("met");
    expect(printed(43, 87, 200)).toBe("unmet");
  });

  it("may exceed 100: 306 units of a target of 207 are 148 %", () => {
    expect(printed(148, 306, 207)).toBe("met");
  });

  it("is judged without float error: 7 of 2,000 is 0.35 %, 1 of 8 is 12.5 %", () => {
    expect(printed(0.35, 7, 2000)).toBe("met");
    expect(printed(12.5, 1, 8, 3)).toBe("met");
    expect(printed(1.005, 1005, 100_000)).toBe("met");
  });

  it("is compared with one digit more than was printed", () => {
    const figures = [percent("share", 42.897), count("part", 601), count("whole", 1401)];
    const [found] = reconcile(figures, { relations: [relation] }).findings;
    expect(found).toMatchObject({
      outcome: "unmet",
      observed: 42.8979,
      required: [42.8965, "to-below", 42.8975],
    });
  });

  it("of a target may be 120 %; that a part cannot exceed its whole is said by a subset", () => {
    const figures = [percent("share", 120), count("part", 12), count("whole", 10)];
    expect(outcomesOf(figures, relation, subset("part", "whole"))).toEqual(["met", "unmet"]);
  });

  it("shows as many digits as decide", () => {
    const sides = (figure: Figure, part: number, whole: number) => {
      const figures = [figure, count("part", part), count("whole", whole)];
      const [found] = reconcile(figures, { relations: [relation] }).findings;
      return [found?.outcome, found?.observed, found?.required];
    };
    const decimal = percent("share", 43, { decimals: 1 });
    const upTo = [42.95, "to-below", 43.05];
    expect(sides(percent("share", 43), 601, 1401)).toEqual(["met", 42.9, [42.5, "to-below", 43.5]]);
    expect(sides(decimal, 601, 1401)).toEqual(["unmet", 42.9, upTo]);
    expect(sides(decimal, 429_497, 1_000_000)).toEqual(["unmet", 42.9497, upTo]);
    expect(sides(decimal, 430_499, 1_000_000)).toEqual(["met", 43.0499, upTo]);
    expect(sides(decimal, 861, 2000)).toEqual(["unmet", 43.05, upTo]);
    const more = percent("share", 43, { qualifier: "more-than" });
    expect(sides(more, 43, 100)).toEqual(["unmet", 43, ["more-than", 43]]);
    expect(sides(more, 430_001, 1_000_000)).toEqual(["met", 43.0001, ["more-than", 43]]);
    const fine = percent("share", 12.5, { decimals: 3 });
    expect(sides(fine, 1, 4)).toEqual(["unmet", 25, [12.4995, "to-below", 12.5005]]);
  });

  it("of a count that no value is left to is computed as nothing", () => {
    const figures = [
      percent("share", 43),
      count("part"),
      count("whole", 100),
      count("eighty", 80),
      count("fifty", 50),
    ];
    const relations = [relation, subset("eighty", "part"), subset("part", "fifty")];
    const [found] = reconcile(figures, { relations }).findings;
    expect(found).toMatchObject({
      outcome: "unmet",
      observed: "no-value",
      required: [42.5, "to-below", 43.5],
    });
  });

  it("cannot be of nobody", () => {
    expect(printed(0, 0, 0)).toBe("unmet");
    const figures = [percent("share", 43), count("part", 3), count("whole", 0)];
    const [found] = reconcile(figures, { relations: [relation] }).findings;
    expect(found).toMatchObject({ outcome: "unmet", required: [42.5, "to-below", 43.5] });
    expect(found).not.toHaveProperty("observed");
  });

  it("is possible, not certain, when only some readings of a rounded count round to it", () => {
    const figures = (about: number) => [
      percent("share", 43),
      count("part", 601),
      count("whole", about, { decimals: -2 }),
    ];
    expect(outcomesOf(figures(1400), relation)).toEqual(["unknown"]);
    expect(outcomesOf(figures(1300), relation)).toEqual(["unmet"]);
    expect(outcomesOf(figures(1500), relation)).toEqual(["unmet"]);
  });

  it("is certain when all readings of rounded counts round to it", () => {
    const figures = [
      percent("share", 50),
      count("part", 500, { decimals: -1 }),
      count("whole", 1000),
    ];
    expect(outcomesOf(figures, relation)).toEqual(["met"]);
  });

  it("of a rounded part is not certain when only the lower or the upper readings round to it", () => {
    const part = count("part", 500, { decimals: -2 });
    const share = (value: number) => percent("share", value, { decimals: -1 });
    expect(outcomesOf([share(50), part, count("whole", 1000)], relation)).toEqual(["met"]);
    expect(outcomesOf([share(40), part, count("whole", 1100)], relation)).toEqual(["unknown"]);
    expect(outcomesOf([share(50), part, count("whole", 1100)], relation)).toEqual(["unknown"]);
  });

  it("more than half is met above the half only", () => {
    const half = percent("share", 50, { qualifier: "more-than" });
    const of = (part: number, more = {}) =>
      outcomesOf([half, count("part", part, more), count("whole", 1000)], relation)[0];
    expect([of(500), of(501)]).toEqual(["unmet", "met"]);
    expect(of(501, { qualifier: "more-than" })).toBe("met");
    expect(of(499, { qualifier: "more-than" })).toBe("unknown");
  });

  it("of more than a part can be certain of no rounded share", () => {
    const part = count("part", 400, { qualifier: "more-than" });
    expect(outcomesOf([percent("share", 50), part, count("whole", 1000)], relation)).toEqual([
      "unknown",
    ]);
  });

  it("of more than a whole may be anything down to nought", () => {
    const whole = count("whole", 1000, { qualifier: "more-than" });
    const of = (share: number) =>
      outcomesOf([percent("share", share), count("part", 500), whole], relation);
    expect([of(10), of(51)]).toEqual([["unknown"], ["unmet"]]);
  });

  it("of a whole that may be nought is not certain", () => {
    const figures = [percent("share", 0), count("part", 0), count("whole", 0, { decimals: -1 })];
    expect(outcomesOf(figures, relation)).toEqual(["unknown"]);
  });
});

describe("a count behind a printed share", () => {
  it("about 12 % of 983 is 114 to 122 units", () => {
    const share = percent("share", 12, { qualifier: "about" });
    const figures = [share, count("part"), count("whole", 983)];
    expect(rangeIn("part", figures, relation)).toEqual({ lower: 114, upper: 122 });
    const [found] = reconcile(figures, { relations: [relation] }).findings;
    expect(found).toMatchObject({
      outcome: "met",
      observed: [11.6, "to", 12.41],
      required: [11.5, "to-below", 12.5],
    });
  });

  it("the end that would round up is left out: 5 of 200 is 3 %, not 2 %", () => {
    const figures = [percent("share", 2), count("part"), count("whole", 200)];
    expect(rangeIn("part", figures, relation)).toEqual({ lower: 3, upper: 4 });
  });

  it("more than half of 200 is 101 or more", () => {
    const half = percent("share", 50, { qualifier: "more-than" });
    const figures = [half, count("part"), count("whole", 200)];
    expect(rangeIn("part", figures, relation)).toEqual({ lower: 101 });
  });

  it("of more than 1,000 has a lower end only", () => {
    const whole = count("whole", 999, { qualifier: "more-than" });
    const figures = [percent("share", 50), count("part"), whole];
    expect(rangeIn("part", figures, relation)).toEqual({ lower: 495 });
  });

  it("ends are found without float error: 8.05 % of 2,000, printed as 8.1 %, is 161", () => {
    expect((8.05 * 2000) / 100).toBeGreaterThan(161);
    const figures = [percent("share", 8.1), count("part"), count("whole", 2000)];
    expect(rangeIn("part", figures, relation)).toEqual({ lower: 161, upper: 162 });
  });

  it("no count of three people is 12 %", () => {
    const figures = [percent("share", 12), count("part"), count("whole", 3)];
    expect(outcomesOf(figures, relation)).toEqual(["unmet"]);
    expect(rangeIn("part", figures, relation)).toEqual({ lower: 1, upper: 0 });
  });

  it("a whole follows from its part: 601 units are 43 % of 1,382 to 1,414", () => {
    const figures = [percent("share", 43), count("part", 601), count("whole")];
    expect(rangeIn("whole", figures, relation)).toEqual({ lower: 1382, upper: 1414 });
    expect((100 * 601) / 1382).toBeLessThan(43.5);
    expect((100 * 601) / 1381).toBeGreaterThan(43.5);
    expect((100 * 601) / 1414).toBeGreaterThan(42.5);
    expect((100 * 601) / 1415).toBeLessThan(42.5);
  });

  it("a whole has no upper end when the part has none or the share may be nought", () => {
    const more = count("part", 600, { qualifier: "more-than" });
    expect(rangeIn("whole", [percent("share", 43), more, count("whole")], relation)).toEqual({
      lower: 1382,
    });
    const few = [percent("share", 0), count("part", 1), count("whole")];
    expect(rangeIn("whole", few, relation)).toEqual({ lower: 201 });
  });

  it("a whole of which a share was printed is not nought", () => {
    const figures = [percent("share", 0), count("part"), count("whole")];
    expect(rangeIn("whole", figures, relation)).toEqual({ lower: 1 });
    expect(rangeIn("part", figures, relation)).toEqual({ lower: 0 });
  });

  it("3 of 7 are the fewest that are 43 %", () => {
    const figures = [percent("share", 43), count("part"), count("whole")];
    expect(rangeIn("part", figures, relation)).toEqual({ lower: 3 });
    expect(rangeIn("whole", figures, relation)).toEqual({ lower: 7 });
  });
});

describe("a share that was not printed", () => {
  it("follows from its counts", () => {
    const figures = [percent("share"), count("part", 1), count("whole", 8)];
    expect(rangeIn("share", figures, relation)).toEqual({ lower: 12.5, upper: 12.5 });
    const result = reconcile(figures, { relations: [relation] });
    expect(result.findings[0]).toMatchObject({ outcome: "met", observed: 12.5, required: 12.5 });
  });

  it("of rounded counts is a range, and the relation not certain", () => {
    const whole = count("whole", 1000, { decimals: -2 });
    const figures = [percent("share"), count("part", 500), whole];
    expect(rangeIn("share", figures, relation)).toEqual({
      lower: 50_000 / 1049,
      upper: 50_000 / 950,
    });
    expect(outcomesOf(figures, relation)).toEqual(["unknown"]);
  });

  it("carries over to other counts exactly, whatever the fraction", () => {
    const figures = [
      percent("share"),
      count("part", 601),
      count("whole", 1401),
      count("other part"),
      count("other whole", 2802),
    ];
    const other = shareOf("share", "other part", "other whole");
    expect(rangeIn("other part", figures, relation, other)).toEqual({ lower: 1202, upper: 1202 });
    expect(outcomesOf(figures, relation, other)).toEqual(["met", "met"]);
  });

  it("of nobody does not arise", () => {
    const figures = [percent("share"), count("part", 0), count("whole", 0)];
    const result = reconcile(figures, { relations: [relation] });
    expect(result.outcome).toBe("not-applicable");
    expect(result.ranges[0]).toEqual({ key: "share", lower: 0, published: false });
  });

  it("of what may be nobody says nothing of the counts", () => {
    const figures = [percent("share"), count("part"), count("whole"), count("none", 0)];
    const result = reconcile(figures, { relations: [relation, subset("whole", "none")] });
    expect(result.findings.map(({ outcome }) => outcome)).toEqual(["not-applicable", "met"]);
  });

  it("known from other counts does not make rounded ones certain", () => {
    const figures = [
      percent("share"),
      count("part", 500),
      count("whole", 1000, { decimals: -2 }),
      count("one", 1),
      count("two", 2),
    ];
    const other = shareOf("share", "one", "two");
    expect(outcomesOf(figures, relation, other)).toEqual(["unknown", "met"]);
  });

  it("can be compared with a printed one", () => {
    const figures = [
      percent("share"),
      count("part", 601),
      count("whole", 1401),
      percent("said", 44),
    ];
    expect(outcomesOf(figures, relation, same("share", "said"))).toEqual(["met", "unmet"]);
  });

  it("of parts that follow from other relations is narrowed in turn", () => {
    const figures = [percent("share"), count("part"), count("whole", 200), count("rest", 150)];
    const relations = [relation, addUp("whole", "part", "rest")];
    expect(rangeIn("share", figures, ...relations)).toEqual({ lower: 25, upper: 25 });
  });
});
