import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Issue, readEach, readRecords } from "../../src/issue/index";
import { deepFreeze } from "../definition/deep-freeze";

const schema = z.object({ n: z.number() });
const check = ({ n }: { n: number }): Issue[] =>
  n < 0 ? [{ code: "t.negative", severity: "error", path: ["n"], params: {} }] : [];

/** Rows that count how many were asked for and tell whether they were closed. */
function source(length: number) {
  const state = { pulled: 0, closed: false };
  function* rows() {
    try {
      while (state.pulled < length) yield { n: state.pulled++ };
    } finally {
      state.closed = true;
    }
  }
  async function* asyncRows() {
    yield* rows();
  }
  return { state, rows, asyncRows };
}

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

describe("readEach", () => {
  it("gives row by row what readRecords gives at once, sync and async", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.record({ n: fc.integer() }), fc.anything())),
        async (rows) => {
          const { records, rejected } = readRecords(schema, rows, { check });
          const all = [...records, ...rejected].sort((a, b) => a.index - b.index);
          expect([...readEach(schema, rows, { check })]).toEqual(all);
          async function* stream() {
            yield* rows;
          }
          expect(await collect(readEach(schema, stream(), { check }))).toEqual(all);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("reads an array without changing it, and needs no check", () => {
    const rows = deepFreeze([{ n: 1 }, { n: "1" }]);
    expect([...readEach(schema, rows)].map((row) => "issues" in row)).toEqual([false, true]);
    expect([...readEach(schema, [])]).toEqual([]);
  });

  it("pulls a row only when asked for it", () => {
    const { state, rows } = source(1000);
    const each = readEach(schema, rows());
    expect(state.pulled).toBe(0);
    each.next();
    each.next();
    expect(state).toEqual({ pulled: 2, closed: false });
  });

  it("pulls an async row only when asked for it", async () => {
    const { state, asyncRows } = source(1000);
    const each = readEach(schema, asyncRows());
    expect(state.pulled).toBe(0);
    await each.next();
    expect(state).toEqual({ pulled: 1, closed: false });
  });

  it("closes its rows when the reader stops early", async () => {
    const sync = source(1000);
    for (const row of readEach(schema, sync.rows())) if (row.index === 2) break;
    expect(sync.state).toEqual({ pulled: 3, closed: true });
    const later = source(1000);
    for await (const row of readEach(schema, later.asyncRows())) if (row.index === 2) break;
    expect(later.state).toEqual({ pulled: 3, closed: true });
  });

  it("closes its rows when the check throws", async () => {
    const failing = {
      check: () => {
        throw new Error("check failed");
      },
    };
    const sync = source(1000);
    expect(() => [...readEach(schema, sync.rows(), failing)]).toThrow("check failed");
    expect(sync.state.closed).toBe(true);
    const later = source(1000);
    await expect(collect(readEach(schema, later.asyncRows(), failing))).rejects.toThrow(
      "check failed",
    );
    expect(later.state.closed).toBe(true);
  });

  it("passes on the fault of a source that breaks off", async () => {
    async function* broken() {
      yield { n: 1 };
      throw new Error("connection lost");
    }
    const each = readEach(schema, broken());
    expect((await each.next()).value).toMatchObject({ index: 0, value: { n: 1 } });
    await expect(each.next()).rejects.toThrow("connection lost");
  });

  it("ends when its rows end", async () => {
    const { state, asyncRows } = source(2);
    expect(await collect(readEach(schema, asyncRows()))).toHaveLength(2);
    expect(state.closed).toBe(true);
  });
});
