import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { Program, ProgramDefinition } from "../../src/program/index";
import type { programDefinitionSchema, programSchema } from "../../src/program/schema";

describe("schemas of programs", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof programSchema>>().toEqualTypeOf<Program>();
    expectTypeOf<z.output<typeof programDefinitionSchema>>().toEqualTypeOf<ProgramDefinition>();
  });

  it("take what they give", () => {
    expectTypeOf<Program>().toExtend<z.input<typeof programSchema>>();
  });
});
