import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { AftercareDecision, AftercarePolicy } from "../../src/aftercare/index";
import type { aftercareDecisionSchema, aftercarePolicySchema } from "../../src/aftercare/schema";

describe("schemas of aftercare", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof aftercarePolicySchema>>().toEqualTypeOf<AftercarePolicy>();
    expectTypeOf<z.output<typeof aftercareDecisionSchema>>().toExtend<AftercareDecision>();
    expectTypeOf<AftercareDecision>().toExtend<z.output<typeof aftercareDecisionSchema>>();
  });

  it("take what they give", () => {
    expectTypeOf<AftercarePolicy>().toExtend<z.input<typeof aftercarePolicySchema>>();
  });
});
