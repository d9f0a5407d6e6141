import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Issue } from "../../src/issue/index";
import { readRow } from "../../src/issue/read-row";
import { deepFreeze } from "../definition/deep-freeze";

const schema = z.object({ age: z.number().min(0) });
const warning: Issue = {
  code: "test.old",
  severity: "warning",
  path: ["age"],
  params: { age: 99 },
};
const error: Issue = { ...warning, code: "test.too-old", severity: "error" };

describe("readRow", () => {
  it("accepts a row that fits, without the fields that the schema does not know", () => {
    const row = deepFreeze({ age: 30, nama: "Budi" });
    expect(readRow(schema, row, 7, {})).toEqual({ index: 7, value: { age: 30 }, warnings: [] });
  });

  it("lets a warning of the check travel with its record", () => {
    expect(readRow(schema, { age: 99 }, 0, { check: () => [warning] })).toEqual({
      index: 0,
      value: { age: 99 },
      warnings: [warning],
    });
  });

  it("refuses on an error of the check, and keeps the warnings beside it", () => {
    expect(readRow(schema, { age: 99 }, 0, { check: () => [warning, error] })).toEqual({
      index: 0,
      issues: [warning, error],
    });
  });

  it("does not ask the check about a row that does not fit", () => {
    const check = () => {
      throw new Error("asked");
    };
    expect(readRow(schema, { age: -1 }, 2, { check })).toEqual({
      index: 2,
      issues: [
        { code: "issue.too-small", severity: "error", path: ["age"], params: { minimum: 0 } },
      ],
    });
  });

  it("gives the check the record as the schema gives it", () => {
    const seen: unknown[] = [];
    const check = (record: { age: number }) => {
      seen.push(record);
      return [];
    };
    readRow(schema, { age: 30, nama: "Budi" }, 0, { check });
    expect(seen).toEqual([{ age: 30 }]);
  });
});
