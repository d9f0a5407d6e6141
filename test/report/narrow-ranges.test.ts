import { describe, expect, it } from "vitest";
import { reconcile } from "../../src/report/index";
import {
  addUp,
  count,
  fitIn,
  outcomesOf,
  percent,
  rangeIn,
  same,
  shareOf,
  subset,
} from "./figures";

describe("a figure that was not published", () => {
  it("983 units less the 306 of 2021 leave 677", () => {
    const figures = [count("all", 983), count("2021", 306), count("later")];
    expect(rangeIn("later", figures, addUp("all", "2021", "later"))).toEqual({
      lower: 677,
      upper: 677,
    });
  });

  it("is the sum of published parts", () => {
    const figures = [count("all"), count("a", 207), count("b", 24)];
    expect(rangeIn("all", figures, addUp("all", "a", "b"))).toEqual({ lower: 231, upper: 231 });
    expect(rangeIn("all", figures, fitIn("all", "a", "b"))).toEqual({ lower: 231 });
  });

  it("is given no end that is too large to be computed with exactly", () => {
    const figures = [count("all"), count("a", 8e13), count("b", 8e13)];
    expect(rangeIn("all", figures, addUp("all", "a", "b"))).toEqual({ lower: 0 });
  });

  it("of parts that are not all has an upper end only", () => {
    const figures = [count("all", 252), count("a", 207), count("b")];
    expect(rangeIn("b", figures, fitIn("all", "a", "b"))).toEqual({ lower: 0, upper: 45 });
  });

  it("has no lower end from a whole while another part has no upper one", () => {
    const figures = [count("all", 100), count("a", 30, { qualifier: "more-than" }), count("b")];
    expect(rangeIn("b", figures, addUp("all", "a", "b"))).toEqual({ lower: 0, upper: 69 });
    const two = [count("all", 100, { qualifier: "more-than" }), count("a", 30), count("b")];
    expect(rangeIn("b", two, addUp("all", "a", "b"))).toEqual({ lower: 71 });
  });

  it("lies between its subset and its superset", () => {
    const figures = [count("few", 13), count("some"), count("many", 306)];
    expect(rangeIn("some", figures, subset("few", "some"), subset("some", "many"))).toEqual({
      lower: 13,
      upper: 306,
    });
  });

  it("keeps its tighter end when relations agree on more than one", () => {
    const figures = [count("a", 5), count("b", 9), count("x"), count("c", 20), count("d", 30)];
    const relations = [subset("a", "x"), subset("b", "x"), subset("x", "c"), subset("x", "d")];
    for (const order of [relations, [...relations].reverse()]) {
      expect(rangeIn("x", figures, ...order)).toEqual({ lower: 9, upper: 20 });
    }
  });

  it("passes what is known of it on", () => {
    const figures = [count("a"), count("b"), count("c"), count("d", 10)];
    const chain = [subset("a", "b"), subset("b", "c"), subset("c", "d")];
    expect(rangeIn("a", figures, ...chain)).toEqual({ lower: 0, upper: 10 });
    expect(outcomesOf(figures, ...chain)).toEqual(["unknown", "unknown", "met"]);
  });
});

describe("operational and sustained in 2024", () => {
  const figures = [
    count("formed before", 983),
    count("formed in 2024", 418),
    count("operational", 601),
    count("operational, older"),
    count("operational, new"),
    count("sustained"),
    percent("share", 12, { qualifier: "about" }),
  ];
  const relations = [
    addUp("operational", "operational, older", "operational, new"),
    subset("operational, new", "formed in 2024"),
    shareOf("share", "sustained", "formed before"),
    same("sustained", "operational, older"),
  ];

  it("cannot be one notion: at least 183 older units operate, at most 122 were sustained", () => {
    const { outcome, findings } = reconcile(figures, { relations });
    expect(outcome).toBe("unmet");
    expect(findings.map((finding) => finding.outcome)).toEqual(["unknown", "met", "met", "unmet"]);
    expect(findings[3]).toMatchObject({
      observed: [183, "to", 601],
      required: [114, "to", 122],
    });
    expect(rangeIn("operational, older", figures, ...relations)).toEqual({
      lower: 183,
      upper: 601,
    });
  });

  it.each([0, 1, 2])("would be possible without relation %d", (left) => {
    const others = relations.filter((_, i) => i !== left);
    expect(outcomesOf(figures, ...others).at(-1)).toBe("unknown");
  });
});

