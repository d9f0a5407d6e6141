import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import {
  below5,
  below10,
  type CountTable,
  oneTo7Round5,
  type PublishedCount,
  type SuppressedTable,
  suppress,
} from "../../src/statistics/index";
import { deepFreeze } from "./deep-freeze";

/** A table from rows of counts; rows are r0, r1 …, columns c0, c1 …. */
function tableOf(counts: number[][]): CountTable {
  return {
    rows: counts.map((row, r) => ({
      key: `r${r}`,
      cells: row.map((count, c) => ({ key: `c${c}`, count })),
    })),
  };
}

/** Published counts with their totals, `*` where suppressed. */
function gridOf({ rows, totals, total }: SuppressedTable): (number | "*")[][] {
  const shown = (cell: PublishedCount) => (cell.status === "shown" ? cell.count : "*");
  return [
    ...rows.map((row) => [...row.cells, row.total].map(shown)),
    [...totals, total].map(shown),
  ];
}

function withTotals(counts: number[][]): number[][] {
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const wide = counts.map((row) => [...row, sum(row)]);
  return [...wide, wide[0]!.map((_, c) => sum(wide.map((row) => row[c]!)))];
}

const smallTables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.nat(60));
    const row = fc.array(count, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });
const rules = fc.constantFrom(below5, below10);

