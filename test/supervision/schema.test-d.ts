import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  SupervisedInstitution,
  SupervisionPolicy,
  SupervisionVisit,
} from "../../src/supervision/index";
import type {
  supervisedInstitutionSchema,
  supervisionPolicySchema,
  supervisionVisitSchema,
} from "../../src/supervision/schema";

describe("schemas of supervision", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof supervisionPolicySchema>>().toEqualTypeOf<SupervisionPolicy>();
    expectTypeOf<
      z.output<typeof supervisedInstitutionSchema>
    >().toEqualTypeOf<SupervisedInstitution>();
    expectTypeOf<z.output<typeof supervisionVisitSchema>>().toEqualTypeOf<SupervisionVisit>();
  });
});
