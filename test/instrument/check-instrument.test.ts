import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import { checkInstrument, type InstrumentDefinition, who5 } from "../../src/instrument/index";
import { deepFreeze } from "../definition/deep-freeze";
import { shipped } from "./forms";

const own = { id: "instrument.ours", version: "1" };
const faults = (changes: Partial<InstrumentDefinition>) =>
  checkInstrument(derive(who5, changes, own)).map(({ code, path }) => [code, path]);
const items = (...names: string[]) => ({ items: names, values: [0, 1] });
const scale = (id: string, ...names: string[]) => ({ id, items: names, of: "sum" as const });

it.each(shipped)("%s, which is shipped, can be scored", (_, definition) => {
  expect(checkInstrument(deepFreeze(definition))).toEqual([]);
});

describe("names", () => {
  it("of an item or a score stand once", () => {
    expect(faults({ items: [...who5.items, items("q1")] })).toEqual([
      ["instrument.same-name-twice", ["items", 1, "items", 0]],
    ]);
    expect(faults({ scales: [...who5.scales, scale("total", "q1")] })).toEqual([
      ["instrument.same-name-twice", ["scales", 1]],
    ]);
    expect(faults({ scales: [scale("total", "q1", "q1")] })).toEqual([
      ["instrument.same-name-twice", ["scales", 0, "items", 1]],
    ]);
  });

  it("of items in a scale must be there, and a scale has at least one", () => {
    expect(faults({ scales: [scale("total", "q9")] })).toEqual([
      ["instrument.names-nothing", ["scales", 0, "items", 0]],
    ]);
    expect(faults({ scales: [scale("total")] })).toEqual([
      ["instrument.names-nothing", ["scales", 0, "items"]],
    ]);
  });

  it("of items that are taken away must be items of the scale", () => {
    expect(faults({ scales: [{ ...scale("total", "q1", "q2"), minus: ["q3"] }] })).toEqual([
      ["instrument.names-nothing", ["scales", 0, "minus", 0]],
    ]);
  });

  it("of scores in bands and in the missing rule must be there", () => {
    expect(faults({ bands: [{ scores: ["sum"], bands: [] }] })).toEqual([
      ["instrument.names-nothing", ["bands", 0, "scores", 0]],
    ]);
    const missing = { atLeastAnswered: 0, scales: [{ scale: "sum", atMost: 1 }] };
    expect(faults({ missing })).toEqual([["instrument.names-nothing", ["missing", "scales", 0]]]);
  });
});

describe("the flow", () => {
  const flow = (...after: string[]) => [items("q1", "q2"), { ...items("q3", "q4"), after }];
  const scales = [scale("total", "q1")];

  it("depends on earlier items, one for each item", () => {
    expect(faults({ items: flow("q1", "q2"), scales })).toEqual([]);
    expect(faults({ items: flow("q1", "q3"), scales })).toEqual([
      ["instrument.names-nothing", ["items", 1, "after", 1]],
    ]);
    expect(faults({ items: flow("q1"), scales })).toEqual([
      ["instrument.names-nothing", ["items", 1, "after"]],
    ]);
  });

  it("of a single item may depend on several, not on none", () => {
    const single = (...names: string[]) => [items("q1", "q2"), { ...items("q3"), after: names }];
    expect(faults({ items: single("q1", "q2"), scales })).toEqual([]);
    expect(faults({ items: single(), scales })).toEqual([
      ["instrument.names-nothing", ["items", 1, "after"]],
    ]);
  });
});

describe("numbers", () => {
  it.each([[[1]], [[2, 1]], [[1, 1, 2]], [[0, Number.NaN]]])("%j are no answers", (values) => {
    const [group] = who5.items;
    expect(faults({ items: [{ items: group!.items, values }] })).toEqual([
      ["instrument.range-wrong", ["items", 0, "values"]],
    ]);
  });

  it("bands stand in order", () => {
    const bands = [
      {
        scores: ["total"],
        bands: [
          { id: "a", from: 0 },
          { id: "b", from: 50 },
          { id: "c", from: 50 },
        ],
      },
    ];
    expect(faults({ bands })).toEqual([
      ["instrument.bands-out-of-order", ["bands", 0, "bands", 2]],
    ]);
  });

  it.each([
    [{ atLeastAnswered: 6, scales: [] }, ["missing", "atLeastAnswered"]],
    [{ atLeastAnswered: -1, scales: [] }, ["missing", "atLeastAnswered"]],
    [
      { atLeastAnswered: 0, scales: [{ scale: "total", atMost: 5 }] },
      ["missing", "scales", 0, "atMost"],
    ],
    [
      { atLeastAnswered: 0, scales: [{ scale: "total", atMost: 0.5 }] },
      ["missing", "scales", 0, "atMost"],
    ],
  ])("the missing rule %j is impossible", (missing, path) => {
    expect(faults({ missing })).toEqual([["instrument.missing-too-many", path]]);
  });
});

it("what is wrong as a definition is told too", () => {
  expect(checkInstrument({ ...who5, standing: "official" }).map(({ code }) => code)).toEqual([
    "definition.standing-too-strong",
  ]);
});
