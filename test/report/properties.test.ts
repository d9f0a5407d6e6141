import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, type Relation, reconcile } from "../../src/report/index";
import { addUp, count, fitIn, percent, same, shareOf, subset } from "./figures";

/** True counts of four groups, and ways of printing every figure made from them. */
const world = fc.record({
  groups: fc.array(fc.nat(3000), { minLength: 4, maxLength: 4 }),
  prints: fc.array(
    fc.record({
      how: fc.constantFrom("exact", "rounded", "about", "more-than", "not-published"),
      digits: fc.integer({ min: 0, max: 3 }),
      off: fc.nat(20),
    }),
    { minLength: 9, maxLength: 9 },
  ),
});

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;
type Print = World["prints"][number];

function printCount(id: string, truth: number, { how, digits, off }: Print): Figure {
  const unit = 10 ** digits;
  const rounded = Math.floor(truth / unit + 0.5) * unit;
  if (how === "rounded") return count(id, rounded, { decimals: -digits });
  if (how === "about" && rounded > 0) return count(id, rounded, { qualifier: "about" });
  if (how === "more-than" && truth > off) {
    return count(id, truth - 1 - off, { qualifier: "more-than" });
  }
  return how === "not-published" ? count(id) : count(id, truth);
}

/** A share rounded half up in whole numbers, so that no float decides. */
function printShare(id: string, part: number, whole: number, { how, digits }: Print): Figure {
  const units = Math.floor((200 * part * 10 ** digits + whole) / (2 * whole));
  const value = Number(`${units}e${-digits}`);
  if (how === "not-published") return percent(id);
  if (how === "more-than" && part > 0) {
    return percent(id, Math.max(0, Math.ceil((100 * part) / whole) - 1), { qualifier: how });
  }
  return percent(id, value, { decimals: digits });
}

function honest({ groups, prints }: World): {
  truth: Map<string, number>;
  figures: Figure[];
  relations: Relation[];
} {
  const [a = 0, b = 0, c = 0, d = 0] = groups;
  const truth = new Map([
    ["a", a],
    ["b", b],
    ["c", c],
    ["ab", a + b],
    ["abc", a + b + c],
    ["abcd", a + b + c + d],
    ["again", a + b],
  ]);
  const print = (i: number) => prints[i]!;
  const figures = [...truth].map(([id, value], i) => printCount(id, value, print(i)));
  const relations: Relation[] = [
    addUp("ab", "a", "b"),
    addUp("abc", "ab", "c"),
    fitIn("abcd", "ab", "c"),
    subset("a", "ab"),
    subset("abc", "abcd"),
    same("ab", "again"),
  ];
  const total = a + b + c + d;
  if (total > 0) {
    figures.push(printShare("share ab", a + b, total, print(7)));
    relations.push(shareOf("share ab", "ab", "abcd"));
    truth.set("share ab", (100 * (a + b)) / total);
  }
  if (a + b > 0) {
    figures.push(printShare("share a", a, a + b, print(8)));
    relations.push(shareOf("share a", "a", "ab"));
    truth.set("share a", (100 * a) / (a + b));
  }
  return { truth, figures, relations };
}

describe("figures that are honest printings of one truth", () => {
  it("are never said to contradict one another, and the truth stays possible", () => {
    fc.assert(
      fc.property(world, (made) => {
        const { truth, figures, relations } = honest(made);
        const result = reconcile(figures, { relations });
        expect(result.issues).toEqual([]);
        expect(result.findings).toHaveLength(relations.length);
        expect(result.outcome).not.toBe("unmet");
        for (const { key, lower, upper = Number.POSITIVE_INFINITY } of result.ranges) {
          expect(truth.get(key)).toBeGreaterThanOrEqual(lower);
          expect(truth.get(key)).toBeLessThanOrEqual(upper);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are all met when every count is exact", () => {
    fc.assert(
      fc.property(world, ({ groups, prints }) => {
        const exact = prints.map((print) => ({ ...print, how: "exact" as const }));
        const { figures, relations } = honest({ groups, prints: exact });
        expect(reconcile(figures, { relations }).outcome).toBe("met");
      }),
    );
  });
});

/** Figures that may well contradict one another, faults among them. */
const anyFigures = fc
  .array(
    fc.record({
      value: fc.option(fc.oneof(fc.nat(60), fc.double({ min: -2, max: 60 })), { nil: null }),
      unit: fc.constantFrom("count" as const, "percent" as const),
      qualifier: fc.constantFrom("exact" as const, "about" as const, "more-than" as const),
      decimals: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
    }),
    { maxLength: 8 },
  )
  .map((made) => made.map((fields, i): Figure => ({ ...count(`${i}`), ...fields })));
const id = fc.nat(8).map(String);
const anyRelations = fc.array(
  fc.oneof(
    fc.tuple(id, id, id).map(([w, a, b]) => addUp(w, a, b)),
    fc.tuple(id, id, id).map(([w, a, b]) => fitIn(w, a, b)),
    fc.tuple(id, id).map(([a, b]) => subset(a, b)),
    fc.tuple(id, id, id).map(([s, a, b]) => shareOf(s, a, b)),
    fc.tuple(id, id).map(([a, b]) => same(a, b)),
  ),
  { maxLength: 8 },
);

describe("a reconciliation of any figures", () => {
  it("survives JSON", () => {
    fc.assert(
      fc.property(anyFigures, anyRelations, (figures, relations) => {
        const result = reconcile(figures, { relations });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  it("does not depend on the order of figures or relations", () => {
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
    const byRelation = (a: { relation: string }, b: { relation: string }) =>
      a.relation < b.relation ? -1 : 1;
    fc.assert(
      fc.property(anyFigures, anyRelations, (figures, relations) => {
        const one = reconcile(figures, { relations });
        const other = reconcile([...figures].reverse(), { relations: [...relations].reverse() });
        expect(other.outcome).toBe(one.outcome);
        expect(other.findings.sort(byRelation)).toEqual(one.findings.sort(byRelation));
        expect(other.ranges.sort(byKey)).toEqual(one.ranges.sort(byKey));
        expect(other.issues).toHaveLength(one.issues.length);
      }),
    );
  });

  it("never narrows a published figure, nor changes its input", () => {
    fc.assert(
      fc.property(anyFigures, anyRelations, (figures, relations) => {
        const before = structuredClone({ figures, relations });
        const { ranges } = reconcile(figures, { relations });
        expect({ figures, relations }).toEqual(before);
        const alone = reconcile(figures, { relations: [] }).ranges;
        ranges.forEach((range, i) => {
          if (range.published) expect(range).toEqual(alone[i]);
        });
      }),
    );
  });

  it("reads figures and relations once, whatever holds them", () => {
    const figures = new Set([count("a", 1), count("b", 2)]);
    const relations = new Map([["only", subset("a", "b")]]).values();
    expect(reconcile(figures.values(), { relations }).outcome).toBe("met");
  });
});
