import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isPlainDate } from "../../src/calendar/index";
import { periodSchema, plainDateSchema, plainMonthSchema } from "../../src/calendar/schema";
import { deepFreeze } from "../definition/deep-freeze";
import { anyDay } from "./oracle";

describe("plainDateSchema", () => {
  it("accepts what isPlainDate accepts, unchanged", () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, fc.string()), (text) => {
        expect(plainDateSchema.safeParse(text).success).toBe(isPlainDate(text));
      }),
    );
    expect(plainDateSchema.parse("2024-02-29")).toBe("2024-02-29");
  });

  it("names its own code for a day that does not exist and for what is no text", () => {
    for (const value of ["2025-02-29", "2025-2-1", "", 20250201, new Date(0)]) {
      expect(plainDateSchema.safeParse(value).error?.issues[0]?.message).toBe("calendar.not-a-day");
    }
  });
});

describe("plainMonthSchema", () => {
  it("accepts the twelve months and nothing beside", () => {
    for (let month = 1; month <= 12; month++) {
      const text = `2026-${String(month).padStart(2, "0")}`;
      expect(plainMonthSchema.parse(text)).toBe(text);
    }
    for (const value of ["2026-00", "2026-13", "2026-1", "2026-01-01", "2026-01\n", 202601, {}]) {
      expect(plainMonthSchema.safeParse(value).error?.issues[0]?.message).toBe(
        "calendar.not-a-month",
      );
    }
  });
});

describe("periodSchema", () => {
  it("accepts two existing days, drops other fields and leaves its input as it is", () => {
    const row = deepFreeze({ start: "2026-01-01", end: "2026-01-01", nama: "Budi" });
    expect(periodSchema.parse(row)).toEqual({ start: "2026-01-01", end: "2026-01-01" });
  });

  it("refuses a period with an end that is missing or does not exist", () => {
    expect(periodSchema.safeParse({ start: "2026-01-01" }).success).toBe(false);
    expect(periodSchema.safeParse({ start: "2026-01-01", end: null }).success).toBe(false);
    expect(periodSchema.safeParse({ start: "2026-01-01", end: "2026-02-29" }).success).toBe(false);
  });
});

describe("the schemas of the calendar", () => {
  it("can be published as JSON Schema", () => {
    expect(z.toJSONSchema(plainDateSchema)).toMatchObject({ type: "string", format: "date" });
    expect(z.toJSONSchema(plainMonthSchema)).toMatchObject({ type: "string" });
    expect(z.toJSONSchema(periodSchema)).toMatchObject({ required: ["start", "end"] });
  });
});
