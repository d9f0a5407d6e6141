import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { below5, below10, type SuppressionRule, suppress } from "../../src/statistics/index";

type Grid = (number | "*")[][];

/** What is published of a table, with its totals, `*` where suppressed. */
function publish(counts: number[][], rule: SuppressionRule): Grid {
  const { rows, totals, total } = suppress(
    {
      rows: counts.map((row, r) => ({
        key: `r${r}`,
        cells: row.map((count, c) => ({ key: `c${c}`, count })),
      })),
    },
    rule,
  );
  return [...rows.map((row) => [...row.cells, row.total]), [...totals, total]].map((line) =>
    line.map((cell) => (cell.status === "shown" ? cell.count : "*")),
  );
}

/**
 * The values each suppressed count, totals included, has in the tables that fit all that is
 * published: every way to fill in the counts is tried, each from its range but from no less than 1. Stops
 * as soon as each has two, if `two`.
 */
function valuesOf(
  grid: Grid,
  range: (r: number, c: number) => [from: number, to: number],
  two = false,
): Map<string, Set<number>> {
  const [height, width] = [grid.length - 1, grid[0]!.length - 1];
  const found = new Map<string, Set<number>>();
  grid.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === "*") found.set(`${r},${c}`, new Set());
    });
  });
  const rowSums = Array<number>(height).fill(0);
  const columnSums = Array<number>(width).fill(0);
  const counts = grid.map((row) => row.map(() => 0));
  const fits = (sum: number, published: number | "*") =>
    published === "*" ? sum >= 1 : sum === published;
  const fill = (at: number): void => {
    const [r, c] = [Math.floor(at / width), at % width];
    // The row before is full.
    if (c === 0 && r > 0 && !fits(rowSums[r - 1]!, grid[r - 1]![width]!)) return;
    if (r === height) {
      const total = rowSums.reduce((a, b) => a + b, 0);
      if (!fits(total, grid[height]![width]!)) return;
      for (const [place, values] of found) {
        const [i, j] = place.split(",").map(Number) as [number, number];
        const margins = j === width ? (rowSums[i] ?? total) : columnSums[j]!;
        values.add(i < height && j < width ? counts[i]![j]! : margins);
      }
      return;
    }
    const published = grid[r]![c]!;
    const [from, to] = published === "*" ? range(r, c) : [published, published];
    for (let count = Math.max(from, published === "*" ? 1 : 0); count <= to; count += 1) {
      if (two && [...found.values()].every((values) => values.size > 1)) return;
      counts[r]![c] = count;
      rowSums[r]! += count;
      columnSums[c]! += count;
      if (r < height - 1 || fits(columnSums[c]!, grid[height]![c]!)) fill(at + 1);
      rowSums[r]! -= count;
      columnSums[c]! -= count;
    }
  };
  fill(0);
  return found;
}

/** Suppressed counts for which fewer than two values are left, sought near the true counts. */
function recovered(counts: number[][], rule: SuppressionRule): string[] {
  const near = (r: number, c: number): [number, number] => [counts[r]![c]! - 1, counts[r]![c]! + 1];
  const values = valuesOf(publish(counts, rule), near, true);
  return [...values].filter(([, { size }]) => size < 2).map(([place]) => place);
}

/** Every table of a height and width with counts from 0 to a limit. */
function* everyTable(height: number, width: number, limit: number): Generator<number[][]> {
  for (let n = 0; n < (limit + 1) ** (height * width); n += 1) {
    yield Array.from({ length: height }, (_, r) =>
      Array.from(
        { length: width },
        (_, c) => Math.floor(n / (limit + 1) ** (r * width + c)) % (limit + 1),
      ),
    );
  }
}

