import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  CountTable,
  Interval,
  Rate,
  Ratio,
  SuppressionRule,
} from "../../src/statistics/index";
import type {
  countTableSchema,
  intervalSchema,
  rateSchema,
  ratioSchema,
  suppressionRuleSchema,
} from "../../src/statistics/schema";

describe("schemas of statistics", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof intervalSchema>>().toEqualTypeOf<Interval>();
    expectTypeOf<z.output<typeof rateSchema>>().toEqualTypeOf<Rate>();
    expectTypeOf<z.output<typeof ratioSchema>>().toEqualTypeOf<Ratio>();
    expectTypeOf<z.output<typeof suppressionRuleSchema>>().toEqualTypeOf<SuppressionRule>();
    expectTypeOf<z.output<typeof countTableSchema>>().toEqualTypeOf<CountTable>();
  });
});
