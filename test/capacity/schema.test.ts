import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { priorityThenArrival } from "../../src/capacity/index";
import { waitingEntrySchema, waitingPolicySchema } from "../../src/capacity/schema";
import { readRecords } from "../../src/issue/index";
import { entryOf } from "./records";

const faultsOf = (schema: z.ZodType, row: unknown) =>
  readRecords(schema, [row]).rejected.flatMap(({ issues }) =>
    issues.map(({ code, path }) => `${path.join(".")}: ${code}`),
  );

describe("schemas of waiting lists", () => {
  it("accept a bare entry, and a policy in days or months", () => {
    expect(faultsOf(waitingEntrySchema, entryOf("a", { priority: null }))).toEqual([]);
    expect(faultsOf(waitingPolicySchema, priorityThenArrival({ days: 30 }))).toEqual([]);
    expect(faultsOf(waitingPolicySchema, priorityThenArrival({ months: 2 }))).toEqual([]);
  });

  it("refuse an unknown priority, and a limit of nothing", () => {
    expect(faultsOf(waitingEntrySchema, { ...entryOf("a"), priority: "vip" })).toEqual([
      "priority: issue.not-listed",
    ]);
    const limits = [{ priority: "urgent", limit: {} }];
    const row = { ...priorityThenArrival({ days: 1 }), limits };
    expect(faultsOf(waitingPolicySchema, row)).toHaveLength(1);
  });
});