describe("recovering what suppress keeps back", () => {
  it("two counts known to be 1 or more and to add up to 2 are both 1: the search finds it", () => {
    const leaky: Grid = [
      ["*", "*"],
      ["*", "*"],
      [20, 20],
      [35, 35],
      [57, 57],
    ];
    const values = valuesOf(leaky, () => [1, 57]);
    expect([...values.values()]).toEqual([1, 1, 1, 1].map((one) => new Set([one])));
  });

  it("two counts of 1 do not hide each other: a third goes with them", () => {
    const grid = publish([[1], [1], [20], [35]], below5);
    expect(grid).toEqual([
      ["*", "*"],
      ["*", "*"],
      ["*", "*"],
      [35, 35],
      [57, 57],
    ]);
    // Three counts from 1 that add up to 22: each may be anything from 1 to 20.
    const oneTo20 = new Set(Array.from({ length: 20 }, (_, n) => n + 1));
    expect([...valuesOf(grid, () => [1, 57]).values()]).toEqual(Array(6).fill(oneTo20));
  });

  it("a 1 and a 2 hide each other, since they could be 2 and 1", () => {
    const grid = publish([[1], [2], [20], [35]], below5);
    expect(grid.slice(2)).toEqual([
      [20, 20],
      [35, 35],
      [58, 58],
    ]);
    expect(valuesOf(grid, () => [1, 58]).get("0,0")).toEqual(new Set([1, 2]));
  });

  it("counts of 1 barred by zeros draw in the one beside them, or a total", () => {
    // Up go 0,1 and 1,0 with all their totals; or 1,1 goes up as 0,1 goes down.
    const beside = [
      [0, 5],
      [0, 1],
      [1, 0],
    ];
    expect(publish(beside, below5)).toEqual([
      [0, "*", "*"],
      [0, "*", "*"],
      ["*", 0, "*"],
      ["*", "*", 7],
    ]);
    expect(recovered(beside, below5)).toEqual([]);
    const total = [
      [1, 1],
      [6, 2],
      [1, 0],
    ];
    expect(publish(total, below5)).toEqual([
      ["*", "*", "*"],
      ["*", "*", "*"],
      ["*", 0, "*"],
      ["*", "*", 11],
    ]);
    expect(recovered(total, below5)).toEqual([]);
  });

  it("a table too small to hide in loses every count but the zeros", () => {
    expect(publish([[1, 1]], below5).flat()).toEqual(Array(6).fill("*"));
    expect(
      publish(
        [
          [1, 0],
          [0, 1],
        ],
        below5,
      ),
    ).toEqual([
      ["*", 0, "*"],
      [0, "*", "*"],
      ["*", "*", "*"],
    ]);
  });

  it("of every small table, each suppressed count has two possible values or more", () => {
    const sizes = [
      [1, 1, 12],
      [1, 2, 12],
      [2, 1, 12],
      [1, 3, 11],
      [3, 1, 11],
      [2, 2, 6],
      [2, 3, 2],
      [3, 2, 2],
    ] as const;
    const tables = sizes.flatMap(([height, width, limit]) => [...everyTable(height, width, limit)]);
    expect(tables.filter((counts) => recovered(counts, below5).length > 0)).toEqual([]);
  });

  it("of larger tables full of zeros and ones too", () => {
    const size = fc.integer({ min: 1, max: 4 });
    const tables = fc
      .tuple(size, size, fc.constantFrom(1, 2, 6, 30))
      .chain(([height, width, limit]) => {
        const count = fc.oneof(fc.constantFrom(0, 1), fc.nat(limit));
        const row = fc.array(count, { minLength: width, maxLength: width });
        return fc.array(row, { minLength: height, maxLength: height });
      });
    fc.assert(
      fc.property(tables, fc.constantFrom(below5, below10), (counts, rule) => {
        expect(recovered(counts, rule)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("who runs the rule on every table that fits may know more", () => {
    const published = publish([[5, 5, 4]], below5);
    expect(published[0]).toEqual(["*", 5, "*", 14]);
    // The two add up to 9: of all such tables no other is published like this.
    const same = Array.from({ length: 8 }, (_, n) => [[n + 1, 5, 8 - n]]).filter(
      (counts) => JSON.stringify(publish(counts, below5)) === JSON.stringify(published),
    );
    expect(same).toEqual([[[5, 5, 4]]]);
  });
});
