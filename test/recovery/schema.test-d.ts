import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { RecoveryDefinition, RecoveryScope, RecoveryTarget } from "../../src/recovery/index";
import type {
  recoveryDefinitionSchema,
  recoveryScopeSchema,
  recoveryTargetSchema,
} from "../../src/recovery/schema";

describe("schemas of recovery", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof recoveryDefinitionSchema>>().toEqualTypeOf<RecoveryDefinition>();
    expectTypeOf<z.output<typeof recoveryScopeSchema>>().toEqualTypeOf<RecoveryScope>();
    expectTypeOf<z.output<typeof recoveryTargetSchema>>().toEqualTypeOf<RecoveryTarget>();
  });

  it("take what they give", () => {
    expectTypeOf<z.input<typeof recoveryDefinitionSchema>>().toEqualTypeOf<RecoveryDefinition>();
  });
});
