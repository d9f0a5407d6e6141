import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { AbstinenceRule, PatternRule, RelapseRule } from "../../src/relapse/index";
import type {
  abstinenceRuleSchema,
  patternRuleSchema,
  usePatternTextSchema,
} from "../../src/relapse/schema";

describe("schemas of relapse", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof usePatternTextSchema>>().toEqualTypeOf<string>();
    expectTypeOf<z.output<typeof patternRuleSchema>>().toEqualTypeOf<PatternRule>();
    expectTypeOf<z.output<typeof abstinenceRuleSchema>>().toEqualTypeOf<AbstinenceRule>();
  });

  it("give rules that can be told apart by what they are applied to", () => {
    expectTypeOf<Extract<RelapseRule, { over: "pattern" }>>().toEqualTypeOf<PatternRule>();
  });
});
