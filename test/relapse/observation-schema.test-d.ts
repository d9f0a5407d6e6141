import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  Ascertainment,
  FollowUp,
  ObservationRule,
  RelapseRule,
} from "../../src/relapse/index";
import type {
  ascertainmentSchema,
  observationRuleSchema,
  relapseRuleSchema,
} from "../../src/relapse/schema";

describe("schemas of rules over observations", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof observationRuleSchema>>().toEqualTypeOf<ObservationRule>();
    expectTypeOf<z.input<typeof observationRuleSchema>>().toEqualTypeOf<ObservationRule>();
    expectTypeOf<z.output<typeof relapseRuleSchema>>().toEqualTypeOf<RelapseRule>();
    expectTypeOf<z.output<typeof ascertainmentSchema>>().toEqualTypeOf<Ascertainment>();
  });

  it("rules are told apart by what they are applied to", () => {
    expectTypeOf<Extract<RelapseRule, { over: "observations" }>>().toEqualTypeOf<ObservationRule>();
  });

  it("a reason is there only for the unknown", () => {
    expectTypeOf<Extract<FollowUp, { reason: string }>["status"]>().toEqualTypeOf<"unknown">();
    expectTypeOf<Extract<FollowUp, { evidence: object }>["status"]>().toEqualTypeOf<"clean">();
  });
});
