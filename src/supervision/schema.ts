import * as z from "zod";
import { periodSchema, plainDateSchema } from "../calendar/schema";
import { datedSchema, definitionSchema } from "../definition/schema";
import { regionCodeSchema } from "../region/schema";
import {
  supervisionChannels,
  supervisionGroups,
  supervisionTiers,
  supervisionTopics,
} from "./vocabulary";

const countSchema = /* @__PURE__ */ (() => z.number().int().min(0))();
const idSchema = /* @__PURE__ */ (() => z.string().min(1))();

/**
 * Accepts a policy of supervision.
 *
 * @since 0.1.0
 */
export const supervisionPolicySchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    period: periodSchema,
    newFor: z.union([z.object({ days: countSchema }), z.object({ months: countSchema })]),
    dueBeforeDays: countSchema,
    rules: z.array(
      z.object({
        group: z.enum(supervisionGroups),
        visits: countSchema,
        channel: z.enum(supervisionChannels),
        tiers: z.array(z.enum(supervisionTiers)),
        topics: z.array(z.enum(supervisionTopics)),
      }),
    ),
    targets: z.array(z.object({ group: z.enum(supervisionGroups), count: countSchema })),
  }))();

/**
 * Accepts an institution as supervision needs it.
 *
 * @since 0.1.0
 */
export const supervisedInstitutionSchema = /* @__PURE__ */ (() =>
  z.object({
    id: idSchema,
    satker: z.string().nullish(),
    region: regionCodeSchema.nullish(),
    priority: z.enum(["national", "regency"]).nullish(),
    closedOn: plainDateSchema.nullish(),
  }))();

/**
 * Accepts a visit of supervision that was made.
 *
 * @since 0.1.0
 */
export const supervisionVisitSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    subject: z.enum(["institution", "ibm-unit"]),
    subjectId: idSchema,
    channel: z.enum(supervisionChannels),
    tier: z.enum(supervisionTiers),
  }))();
