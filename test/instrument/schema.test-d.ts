import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { InstrumentResult } from "../../src/episode/index";
import type {
  AnswerRow,
  ImprovementRule,
  InstrumentDefinition,
  InstrumentScores,
  LevelRule,
} from "../../src/instrument/index";
import type {
  answerRowSchema,
  improvementRuleSchema,
  instrumentDefinitionSchema,
  levelRuleSchema,
} from "../../src/instrument/schema";

describe("schemas of instruments", () => {
  it("give the types written by hand", () => {
    expectTypeOf<
      z.output<typeof instrumentDefinitionSchema>
    >().toEqualTypeOf<InstrumentDefinition>();
    expectTypeOf<z.output<typeof answerRowSchema>>().toEqualTypeOf<AnswerRow>();
    expectTypeOf<z.output<typeof levelRuleSchema>>().toEqualTypeOf<LevelRule>();
    expectTypeOf<z.output<typeof improvementRuleSchema>>().toEqualTypeOf<ImprovementRule>();
  });

  it("an observation of an episode is what a degree of recovery is judged on", () => {
    expectTypeOf<InstrumentResult>().toExtend<InstrumentScores>();
  });
});
