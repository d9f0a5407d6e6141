import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  Agreement,
  Institution,
  IpwlDefinition,
  IpwlDesignation,
  Licence,
  LksAccreditation,
  LksValidity,
  StaffingDefinition,
  StaffTerm,
} from "../../src/institution/index";
import type * as schemas from "../../src/institution/schema";

describe("schemas of institutions", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof schemas.institutionSchema>>().toEqualTypeOf<Institution>();
    expectTypeOf<z.output<typeof schemas.agreementSchema>>().toEqualTypeOf<Agreement>();
    expectTypeOf<z.output<typeof schemas.licenceSchema>>().toEqualTypeOf<Licence>();
    expectTypeOf<z.output<typeof schemas.ipwlDesignationSchema>>().toEqualTypeOf<IpwlDesignation>();
    expectTypeOf<
      z.output<typeof schemas.lksAccreditationSchema>
    >().toEqualTypeOf<LksAccreditation>();
    expectTypeOf<z.output<typeof schemas.staffTermSchema>>().toEqualTypeOf<StaffTerm>();
    expectTypeOf<z.output<typeof schemas.lksValiditySchema>>().toEqualTypeOf<LksValidity>();
    expectTypeOf<z.output<typeof schemas.ipwlDefinitionSchema>>().toEqualTypeOf<IpwlDefinition>();
    expectTypeOf<
      z.output<typeof schemas.staffingDefinitionSchema>
    >().toEqualTypeOf<StaffingDefinition>();
  });

  it("take what they give", () => {
    expectTypeOf<Institution>().toExtend<z.input<typeof schemas.institutionSchema>>();
  });
});
