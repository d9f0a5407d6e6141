import * as z from "zod";
import { periodSchema, plainDateSchema, plainMonthSchema } from "../calendar/schema";
import { datedSchema, definitionSchema } from "../definition/schema";
import { regionCodeSchema } from "../region/schema";
import { ibmActivityKinds, ibmDecreeIssuers, ibmSeverities, ibmSupportSources } from "./vocabulary";

/**
 * Accepts an IBM unit.
 *
 * @since 0.1.0
 */
export const ibmUnitSchema = /* @__PURE__ */ (() =>
  z.object({
    id: z.string().min(1),
    region: regionCodeSchema,
    satker: z.string().nullish(),
    formedOn: plainDateSchema,
    recordedOn: plainDateSchema.nullish(),
    decree: z
      .object({
        number: z.string().nullish(),
        issuer: z.enum(ibmDecreeIssuers).nullish(),
        start: plainDateSchema,
        end: plainDateSchema.nullish(),
      })
      .nullish(),
    agents: z
      .array(
        z.object({
          id: z.string().min(1),
          from: plainDateSchema.nullish(),
          to: plainDateSchema.nullish(),
          trainedOn: plainDateSchema.nullish(),
        }),
      )
      .nullish(),
    support: z
      .array(
        z.object({
          source: z.enum(ibmSupportSources),
          from: plainDateSchema.nullish(),
          to: plainDateSchema.nullish(),
        }),
      )
      .nullish(),
    closure: datedSchema.omit({ id: true, sequence: true }).nullish(),
    priorityArea: z.boolean().nullish(),
  }))();

/**
 * Accepts a unit's monthly report.
 *
 * @since 0.1.0
 */
export const ibmReportRecordSchema = /* @__PURE__ */ (() =>
  z.object({
    unitId: z.string().min(1),
    month: plainMonthSchema,
    submittedOn: plainDateSchema.nullish(),
    retractedOn: plainDateSchema.nullish(),
    nil: z.boolean().nullish(),
  }))();

/**
 * Accepts an activity of a unit.
 *
 * @since 0.1.0
 */
export const ibmActivitySchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    unitId: z.string().min(1),
    kind: z.enum(ibmActivityKinds),
    people: z.number().int().min(0).nullish(),
    clientId: z.string().min(1).nullish(),
    severity: z.enum(ibmSeverities).nullish(),
    communitySupport: z.boolean().nullish(),
  }))();

const windowSchema = /* @__PURE__ */ (() =>
  z.union([z.object({ months: z.number().int().min(1) }), periodSchema]))();

const countSchema = /* @__PURE__ */ (() => z.number().int().min(0).nullish())();

const requirementsSchema = /* @__PURE__ */ (() =>
  z.object({
    kinds: z
      .object({ of: z.array(z.enum(ibmActivityKinds)), atLeast: z.number().int().min(1) })
      .nullish(),
    activities: countSchema,
    activeMonths: countSchema,
    clients: countSchema,
    agents: countSchema,
    trainedAgents: countSchema,
    decree: z.boolean().nullish(),
    communitySupport: z.boolean().nullish(),
    selfFunded: z.boolean().nullish(),
  }))();

/**
 * Accepts a policy of when a unit is operational.
 *
 * @since 0.1.0
 */
export const ibmPolicySchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    window: windowSchema,
    cohort: z.enum(["formed-before-window", "formed-by-window-end"]),
    closedUnits: z.enum(["unmet", "not-applicable"]),
    requires: requirementsSchema,
    servingKinds: z.array(z.enum(ibmActivityKinds)),
    selfFundingSources: z.array(z.enum(ibmSupportSources)),
    dormantAfterMonths: z.number().int().min(1),
    treats: z.array(z.enum(ibmSeverities)),
  }))();

/**
 * Accepts a ladder of development stages.
 *
 * @since 0.1.0
 */
export const ibmLadderSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    window: windowSchema,
    servingKinds: z.array(z.enum(ibmActivityKinds)),
    selfFundingSources: z.array(z.enum(ibmSupportSources)),
    rungs: z.array(z.object({ id: z.string().min(1), requires: requirementsSchema })),
  }))();
