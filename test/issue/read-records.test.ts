import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Issue, readRecords } from "../../src/issue/index";
import { deepFreeze } from "../definition/deep-freeze";

const schema = z.object({ n: z.number() });

/** Odd numbers are an error, numbers that three divides a warning. */
function check({ n }: { n: number }): Issue[] {
  const issues: Issue[] = [];
  if (n % 3 === 0) issues.push({ code: "t.three", severity: "warning", path: ["n"], params: {} });
  if (n % 2 !== 0) issues.push({ code: "t.odd", severity: "error", path: ["n"], params: {} });
  return issues;
}

describe("readRecords", () => {
  it("parts the rows into those that can be used and those that cannot", () => {
    const rows = deepFreeze([{ n: 2 }, { n: "2" }, { n: 3 }, { n: 6 }, null, { n: 5 }]);
    const { records, rejected } = readRecords(schema, rows, { check });
    expect(records.map((r) => [r.index, r.value.n, r.warnings.map((w) => w.code)])).toEqual([
      [0, 2, []],
      [3, 6, ["t.three"]],
    ]);
    expect(rejected.map((r) => [r.index, r.issues.map((issue) => issue.code)])).toEqual([
      [1, ["issue.wrong-type"]],
      [2, ["t.three", "t.odd"]],
      [4, ["issue.missing"]],
      [5, ["t.odd"]],
    ]);
  });

  it("gives two empty lists for no rows", () => {
    expect(readRecords(schema, [])).toEqual({ records: [], rejected: [] });
  });

  it("loses no row and keeps the order, whatever the rows hold", () => {
    const row = fc.oneof(
      fc.integer().map((n) => ({ n })),
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    );
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), (rows, checked) => {
        const { records, rejected } = readRecords(schema, rows, checked ? { check } : {});
        expect(records.length + rejected.length).toBe(rows.length);
        const indexes = [...records, ...rejected].map((r) => r.index).sort((a, b) => a - b);
        expect(indexes).toEqual(rows.map((_, i) => i));
        for (const part of [records, rejected]) {
          const order = part.map((r) => r.index);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
        for (const { issues } of rejected) {
          expect(issues.some((issue) => issue.severity === "error")).toBe(true);
        }
        for (const { warnings } of records) {
          expect(warnings.every((issue) => issue.severity === "warning")).toBe(true);
        }
      }),
    );
  });

  it("takes a generator, once", () => {
    function* rows() {
      yield { n: 2 };
      yield {};
    }
    const { records, rejected } = readRecords(schema, rows());
    expect([records.length, rejected.length]).toEqual([1, 1]);
  });

  it("gives what can be stored as JSON and read back", () => {
    const result = readRecords(schema, [{ n: 6 }, { n: "x" }, {}], { check });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
