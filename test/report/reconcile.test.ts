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

describe("parts of a whole", () => {
  it("the four classes of 2025 add up to the units operating", () => {
    const classes = [count("a", 207), count("b", 24), count("c", 11), count("d", 10)];
    const result = reconcile([count("all", 252), ...classes], {
      relations: [addUp("all", "a", "b", "c", "d")],
    });
    expect(result.outcome).toBe("met");
    expect(result.findings).toEqual([
      {
        relation: "all is all",
        code: "report.part-of",
        outcome: "met",
        observed: 252,
        required: 252,
        records: ["all", "a", "b", "c", "d"],
      },
    ]);
  });

  it.each([
    [1401, [983, 418]],
    [983, [306, 677]],
    [13_320, [11_370, 1_950]],
    [64_121, [12_551, 50_895, 675]],
  ])("%d is the sum of %j as published", (whole, parts) => {
    const figures = parts.map((value, i) => count(`p${i}`, value));
    const relation = addUp("whole", ...figures.map(({ id }) => id));
    expect(outcomesOf([count("whole", whole), ...figures], relation)).toEqual(["met"]);
    expect(outcomesOf([count("whole", whole + 1), ...figures], relation)).toEqual(["unmet"]);
    expect(outcomesOf([count("whole", whole - 1), ...figures], relation)).toEqual(["unmet"]);
  });

  it("parts that are not all may fall short but not exceed", () => {
    const parts = [count("a", 60), count("b", 30)];
    const relation = fitIn("whole", "a", "b");
    expect(outcomesOf([count("whole", 100), ...parts], relation)).toEqual(["met"]);
    expect(outcomesOf([count("whole", 90), ...parts], relation)).toEqual(["met"]);
    expect(outcomesOf([count("whole", 89), ...parts], relation)).toEqual(["unmet"]);
  });

  it("a rounded whole leaves an exact sum possible, not certain", () => {
    const parts = [count("a", 983), count("b", 418)];
    const rounded = (value: number) => count("whole", value, { decimals: -2 });
    expect(outcomesOf([rounded(1400), ...parts], addUp("whole", "a", "b"))).toEqual(["unknown"]);
    expect(outcomesOf([rounded(1300), ...parts], addUp("whole", "a", "b"))).toEqual(["unmet"]);
    expect(outcomesOf([rounded(1400), ...parts], fitIn("whole", "a", "b"))).toEqual(["unknown"]);
    expect(outcomesOf([rounded(1500), ...parts], fitIn("whole", "a", "b"))).toEqual(["met"]);
  });

  it("a part without an upper end can never be certain to fit", () => {
    const some = count("some", 10, { qualifier: "more-than" });
    expect(outcomesOf([some, count("all", 50)], fitIn("all", "some"))).toEqual(["unknown"]);
  });
});

describe("a subset", () => {
  it("cannot be larger than the set that holds it", () => {
    const figures = [count("operational", 601), count("formed", 1401)];
    expect(outcomesOf(figures, subset("operational", "formed"))).toEqual(["met"]);
    expect(outcomesOf(figures, subset("formed", "operational"))).toEqual(["unmet"]);
  });

  it("may be as large as the set", () => {
    expect(outcomesOf([count("a", 5), count("b", 5)], subset("a", "b"))).toEqual(["met"]);
  });

  it("more than 400 thousand active units are not among 1,416", () => {
    const active = count("active", 400_000, { qualifier: "more-than" });
    const { outcome, findings } = reconcile([active, count("assisted", 1416)], {
      relations: [subset("active", "assisted")],
    });
    expect(outcome).toBe("unmet");
    expect(findings[0]).toMatchObject({ observed: [400_001, "or-more"], required: 1416 });
  });

  it("more than 1,415 may be among 1,416, more than 1,416 may not", () => {
    const more = (value: number) => count("more", value, { qualifier: "more-than" });
    const relation = subset("more", "all");
    expect(outcomesOf([more(1415), count("all", 1416)], relation)).toEqual(["unknown"]);
    expect(outcomesOf([more(1416), count("all", 1416)], relation)).toEqual(["unmet"]);
  });

  it("about 400 may be among 400, is among 450", () => {
    const about = count("about", 400, { qualifier: "about" });
    const among = (all: number) => outcomesOf([about, count("all", all)], subset("about", "all"));
    expect([among(349), among(400), among(450)]).toEqual([["unmet"], ["unknown"], ["met"]]);
  });
});

