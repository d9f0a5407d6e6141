import * as z from "zod";
import { definitionSchema } from "../definition/schema";

const count = /* @__PURE__ */ (() => z.number().int().min(0))();
const share = /* @__PURE__ */ (() => z.number().min(0).max(1))();

/**
 * Accepts a confidence interval round a share.
 *
 * @since 0.1.0
 */
export const intervalSchema = /* @__PURE__ */ (() =>
  z.object({
    lower: share,
    upper: share,
    level: z.number().gt(0).lt(1),
    method: z.enum(["wilson", "clopper-pearson", "wilson-effective"]),
  }))();

/**
 * Accepts a rate: defined with its counts, undefined or suppressed.
 *
 * @since 0.1.0
 */
export const rateSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("status", [
    z.object({
      status: z.literal("defined"),
      numerator: count,
      denominator: z.number().int().min(1),
      value: share,
      interval: intervalSchema.optional(),
    }),
    z.object({
      status: z.literal("undefined"),
      reason: z.enum(["empty-denominator", "not-applicable"]),
    }),
    z.object({ status: z.literal("suppressed"), rule: z.string().min(1) }),
  ]))();

/**
 * Accepts a ratio of two numbers.
 *
 * @since 0.1.0
 */
export const ratioSchema = /* @__PURE__ */ (() =>
  z.object({
    numerator: z.number().min(0),
    denominator: z.number().gt(0),
    value: z.number().min(0),
  }))();

/**
 * Accepts a rule by which small counts are not published.
 *
 * @since 0.1.0
 */
export const suppressionRuleSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    from: z.number().int().min(1),
    to: z.number().int().min(1),
    roundTo: z.number().int().min(1).nullish(),
    secondary: z.boolean(),
  }))();

/**
 * Accepts a table of counts without totals.
 *
 * @since 0.1.0
 */
export const countTableSchema = /* @__PURE__ */ (() =>
  z.object({
    rows: z.array(
      z.object({ key: z.string(), cells: z.array(z.object({ key: z.string(), count })) }),
    ),
  }))();
