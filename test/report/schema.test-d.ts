import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  CompletenessDefinition,
  Figure,
  IndependentCount,
  Relation,
  RelationKind,
} from "../../src/report/index";
import type {
  completenessDefinitionSchema,
  figureSchema,
  independentCountSchema,
  relationSchema,
} from "../../src/report/schema";

describe("schemas of figures", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof figureSchema>>().toEqualTypeOf<Figure>();
    expectTypeOf<z.input<typeof figureSchema>>().toEqualTypeOf<Figure>();
    expectTypeOf<z.output<typeof relationSchema>>().toEqualTypeOf<Relation>();
    expectTypeOf<z.input<typeof relationSchema>>().toEqualTypeOf<Relation>();
  });

  it("know every kind of relation", () => {
    expectTypeOf<Relation["kind"]>().toEqualTypeOf<RelationKind>();
  });
});

describe("schemas of completeness", () => {
  it("give the types written by hand", () => {
    expectTypeOf<
      z.output<typeof completenessDefinitionSchema>
    >().toEqualTypeOf<CompletenessDefinition>();
    expectTypeOf<
      z.input<typeof completenessDefinitionSchema>
    >().toEqualTypeOf<CompletenessDefinition>();
    expectTypeOf<z.output<typeof independentCountSchema>>().toEqualTypeOf<IndependentCount>();
    expectTypeOf<z.input<typeof independentCountSchema>>().toEqualTypeOf<IndependentCount>();
  });
});
