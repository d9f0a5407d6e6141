import * as z from "zod";
import { definitionSchema, termSchema } from "../definition/schema";
import { cbuComponents, orcComponents, oscComponents } from "./vocabulary";

const answerSchema = /* @__PURE__ */ (() => z.boolean().nullish())();

const programFieldsSchema = /* @__PURE__ */ (() => termSchema.extend({ id: z.string().min(1) }))();

/**
 * Accepts a program, told apart by `kind`.
 *
 * @since 0.1.0
 */
export const programSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [
    programFieldsSchema.extend({
      kind: z.literal("OSC"),
      components: z
        .object({
          "medical-therapy": answerSchema,
          "psychological-therapy": answerSchema,
          "social-therapy": answerSchema,
          "spiritual-therapy": answerSchema,
          "residential-setting": answerSchema,
          "inpatient-care": answerSchema,
        })
        .nullish(),
    }),
    programFieldsSchema.extend({
      kind: z.literal("CBU"),
      components: z
        .object({
          "community-organizing": answerSchema,
          prevention: answerSchema,
          companionship: answerSchema,
          counseling: answerSchema,
        })
        .nullish(),
    }),
    programFieldsSchema.extend({
      kind: z.literal("ORC"),
      components: z
        .object({
          "active-outreach": answerSchema,
          "curative-care": answerSchema,
          "near-the-need": answerSchema,
          "reaches-despite-cost": answerSchema,
          "reaches-despite-access": answerSchema,
          "reaches-despite-motivation": answerSchema,
        })
        .nullish(),
    }),
  ]))();

/**
 * Accepts a definition of the kinds of programs.
 *
 * @since 0.1.0
 */
export const programDefinitionSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    requires: z.object({
      OSC: z.array(z.object({ anyOf: z.array(z.enum(oscComponents)) })),
      CBU: z.array(z.object({ anyOf: z.array(z.enum(cbuComponents)) })),
      ORC: z.array(z.object({ anyOf: z.array(z.enum(orcComponents)) })),
    }),
  }))();
