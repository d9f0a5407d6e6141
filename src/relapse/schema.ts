import * as z from "zod";
import { definitionSchema } from "../definition/schema";
import { substances } from "../episode/index";
import { signReadings } from "./pattern-types";
import { evidenceGrades } from "./vocabulary";

/**
 * Accepts a weekly use pattern: one sign a week, at least one week.
 *
 * @since 0.1.0
 */
export const usePatternTextSchema = /* @__PURE__ */ (() =>
  z
    .string()
    .min(1)
    .regex(/^[-+o*_]*$/, { error: "relapse.foreign-sign" }))();

const recodeSchema = /* @__PURE__ */ (() =>
  z.object({ missing: z.enum(signReadings), mixed: z.enum(signReadings) }))();

const patternWindowSchema = /* @__PURE__ */ (() => {
  const count = z.int().min(1);
  return z.union([
    z.object({ weeks: count, signs: count }),
    z.object({ signs: count, weeksApart: count }),
  ]);
})();

/**
 * Accepts a rule that finds the onset of relapse in a weekly use pattern.
 *
 * @since 0.1.0
 */
export const patternRuleSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    over: z.literal("pattern"),
    sign: z.enum(["+", "o"]),
    recode: recodeSchema,
    skipWeeks: z.int().min(0, { error: "relapse.skip-not-whole" }),
    window: patternWindowSchema,
  }))();

/**
 * Accepts a rule that measures abstinence in a weekly use pattern.
 *
 * @since 0.1.0
 */
export const abstinenceRuleSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    over: z.literal("pattern"),
    recode: recodeSchema,
    measure: z.discriminatedUnion("kind", [
      z.object({ kind: z.enum(["weeks", "longest-run"]) }),
      z.object({ kind: z.literal("run"), weeks: z.int().min(1) }),
    ]),
  }))();

const countingSchema = /* @__PURE__ */ (() => z.enum(["counts", "does-not-count"]))();

/**
 * Accepts a rule that finds the onset of relapse in dated observations.
 *
 * @since 0.1.0
 */
export const observationRuleSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    over: z.literal("observations"),
    evidence: z.array(z.enum(evidenceGrades)).min(1),
    reported: z.enum(["some", "routine"]).nullish(),
    tests: z.object({ positives: z.int().min(1), apartDays: z.int().min(0) }).nullish(),
    explainedUnknown: countingSchema,
    refusedTest: countingSchema,
    substances: z.array(z.enum(substances)).nullish(),
  }))();

/**
 * Accepts a rule of relapse, over patterns or over observations.
 *
 * @since 0.1.0
 */
export const relapseRuleSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("over", [patternRuleSchema, observationRuleSchema]))();

/**
 * Accepts what it takes to know that someone had not relapsed by the end of a window.
 *
 * @since 0.1.0
 */
export const ascertainmentSchema = /* @__PURE__ */ (() =>
  z.object({
    beforeDays: z.int().min(0),
    afterDays: z.int().min(0),
    accepts: z.array(z.enum(evidenceGrades)).min(1),
  }))();
