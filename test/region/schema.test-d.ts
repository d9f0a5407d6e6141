import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { RegionCode, Satker } from "../../src/region/index";
import type { regionCodeSchema, satkerSchema, villageCodeSchema } from "../../src/region/schema";

describe("schemas of regions", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof regionCodeSchema>>().toEqualTypeOf<RegionCode>();
    expectTypeOf<z.output<typeof villageCodeSchema>>().toEqualTypeOf<RegionCode>();
    expectTypeOf<z.output<typeof satkerSchema>>().toEqualTypeOf<Satker>();
    expectTypeOf<z.input<typeof satkerSchema>>().toEqualTypeOf<Satker>();
  });

  it("a code is text in the shape of one", () => {
    expectTypeOf<"11">().toExtend<RegionCode>();
    expectTypeOf<"11.01">().toExtend<RegionCode>();
    expectTypeOf<"11.01.01">().toExtend<RegionCode>();
    expectTypeOf<"11.01.01.2001">().toExtend<RegionCode>();
    expectTypeOf<number>().not.toExtend<RegionCode>();
    expectTypeOf<"Bali">().not.toExtend<RegionCode>();
  });
});
