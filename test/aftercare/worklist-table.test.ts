import { expect, it } from "vitest";
import { worklist, worklistColumns, worklistTable } from "../../src/aftercare/index";
import { clientOf, fourVisits } from "./records";

it("a table has the named columns, and as many cells in each row", () => {
  const { columns, rows } = worklistTable(
    worklist([clientOf()], { policy: fourVisits, asOf: "2026-01-20" }),
  );
  expect(columns).toBe(worklistColumns);
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
  expect(worklistTable(worklist([], { policy: fourVisits, asOf: "2026-01-20" })).rows).toEqual([]);
});
