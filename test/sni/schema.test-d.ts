import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  IkrBands,
  IkrRecord,
  SniAssessment,
  SniCertificateTerm,
  SniMilestone,
  SniScheme,
} from "../../src/sni/index";
import type {
  ikrBandsSchema,
  ikrRecordSchema,
  sniAssessmentSchema,
  sniCertificateTermSchema,
  sniMilestoneSchema,
  sniSchemeSchema,
} from "../../src/sni/schema";

/** The fields of a type, written out in one object. */
type Flat<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

describe("schemas of SNI 8807", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof sniSchemeSchema>>().toEqualTypeOf<SniScheme>();
    expectTypeOf<z.output<typeof sniAssessmentSchema>>().toEqualTypeOf<SniAssessment>();
    expectTypeOf<z.output<typeof sniCertificateTermSchema>>().toEqualTypeOf<SniCertificateTerm>();
    expectTypeOf<Flat<z.output<typeof sniMilestoneSchema>>>().toEqualTypeOf<Flat<SniMilestone>>();
    expectTypeOf<z.output<typeof ikrRecordSchema>>().toEqualTypeOf<IkrRecord>();
    expectTypeOf<z.output<typeof ikrBandsSchema>>().toEqualTypeOf<IkrBands>();
  });

  it("take what they give", () => {
    expectTypeOf<SniScheme>().toExtend<z.input<typeof sniSchemeSchema>>();
    expectTypeOf<SniAssessment>().toExtend<z.input<typeof sniAssessmentSchema>>();
    expectTypeOf<SniMilestone>().toExtend<z.input<typeof sniMilestoneSchema>>();
  });
});
