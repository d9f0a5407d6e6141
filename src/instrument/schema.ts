import * as z from "zod";
import { plainDateSchema } from "../calendar/schema";
import { definitionSchema } from "../definition/schema";
import { betterDirections, improvementReadings, licenseStatuses } from "./vocabulary";

const names = /* @__PURE__ */ (() => z.array(z.string().min(1)))();

/**
 * Accepts the definition of an instrument. Whether it can be scored, `checkInstrument` tells.
 *
 * @since 0.1.0
 */
export const instrumentDefinitionSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    instrument: z.string().min(1),
    license: z.object({ status: z.enum(licenseStatuses), holder: z.string() }),
    items: z.array(
      z.object({
        items: names,
        values: z.array(z.number()).min(2),
        reversed: z.boolean().nullish(),
        after: names.nullish(),
      }),
    ),
    scales: z.array(
      z.object({
        id: z.string().min(1),
        items: names,
        minus: names.nullish(),
        of: z.enum(["sum", "mean"]),
        transform: z
          .array(z.object({ multiply: z.number(), add: z.number(), round: z.boolean() }))
          .nullish(),
      }),
    ),
    bands: z.array(
      z.object({
        scores: names,
        bands: z.array(z.object({ id: z.string().min(1), from: z.number() })),
      }),
    ),
    missing: z.object({
      atLeastAnswered: z.int().min(0),
      scales: z.array(z.object({ scale: z.string().min(1), atMost: z.int().min(0) })),
    }),
  }))();

/**
 * Accepts one row of long data: one answer.
 *
 * @since 0.1.0
 */
export const answerRowSchema = /* @__PURE__ */ (() =>
  z.object({
    formId: z.string().min(1),
    personId: z.string().nullish(),
    on: plainDateSchema.nullish(),
    item: z.string().min(1),
    answer: z.number().nullish(),
  }))();

/**
 * Accepts a rule of a degree of recovery. Whether it can be applied, `checkLevelRule` tells.
 *
 * @since 0.1.0
 */
export const levelRuleSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    over: z.literal("scores"),
    criteria: z.array(
      z.object({
        instrument: z.string().min(1),
        score: z.string().min(1),
        atLeast: z.number().nullish(),
        atMost: z.number().nullish(),
      }),
    ),
    atLeast: z.int().min(1),
  }))();

/**
 * Accepts a rule of when someone counts as improved.
 *
 * @since 0.1.0
 */
export const improvementRuleSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    over: z.literal("change"),
    instrument: z.string().min(1),
    scores: names,
    better: z.enum(betterDirections),
    counts: z.enum(improvementReadings),
    noise: z
      .array(
        z.object({
          score: z.string().min(1),
          standardDeviation: z.number().gt(0),
          reliability: z.number().min(0).lt(1),
        }),
      )
      .nullish(),
    critical: z.number().min(0),
  }))();
