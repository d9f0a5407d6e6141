import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  IbmActivity,
  IbmLadder,
  IbmPolicy,
  IbmReportRecord,
  IbmUnit,
} from "../../src/ibm/index";
import type {
  ibmActivitySchema,
  ibmLadderSchema,
  ibmPolicySchema,
  ibmReportRecordSchema,
  ibmUnitSchema,
} from "../../src/ibm/schema";

describe("schemas of IBM units", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof ibmUnitSchema>>().toEqualTypeOf<IbmUnit>();
    expectTypeOf<z.output<typeof ibmReportRecordSchema>>().toEqualTypeOf<IbmReportRecord>();
    expectTypeOf<z.output<typeof ibmActivitySchema>>().toEqualTypeOf<IbmActivity>();
    expectTypeOf<z.output<typeof ibmPolicySchema>>().toEqualTypeOf<IbmPolicy>();
    expectTypeOf<z.output<typeof ibmLadderSchema>>().toEqualTypeOf<IbmLadder>();
  });

  it("take what they give", () => {
    expectTypeOf<IbmUnit>().toExtend<z.input<typeof ibmUnitSchema>>();
    expectTypeOf<IbmActivity>().toExtend<z.input<typeof ibmActivitySchema>>();
  });
});
