import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { WaitingEntry, WaitingPolicy } from "../../src/capacity/index";
import type { waitingEntrySchema, waitingPolicySchema } from "../../src/capacity/schema";

describe("schemas of waiting lists", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof waitingEntrySchema>>().toEqualTypeOf<WaitingEntry>();
    expectTypeOf<z.output<typeof waitingPolicySchema>>().toEqualTypeOf<WaitingPolicy>();
  });

  it("take what they give", () => {
    expectTypeOf<WaitingEntry>().toExtend<z.input<typeof waitingEntrySchema>>();
  });
});
