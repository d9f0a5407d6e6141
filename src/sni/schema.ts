import * as z from "zod";
import { plainDateSchema } from "../calendar/schema";
import { datedSchema, definitionSchema, wordingSchema } from "../definition/schema";
import {
  ikrIndicators,
  sniActors,
  sniAssessorRoles,
  sniEditions,
  sniMethods,
  sniMilestoneKinds,
  sniNonconformityGrades,
  sniSchemeEditions,
} from "./vocabulary";

const idSchema = /* @__PURE__ */ (() => z.string().min(1))();

const levelSchema = /* @__PURE__ */ (() => z.union([z.string(), z.number()]))();

const shareSchema = /* @__PURE__ */ (() => z.number().min(0).max(1))();

const conditionSchema = /* @__PURE__ */ (() =>
  z.object({ fact: idSchema, anyOf: z.array(z.union([z.string(), z.boolean()])) }))();

/**
 * Accepts a scheme for scoring institutions.
 *
 * @since 0.1.0
 */
export const sniSchemeSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    edition: z.enum(sniSchemeEditions),
    aspects: z.array(
      z.object({
        id: idSchema,
        title: wordingSchema.nullish(),
        weight: z.number().min(0).nullish(),
      }),
    ),
    scales: z.array(
      z.object({
        id: idSchema,
        levels: z.array(z.object({ answer: levelSchema, points: z.number().min(0) })),
      }),
    ),
    requirements: z.array(
      z.object({
        id: idSchema,
        aspect: idSchema,
        title: wordingSchema.nullish(),
        scale: idSchema,
        weight: z.number().min(0).nullish(),
        critical: z.object({ atLeast: levelSchema }).nullish(),
        appliesWhen: z.array(conditionSchema).nullish(),
      }),
    ),
    aggregation: z.enum(["points", "mean-of-aspects"]),
    normalization: z.enum(["range", "share-of-maximum"]),
    threshold: shareSchema.nullish(),
    floors: z.array(z.object({ aspect: idSchema, atLeast: shareSchema })).nullish(),
    bands: z.array(z.object({ id: idSchema, atLeast: shareSchema })).nullish(),
    blockedBy: z.array(z.enum(sniNonconformityGrades)).nullish(),
  }))();

/**
 * Accepts an assessment of an institution.
 *
 * @since 0.1.0
 */
export const sniAssessmentSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    institutionId: idSchema,
    edition: z.enum(sniSchemeEditions),
    role: z.enum(sniAssessorRoles),
    context: z
      .record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]).nullish())
      .nullish(),
    answers: z.array(
      z.object({
        requirementId: idSchema,
        answer: levelSchema.nullish(),
        notApplicable: z
          .object({ reason: z.string().nullish(), confirmedBy: z.enum(sniActors).nullish() })
          .nullish(),
        methods: z.array(z.enum(sniMethods)).nullish(),
      }),
    ),
    nonconformities: z
      .array(
        z.object({
          id: idSchema,
          requirementId: z.string().nullish(),
          grade: z.enum(sniNonconformityGrades),
          closedOn: plainDateSchema.nullish(),
        }),
      )
      .nullish(),
  }))();

const milestoneSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    institutionId: idSchema,
    edition: z.enum(sniEditions),
    actor: z.enum(sniActors),
  }))();

/**
 * Accepts a milestone on the way from target to certificate.
 *
 * @since 0.1.0
 */
export const sniMilestoneSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [
    milestoneSchema.extend({
      kind: z.enum(sniMilestoneKinds).extract(["targeted", "self-assessed", "recommended"]),
    }),
    milestoneSchema.extend({ kind: z.literal("assisted"), until: plainDateSchema.nullish() }),
    milestoneSchema.extend({
      kind: z.literal("verified"),
      reached: z.boolean().nullish(),
      result: z.string().nullish(),
    }),
    milestoneSchema.extend({
      kind: z.literal("certified"),
      certificate: idSchema,
      body: idSchema,
      validUntil: plainDateSchema.nullish(),
      withdrawnOn: plainDateSchema.nullish(),
    }),
  ]))();

/**
 * Accepts the term of a certificate.
 *
 * @since 0.1.0
 */
export const sniCertificateTermSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    validFor: z.union([
      z.object({ days: z.number().int().min(0) }),
      z.object({ months: z.number().int().min(0) }),
    ]),
  }))();

/**
 * Accepts a value of the rehabilitation capability index.
 *
 * @since 0.1.0
 */
export const ikrRecordSchema = /* @__PURE__ */ (() =>
  z.object({
    id: idSchema,
    scope: idSchema,
    year: z.number().int(),
    value: z.number(),
    indicators: z.array(z.object({ key: z.enum(ikrIndicators), value: z.number() })).nullish(),
    category: z.string().nullish(),
  }))();

/**
 * Accepts categories of the rehabilitation capability index.
 *
 * @since 0.1.0
 */
export const ikrBandsSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    bands: z.array(z.object({ id: idSchema, title: wordingSchema.nullish(), atLeast: z.number() })),
  }))();
