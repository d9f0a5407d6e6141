import * as z from "zod";
import { plainDateSchema } from "../calendar/schema";
import { definitionSchema, wordingSchema } from "../definition/schema";
import { regionCodeSchema } from "../region/schema";
import {
  type CompletenessKind,
  completenessFields,
  recordedPersons,
} from "./completeness-definition";
import { figureQualifiers, figureUnits } from "./types";

/**
 * Accepts one figure, published or not.
 *
 * @since 0.1.0
 */
export const figureSchema = /* @__PURE__ */ (() =>
  z.object({
    id: z.string().min(1),
    label: wordingSchema,
    value: z.number().min(0, { error: "report.negative-figure" }).nullish(),
    unit: z.enum(figureUnits),
    qualifier: z.enum(figureQualifiers),
    decimals: z
      .int({ error: "report.wrong-decimals" })
      .min(-12, { error: "report.wrong-decimals" })
      .max(6, { error: "report.wrong-decimals" })
      .nullish(),
    on: plainDateSchema.nullish(),
    source: definitionSchema.shape.source,
  }))();

/**
 * Accepts how figures are said to relate.
 *
 * @since 0.1.0
 */
export const relationSchema = /* @__PURE__ */ (() => {
  const id = z.string().min(1);
  return z.discriminatedUnion("kind", [
    z.object({
      id,
      kind: z.literal("part-of"),
      whole: id,
      parts: z.array(id).min(1, { error: "report.too-few-figures" }),
      exhaustive: z.boolean(),
    }),
    z.object({ id, kind: z.literal("subset-of"), subset: id, superset: id }),
    z.object({ id, kind: z.literal("share-of"), share: id, part: id, whole: id }),
    z.object({
      id,
      kind: z.literal("same-notion"),
      figures: z.array(id).min(2, { error: "report.too-few-figures" }),
    }),
  ]);
})();

/**
 * Accepts a count of persons made outside the register.
 *
 * @since 0.1.0
 */
export const independentCountSchema = /* @__PURE__ */ (() =>
  figureSchema.extend({ region: regionCodeSchema.nullish() }))();

/**
 * Accepts a definition of completeness.
 *
 * @since 0.1.0
 */
export const completenessDefinitionSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    reporting: z.enum(["every-month", "one-month"]),
    persons: z.enum(recordedPersons),
    mandatory: z.array(
      z.object({
        kind: z.enum(Object.keys(completenessFields) as [CompletenessKind, ...CompletenessKind[]]),
        fields: z.array(z.string().min(1)),
      }),
    ),
  }))();
