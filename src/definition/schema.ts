import * as z from "zod";
import { plainDateSchema } from "../calendar/schema";
import { standings } from "./types";

/**
 * Accepts how firmly a definition stands.
 *
 * @since 0.1.0
 */
export const standingSchema = /* @__PURE__ */ (() => z.enum(standings))();

/**
 * Accepts prose of a definition: one text, or one for each language.
 *
 * @since 0.1.0
 */
export const wordingSchema = /* @__PURE__ */ (() =>
  z.union([z.string(), z.object({ id: z.string(), en: z.string() })]))();

/**
 * Accepts the fields that every definition has; extend it with those of a rule.
 *
 * @since 0.1.0
 */
export const definitionSchema = /* @__PURE__ */ (() =>
  z.object({
    id: z.string().min(1),
    version: z.string().min(1),
    title: wordingSchema.nullish(),
    standing: standingSchema,
    basis: wordingSchema,
    source: z.object({
      title: z.string().min(1),
      publisher: z.string().min(1),
      year: z.number().int(),
      url: z.string().nullish(),
    }),
    assumptions: z.array(
      z.object({ field: z.string().min(1), standing: standingSchema, note: wordingSchema }),
    ),
    effectiveFrom: plainDateSchema.nullish(),
    effectiveTo: plainDateSchema.nullish(),
    derivedFrom: z.object({ id: z.string(), version: z.string() }).nullish(),
  }))();

/**
 * Accepts the fields that every dated fact has; extend it with those of a record.
 *
 * @since 0.1.0
 */
export const datedSchema = /* @__PURE__ */ (() =>
  z.object({
    id: z.string().min(1),
    on: plainDateSchema,
    sequence: z.number().int().nullish(),
    recordedOn: plainDateSchema.nullish(),
    retractedOn: plainDateSchema.nullish(),
  }))();

/**
 * Accepts the fields that every term has; extend it with those of a record.
 *
 * @since 0.1.0
 */
export const termSchema = /* @__PURE__ */ (() =>
  z.object({
    from: plainDateSchema.nullish(),
    to: plainDateSchema.nullish(),
    openEnded: z.boolean().nullish(),
    endedOn: plainDateSchema.nullish(),
    recordedOn: plainDateSchema.nullish(),
    retractedOn: plainDateSchema.nullish(),
  }))();
