import * as z from "zod";
import { findCodeFault } from "./find-code-fault";
import { type RegionCode, satkerKinds } from "./types";

/**
 * Accepts a region's code of any level, written with dots.
 *
 * Tables that hold codes without dots go through `parseRegionCode` first: a schema never rewrites
 * what it reads.
 *
 * @since 0.1.0
 */
export const regionCodeSchema = /* @__PURE__ */ (() =>
  z
    .string({ error: ({ input }) => findCodeFault(input) })
    .regex(/^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/, {
      error: ({ input }) => findCodeFault(input),
    }) as unknown as z.ZodType<RegionCode, RegionCode>)();

/**
 * Accepts the code of a village (desa or kelurahan), written with dots.
 *
 * @since 0.1.0
 */
export const villageCodeSchema = /* @__PURE__ */ (() =>
  z.string({ error: ({ input }) => findCodeFault(input) }).regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, {
    error: ({ input }) => findCodeFault(input) ?? "region.code-not-village",
  }) as unknown as z.ZodType<RegionCode, RegionCode>)();

/**
 * Accepts a work unit of BNN.
 *
 * @since 0.1.0
 */
export const satkerSchema = /* @__PURE__ */ (() =>
  z.object({
    id: z.string().min(1),
    kind: z.enum(satkerKinds),
    name: z.string().nullish(),
    region: regionCodeSchema.nullish(),
  }))();
