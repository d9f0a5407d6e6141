import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { rateOf, ratioOf } from "../../src/statistics/index";
import {
  countTableSchema,
  intervalSchema,
  rateSchema,
  ratioSchema,
  suppressionRuleSchema,
} from "../../src/statistics/schema";
import { unsuppressed } from "./samples";

describe("schemas of statistics", () => {
  it("a stored rate reads back as it was", () => {
    fc.assert(
      fc.property(unsuppressed, (rate) => {
        expect(rateSchema.parse(JSON.parse(JSON.stringify(rate)))).toEqual(rate);
      }),
    );
    const suppressed = { status: "suppressed", rule: "statistics.below-5" };
    expect(rateSchema.parse(suppressed)).toEqual(suppressed);
    expect(ratioSchema.parse(ratioOf(2217, 418))).toEqual(ratioOf(2217, 418));
  });

  it("a rate over nobody cannot pass as defined, nor a suppressed one keep its counts", () => {
    expect(rateSchema.safeParse({ ...rateOf(1, 2), denominator: 0 }).success).toBe(false);
    expect(rateSchema.safeParse({ ...rateOf(1, 2), numerator: 0.5 }).success).toBe(false);
    const leaking = { status: "suppressed", rule: "statistics.below-5", numerator: 3 };
    expect(rateSchema.parse(leaking)).not.toHaveProperty("numerator");
  });

  it("a count of the table is whole and not negative", () => {
    const table = (count: number) => ({ rows: [{ key: "r", cells: [{ key: "c", count }] }] });
    expect(countTableSchema.parse(table(3))).toEqual(table(3));
    expect(countTableSchema.safeParse(table(-1)).success).toBe(false);
    expect(countTableSchema.safeParse(table(0.5)).success).toBe(false);
  });

  it("each can be given to others as JSON Schema", () => {
    for (const schema of [
      countTableSchema,
      intervalSchema,
      rateSchema,
      ratioSchema,
      suppressionRuleSchema,
    ]) {
      expect(z.toJSONSchema(schema)).toHaveProperty("$schema");
    }
  });
});