describe("a contradiction", () => {
  it("between published figures stays with its relation", () => {
    const figures = [count("all", 100), count("a", 70), count("b", 40), count("x"), count("c", 50)];
    const relations = [addUp("all", "a", "b", "x"), subset("x", "c")];
    expect(outcomesOf(figures, ...relations)).toEqual(["unmet", "met"]);
    expect(rangeIn("x", figures, ...relations)).toEqual({ lower: 0, upper: 50 });
  });

  it("never moves a published figure", () => {
    const figures = [count("a", 10, { decimals: -1 }), count("b", 7)];
    expect(rangeIn("a", figures, subset("a", "b"))).toEqual(rangeIn("a", figures));
  });

  it("that leaves a figure no value is shown by both relations and goes no further", () => {
    const figures = [count("ten", 10), count("x"), count("five", 5), count("y"), count("one", 1)];
    const relations = [
      subset("ten", "x"),
      subset("x", "five"),
      addUp("y", "x", "one"),
      fitIn("x", "one"),
      same("y", "one"),
    ];
    const { findings } = reconcile(figures, { relations });
    expect(findings.map(({ outcome }) => outcome)).toEqual([
      "unmet",
      "unmet",
      "unknown",
      "unknown",
      "unknown",
    ]);
    expect(rangeIn("x", figures, ...relations)).toEqual({ lower: 10, upper: 5 });
    expect(rangeIn("y", figures, ...relations)).toEqual({ lower: 1 });
    const reversed = [...relations].reverse();
    expect(rangeIn("y", figures, ...reversed)).toEqual({ lower: 1 });
    expect(outcomesOf(figures, ...reversed)).toEqual([
      "unknown",
      "unknown",
      "unknown",
      "unmet",
      "unmet",
    ]);
  });

  it("prints no range that runs backwards", () => {
    const figures = [count("eighty", 80), count("x"), count("fifty", 50), count("one", 1)];
    const relations = [
      subset("eighty", "x"),
      subset("x", "fifty"),
      fitIn("fifty", "x", "one"),
      same("x", "one"),
    ];
    const { findings } = reconcile(figures, { relations });
    expect(findings.map(({ observed, required }) => [observed, required])).toEqual([
      [80, "no-value"],
      ["no-value", 50],
      ["no-value", 50],
      ["no-value", 1],
    ]);
  });

  it("in a circle leaves the ends unknown that it would push on for ever", () => {
    const figures = [count("a"), count("b"), count("one", 1), count("c"), count("five", 5)];
    const relations = [
      addUp("a", "b", "one"),
      addUp("b", "a", "one"),
      subset("a", "c"),
      addUp("five", "d", "one"),
    ];
    const result = reconcile([...figures, count("d")], { relations });
    expect(result.outcome).toBe("unknown");
    const ends = result.ranges.filter(({ published }) => !published);
    expect(ends.map(({ key, lower, upper }) => [key, lower, upper])).toEqual([
      ["a", 0, undefined],
      ["b", 0, undefined],
      ["c", 0, undefined],
      ["d", 4, 4],
    ]);
    expect(result.findings[0]).toMatchObject({
      outcome: "unknown",
      observed: [1, "or-more"],
      required: [0, "or-more"],
    });
  });

  it("in a circle that counts down leaves the upper ends unknown", () => {
    const figures = [count("a"), count("b"), count("one", 1), count("many", 1_000_000)];
    const relations = [fitIn("a", "b", "one"), fitIn("b", "a", "one"), subset("a", "many")];
    expect(rangeIn("a", figures, ...relations)).toEqual({ lower: 0 });
    expect(rangeIn("b", figures, ...relations)).toEqual({ lower: 0 });
  });

  it("in a circle that closes in slowly is followed to its end", () => {
    const figures = [
      percent("half", 50),
      count("whole"),
      count("part"),
      count("rest", 1000),
      count("most", 100_000),
    ];
    const relations = [
      shareOf("half", "part", "whole"),
      addUp("whole", "part", "rest"),
      subset("whole", "most"),
    ];
    expect(rangeIn("part", figures, ...relations)).toEqual({ lower: 981, upper: 1020 });
    expect((100 * 981) / 1981).toBeGreaterThanOrEqual(49.5);
    expect((100 * 980) / 1980).toBeLessThan(49.5);
  });

  it("in a circle that multiplies leaves the ends unknown that could not be counted", () => {
    const figures = [percent("thousandfold", 100_000), ...["x", "y"].map((id) => count(id))];
    const chain = Array.from({ length: 40 }, (_, i) => count(`z${i}`));
    const links = chain.map(({ id }) => subset(id, "x"));
    const relations = [shareOf("thousandfold", "x", "y"), subset("x", "y"), ...links];
    const result = reconcile([...figures, ...chain], { relations });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const lowers = result.ranges.filter(({ published }) => !published).map(({ lower }) => lower);
    expect(Math.max(...lowers)).toBeLessThanOrEqual(1);
  });
});