describe("suppress", () => {
  it("a small count takes with it as many others as would give it away", () => {
    // 3 is small. Row, column and the cell across have to go with it: 12, 40, 25 cost least.
    expect(
      gridOf(
        suppress(
          tableOf([
            [3, 40],
            [12, 25],
          ]),
          below5,
        ),
      ),
    ).toEqual([
      ["*", "*", 43],
      ["*", "*", 37],
      [15, 65, 80],
    ]);
  });

  it("the cheapest counts are taken, and zero never", () => {
    // Round the 2, the way by row r1 and column c1 is barred by the zero; by c2 it costs 7 + 8 + 9.
    const counts = [
      [2, 5, 9],
      [7, 0, 8],
      [50, 60, 70],
    ];
    expect(gridOf(suppress(tableOf(counts), below5))).toEqual([
      ["*", 5, "*", 16],
      ["*", 0, "*", 15],
      [50, 60, 70, 180],
      [59, 65, 87, 211],
    ]);
  });

  it("of two ways the cheaper is taken, whichever count goes up and whichever down", () => {
    // The 1 can only be 2, the 9 then 8: their total of 10 stays.
    expect(gridOf(suppress(tableOf([[9], [1]]), below10))).toEqual([
      ["*", "*"],
      ["*", "*"],
      [10, 10],
    ]);
    expect(
      gridOf(
        suppress(
          tableOf([
            [1, 1],
            [11, 0],
          ]),
          below5,
        ),
      ),
    ).toEqual([
      ["*", "*", "*"],
      ["*", 0, "*"],
      ["*", "*", 13],
    ]);
    expect(
      gridOf(
        suppress(
          tableOf([
            [1, 1],
            [1, 8],
          ]),
          below5,
        ),
      ),
    ).toEqual([
      ["*", "*", "*"],
      ["*", "*", 9],
      ["*", 9, "*"],
    ]);
  });

  it("totals go too where a small count is the only one of its row or column", () => {
    expect(
      gridOf(
        suppress(
          tableOf([
            [3, 0],
            [0, 25],
          ]),
          below5,
        ),
      ),
    ).toEqual([
      ["*", 0, "*"],
      [0, 25, 25],
      ["*", 25, "*"],
    ]);
  });

  it("a table of one count is its own total, four times", () => {
    expect(gridOf(suppress(tableOf([[3]]), below5))).toEqual([
      ["*", "*"],
      ["*", "*"],
    ]);
    expect(gridOf(suppress(tableOf([[5]]), below5))).toEqual([
      [5, 5],
      [5, 5],
    ]);
    expect(gridOf(suppress(tableOf([[0]]), below5))).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it("a table without rows or columns has a total of nobody", () => {
    expect(suppress({ rows: [] }, below5)).toEqual({
      rule: below5,
      rows: [],
      totals: [],
      total: { status: "shown", count: 0 },
    });
    expect(gridOf(suppress(tableOf([[], []]), below5))).toEqual([[0], [0], [0]]);
  });

  it("both limits of the rule are suppressed, their neighbours are not", () => {
    const shown = (count: number, rule = below5) =>
      gridOf(suppress(tableOf([[count]]), { ...rule, secondary: false }))[0]![0];
    expect([0, 1, 4, 5].map((count) => shown(count))).toEqual([0, "*", "*", 5]);
    expect([0, 1, 9, 10].map((count) => shown(count, below10))).toEqual([0, "*", "*", 10]);
  });

  it("a suppressed cell says neither its count nor why it was suppressed", () => {
    const { rows } = suppress(
      tableOf([
        [3, 40],
        [12, 25],
      ]),
      below5,
    );
    expect(rows[0]!.cells).toEqual([
      { key: "c0", status: "suppressed" },
      { key: "c1", status: "suppressed" },
    ]);
  });

  it("what is shown is true, all that is small is suppressed, and zero never is", () => {
    fc.assert(
      fc.property(smallTables, rules, (counts, rule) => {
        const grid = gridOf(suppress(tableOf(counts), rule));
        withTotals(counts).forEach((row, r) => {
          row.forEach((count, c) => {
            const published = grid[r]![c];
            if (published !== "*") expect(published).toBe(count);
            if (count >= rule.from && count <= rule.to) expect(published).toBe("*");
            if (count === 0) expect(published).toBe(0);
          });
        });
      }),
    );
  });

  it("without a small count nothing is suppressed", () => {
    fc.assert(
      fc.property(smallTables, (counts) => {
        const table = tableOf(counts.map((row) => row.map((count) => (count < 5 ? 0 : count))));
        expect(gridOf(suppress(table, below5)).flat()).not.toContain("*");
      }),
    );
  });

  it("the order of rows and columns, or of cells in a row, changes nothing", () => {
    const sortedByKey = <T extends { key: string }>(items: T[]) =>
      [...items].sort((a, b) => (a.key < b.key ? -1 : 1));
    const sorted = (table: SuppressedTable) => ({
      ...table,
      rows: sortedByKey(table.rows.map((row) => ({ ...row, cells: sortedByKey(row.cells) }))),
      totals: sortedByKey(table.totals),
    });
    const weights = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
    const shuffle = <T>(items: T[], by: number[]) =>
      items
        .map((item, i) => ({ item, weight: by[i]! }))
        .sort((a, b) => a.weight - b.weight)
        .map(({ item }) => item);
    fc.assert(
      fc.property(smallTables, weights, weights, weights, (counts, one, two, three) => {
        const table = tableOf(counts);
        const rows = table.rows.map((row, i) => ({
          ...row,
          cells: shuffle(row.cells, i % 2 === 0 ? one : three),
        }));
        const shuffled = suppress({ rows: shuffle(rows, two) }, below10);
        expect(sorted(shuffled)).toEqual(sorted(suppress(table, below10)));
      }),
    );
  });

  it("rows and columns come back in the order given", () => {
    const table: CountTable = {
      rows: [
        {
          key: "Riau",
          cells: [
            { key: "z", count: 12 },
            { key: "a", count: 25 },
          ],
        },
        {
          key: "Aceh",
          cells: [
            { key: "a", count: 40 },
            { key: "z", count: 13 },
          ],
        },
      ],
    };
    const result = suppress(table, below5);
    expect(result.rows.map((row) => row.key)).toEqual(["Riau", "Aceh"]);
    expect(result.rows[1]!.cells).toEqual([
      { key: "z", status: "shown", count: 13 },
      { key: "a", status: "shown", count: 40 },
    ]);
    expect(result.totals.map((cell) => cell.key)).toEqual(["z", "a"]);
  });

  it("a table and its rule stay as they were, and the result is plain JSON with the rule", () => {
    fc.assert(
      fc.property(smallTables, (counts) => {
        const result = suppress(deepFreeze(tableOf(counts)), deepFreeze({ ...below5 }));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result.rule).toEqual(below5);
      }),
    );
  });

  it("where the rule rounds, each count is rounded on its own and nothing more is suppressed", () => {
    // 7 is suppressed, 8 rounds to 10, 12 to 10, 13 to 15; row totals 20 and 20, columns 15 and 25.
    const counts = [
      [7, 13],
      [8, 12],
    ];
    expect(gridOf(suppress(tableOf(counts), oneTo7Round5))).toEqual([
      ["*", 15, 20],
      [10, 10, 20],
      [15, 25, 40],
    ]);
    expect(gridOf(suppress(tableOf(counts), { ...oneTo7Round5, secondary: true }))).toEqual(
      gridOf(suppress(tableOf(counts), oneTo7Round5)),
    );
    expect(gridOf(suppress(tableOf([[15, 0]]), { ...oneTo7Round5, roundTo: 10 }))[0]).toEqual([
      20, 0, 20,
    ]);
  });

  it("rounding to 1 is no rounding: secondary suppression stays", () => {
    const table = tableOf([
      [3, 40],
      [12, 25],
    ]);
    const rule = derive(below5, { roundTo: 1 }, { id: "ours", version: "1" });
    expect(gridOf(suppress(table, rule))).toEqual(gridOf(suppress(table, below5)));
  });

  it("rows with other keys, doubled keys and impossible counts are misuse", () => {
    const cell = (key: string, count: number) => ({ key, count });
    const wrong: CountTable[] = [
      {
        rows: [
          { key: "r", cells: [cell("a", 1)] },
          { key: "s", cells: [cell("b", 1)] },
        ],
      },
      {
        rows: [
          { key: "r", cells: [cell("a", 1)] },
          { key: "s", cells: [] },
        ],
      },
      {
        rows: [
          { key: "r", cells: [cell("a", 1)] },
          { key: "r", cells: [cell("a", 1)] },
        ],
      },
      { rows: [{ key: "r", cells: [cell("a", 1), cell("a", 2)] }] },
      {
        rows: [
          { key: "r", cells: [cell("a", 1), cell("b", 2)] },
          { key: "s", cells: [cell("a", 1), cell("a", 2)] },
        ],
      },
      {
        rows: [
          { key: "r", cells: [cell("a", 1)] },
          { key: "s", cells: [cell("a", 1), cell("b", 2)] },
        ],
      },
      tableOf([[-1]]),
      tableOf([[0.5]]),
      tableOf([[Number.NaN]]),
    ];
    for (const table of wrong) {
      expect(() => suppress(table, below5)).toThrow(RangeError);
      expect(() => suppress(table, below5)).toThrow(/^pulih: /);
    }
    for (const table of wrong.slice(0, 2)) {
      expect(() => suppress(table, below5)).toThrow(/differ in their keys/);
    }
  });

  it("a rule may be for one count alone", () => {
    const rule = derive(below5, { from: 3, to: 3, secondary: false }, { id: "ours", version: "1" });
    expect(gridOf(suppress(tableOf([[2, 3, 4]]), rule))[0]).toEqual([2, "*", 4, 9]);
  });

  it("a rule that would suppress zero, or whose numbers cannot be, is misuse", () => {
    for (const change of [
      { from: 0 },
      { from: 5 },
      { to: 4.5 },
      { roundTo: 0 },
      { roundTo: 0.5 },
    ]) {
      const call = () => suppress(tableOf([[1]]), { ...below5, ...change });
      expect(call).toThrow(RangeError);
      expect(call).toThrow(/^pulih: /);
    }
  });
});
