import { describe, expect, it } from "vitest";
import { type Figure, type Relation, reconcile } from "../../src/report/index";
import { addUp, count, percent, same, shareOf, subset } from "./figures";

function faults(figures: Figure[], ...relations: Relation[]): string[] {
  const { issues } = reconcile(figures, { relations });
  return issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("a faulty figure", () => {
  const alone = (figure: Figure) => faults([figure]);

  it("is named with its place", () => {
    expect(alone(count("a", -1))).toEqual(["report.negative-figure figures.0.value"]);
    expect(alone(count("a", 1.5))).toEqual(["report.not-whole figures.0.value"]);
    expect(alone(percent("a", 1.5))).toEqual([]);
    expect(alone(percent("a", -0.1))).toEqual(["report.negative-figure figures.0.value"]);
  });

  it("is no number, or too large to be computed with exactly", () => {
    const tooLarge = ["report.too-large figures.0.value"];
    expect(alone(count("a", Number.NaN))).toEqual(tooLarge);
    expect(alone(count("a", Number.POSITIVE_INFINITY))).toEqual(tooLarge);
    expect(alone(count("a", 1e15))).toEqual(tooLarge);
    expect(alone(count("a", 1e13))).toEqual([]);
    expect(alone(count("a", 1e15, { decimals: -12 }))).toEqual(tooLarge);
    expect(alone(percent("a", 1e9, { decimals: 6 }))).toEqual(tooLarge);
    expect(alone(percent("a", 1e7, { decimals: 6 }))).toEqual([]);
  });

  it("has decimals that cannot be", () => {
    const wrong = ["report.wrong-decimals figures.0.decimals"];
    expect(alone(percent("a", 1, { decimals: 1.5 }))).toEqual(wrong);
    expect(alone(percent("a", 1, { decimals: 7 }))).toEqual(wrong);
    expect(alone(percent("a", 1, { decimals: 6 }))).toEqual([]);
    expect(alone(count("a", 0, { decimals: -13 }))).toEqual(wrong);
    expect(alone(count("a", 1e12, { decimals: -12 }))).toEqual([]);
    expect(alone(percent("a", 1, { decimals: null }))).toEqual([]);
  });

  it("has more digits than its decimals tell", () => {
    const finer = ["report.finer-than-decimals figures.0.value"];
    expect(alone(count("a", 1416, { decimals: -3 }))).toEqual(finer);
    expect(alone(percent("a", 42.9, { decimals: 0 }))).toEqual(finer);
    expect(alone(percent("a", 1e-7))).toEqual(finer);
    expect(alone(percent("a", 1.005, { decimals: 3 }))).toEqual([]);
  });

  it("is neither judged nor given a range, and its relation leaves the whole unknown", () => {
    const figures = [count("a", -1), count("b", 2), count("c", 3)];
    const result = reconcile(figures, { relations: [subset("a", "b"), subset("b", "c")] });
    expect(result.outcome).toBe("unknown");
    expect(result.findings.map(({ relation }) => relation)).toEqual(["b in c"]);
    expect(result.ranges.map(({ key }) => key)).toEqual(["b", "c"]);
    expect(result.issues[1]).toEqual({
      code: "report.faulty-figure",
      severity: "error",
      path: ["relations", 0, "subset"],
      params: {},
    });
  });

  it("has an id that another has too: neither can be meant", () => {
    const figures = [count("a", 1), count("a", 2), count("b", 3)];
    expect(faults(figures, subset("a", "b"))).toEqual([
      "report.duplicate-figure figures.1.id",
      "report.faulty-figure relations.0.subset",
    ]);
    const result = reconcile([...figures, count("a", 1)], { relations: [] });
    expect(result.ranges.map(({ key }) => key)).toEqual(["b"]);
  });

  it("is not narrowed either", () => {
    const figures = [count("a", 10), count("x"), count("x")];
    const result = reconcile(figures, { relations: [subset("x", "a")] });
    expect(result.findings).toEqual([]);
    expect(result.ranges.map(({ key }) => key)).toEqual(["a"]);
  });
});

describe("a faulty relation", () => {
  const figures = [count("a", 1), count("b", 2), percent("p", 50), percent("q", 50)];

  it("names a figure that is not there", () => {
    expect(faults(figures, addUp("b", "a", "z"))).toEqual([
      "report.unknown-figure relations.0.parts.1",
    ]);
    expect(faults([], same("y", "z"))).toHaveLength(2);
  });

  it("names a percentage where a count belongs, or a count where a percentage does", () => {
    expect(faults(figures, shareOf("a", "p", "b"))).toEqual([
      "report.wrong-unit relations.0.share",
      "report.wrong-unit relations.0.part",
    ]);
    expect(faults(figures, subset("a", "p"))).toEqual(["report.wrong-unit relations.0.superset"]);
    expect(faults(figures, addUp("p", "q", "a"))).toEqual([
      "report.wrong-unit relations.0.whole",
      "report.wrong-unit relations.0.parts.0",
    ]);
    const { issues } = reconcile(figures, { relations: [shareOf("a", "p", "b")] });
    expect(issues.map(({ params }) => params)).toEqual([
      { expected: "percent" },
      { expected: "count" },
    ]);
  });

  it("holds counts and percentages to be one notion", () => {
    expect(faults(figures, same("p", "q"))).toEqual([]);
    expect(faults(figures, same("p", "q", "a"))).toEqual([
      "report.wrong-unit relations.0.figures.2",
    ]);
    expect(faults(figures, same("z", "p", "a"))).toEqual([
      "report.unknown-figure relations.0.figures.0",
      "report.wrong-unit relations.0.figures.2",
    ]);
  });

  it("names a figure twice", () => {
    expect(faults(figures, addUp("b", "a", "a"))).toEqual([
      "report.same-figure-twice relations.0.parts.1",
    ]);
    expect(faults(figures, subset("a", "a"))).toEqual([
      "report.same-figure-twice relations.0.superset",
    ]);
  });

  it("names too few figures", () => {
    expect(faults(figures, addUp("b"))).toEqual(["report.too-few-figures relations.0.parts"]);
    expect(faults(figures, same("b"))).toEqual(["report.too-few-figures relations.0.figures"]);
    expect(faults(figures, same())).toEqual(["report.too-few-figures relations.0.figures"]);
    expect(faults(figures, addUp("b", "a"))).toEqual([]);
  });

  it("has an id that another has too: neither is judged", () => {
    const result = reconcile(figures, { relations: [subset("a", "b"), subset("a", "b")] });
    expect(result.findings).toEqual([]);
    expect(result.outcome).toBe("unknown");
    expect(result.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["report.duplicate-relation", "relations", 0, "id"],
      ["report.duplicate-relation", "relations", 1, "id"],
    ]);
  });

  it("narrows nothing", () => {
    const relations = [addUp("b", "x", "z")];
    const result = reconcile([...figures, count("x")], { relations });
    expect(result.ranges.at(-1)).toEqual({ key: "x", lower: 0, published: false });
  });

  it("never repeats an id in an issue, which may be anything", () => {
    const { issues } = reconcile([count("3201019008550001", -1)], {
      relations: [subset("3201019008550001", "Siti")],
    });
    expect(issues).toHaveLength(3);
    expect(JSON.stringify(issues)).not.toMatch(/3201|Siti/);
  });
});