describe("one notion", () => {
  it("is met by equal exact counts, unmet by others", () => {
    expect(outcomesOf([count("a", 1416), count("b", 1416)], same("a", "b"))).toEqual(["met"]);
    expect(outcomesOf([count("a", 1416), count("b", 1401)], same("a", "b"))).toEqual(["unmet"]);
    const three = [count("a", 5), count("b", 5), count("c", 6)];
    expect(outcomesOf(three, same("a", "b", "c"))).toEqual(["unmet"]);
    expect(outcomesOf(three, same("c", "b", "a"))).toEqual(["unmet"]);
  });

  it("is possible where roundings overlap", () => {
    const about = count("about", 400, { qualifier: "about" });
    expect(outcomesOf([about, count("exact", 418)], same("about", "exact"))).toEqual(["unknown"]);
    expect(outcomesOf([count("x"), count("y")], same("x", "y"))).toEqual(["unknown"]);
  });

  it("43 % and 44 % share no value, 43 % and 42.9 % do, 43 % twice is not certain", () => {
    const outcome = (a: number, b: number) =>
      outcomesOf([percent("a", a), percent("b", b)], same("a", "b"))[0];
    expect([outcome(43, 44), outcome(44, 43)]).toEqual(["unmet", "unmet"]);
    expect([outcome(43, 42.9), outcome(43, 43)]).toEqual(["unknown", "unknown"]);
  });

  it("is a supposition to test, and narrows nothing", () => {
    expect(rangeIn("x", [count("x"), count("y", 7)], same("x", "y"))).toEqual({ lower: 0 });
  });

  it("compares the figure that begins highest with the one that ends lowest", () => {
    const figures = [count("a", 400, { qualifier: "about" }), count("b", 300), count("c")];
    for (const ids of [
      ["a", "b", "c"],
      ["c", "b", "a"],
    ]) {
      const [found] = reconcile(figures, { relations: [same(...ids)] }).findings;
      expect(found).toMatchObject({
        observed: [350, "to", 450],
        required: 300,
        outcome: "unmet",
      });
    }
    const open = reconcile([count("c"), count("d")], { relations: [same("c", "d")] });
    expect(open.findings[0]).toMatchObject({
      observed: [0, "or-more"],
      required: [0, "or-more"],
    });
  });

  it("compares, of ends at one place, the one that leaves the place out", () => {
    const figures = [
      percent("more", 43.5, { qualifier: "more-than" }),
      percent("from", 44),
      percent("below", 43),
      percent("computed"),
      count("part", 87),
      count("whole", 200),
    ];
    const computed = shareOf("computed", "part", "whole");
    const compared = (...ids: string[]) =>
      reconcile(figures, { relations: [computed, same(...ids)] }).findings[1];
    for (const ids of [
      ["from", "more", "computed", "below"],
      ["below", "computed", "more", "from"],
    ]) {
      expect(compared(...ids)).toMatchObject({
        outcome: "unmet",
        observed: ["more-than", 43.5],
        required: [42.5, "to-below", 43.5],
      });
    }
  });

  it("more than 50 % is neither 50 % or less nor surely any other share", () => {
    const more = percent("more", 49.5, { qualifier: "more-than" });
    const upTo = percent("upTo", 49);
    expect(outcomesOf([more, upTo], same("more", "upTo"))).toEqual(["unmet"]);
    expect(outcomesOf([more, percent("x", 50)], same("more", "x"))).toEqual(["unknown"]);
  });
});

describe("all relations together", () => {
  it("are unmet by one, unknown by one, met by all", () => {
    const figures = [count("a", 1), count("b", 2), count("c", 2, { decimals: -1 })];
    const outcome = (...relations: Parameters<typeof subset>[]) =>
      reconcile(figures, { relations: relations.map((pair) => subset(...pair)) }).outcome;
    expect(outcome(["a", "b"])).toBe("met");
    expect(outcome(["a", "b"], ["b", "a"])).toBe("unmet");
    expect(reconcile(figures, { relations: [] }).outcome).toBe("not-applicable");
  });

  it("a share of a published part and whole prints what it comes to", () => {
    const figures = [percent("share", 43), count("part", 601), count("whole", 1401)];
    const result = reconcile(figures, { relations: [shareOf("share", "part", "whole")] });
    expect(result.findings[0]).toEqual({
      relation: "share of whole",
      code: "report.share-of",
      outcome: "met",
      observed: 42.9,
      required: [42.5, "to-below", 43.5],
      records: ["share", "part", "whole"],
    });
    expect(result.ranges).toEqual([
      { key: "share", lower: 42.5, upper: 43.5, upperOpen: true, published: true },
      { key: "part", lower: 601, upper: 601, published: true },
      { key: "whole", lower: 1401, upper: 1401, published: true },
    ]);
  });
});
