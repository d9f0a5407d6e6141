import * as z from "zod";
import { plainDateSchema } from "../calendar/schema";
import { datedSchema, definitionSchema } from "../definition/schema";
import {
  contactChannels,
  dischargeReasons,
  informants,
  missedReasons,
  monitors,
} from "../episode/index";
import { aftercareAnchors, contactPurposes, extensionReasons, suspensionRules } from "./vocabulary";

const countSchema = /* @__PURE__ */ (() => z.number().int().min(0))();
const positiveSchema = /* @__PURE__ */ (() => z.number().int().min(1))();
const nameSchema = /* @__PURE__ */ (() => z.string().min(1))();
const rolesSchema = /* @__PURE__ */ (() => z.array(z.enum(monitors)))();

const timeSchema = /* @__PURE__ */ (() =>
  z.union([z.object({ days: countSchema }), z.object({ months: countSchema })]))();

const stepSchema = /* @__PURE__ */ (() =>
  z.union([z.object({ days: positiveSchema }), z.object({ months: positiveSchema })]))();

const shareSchema = /* @__PURE__ */ (() =>
  z.object({ numerator: countSchema, denominator: positiveSchema }))();

const templateSchema = /* @__PURE__ */ (() =>
  z.object({
    id: nameSchema,
    purpose: z.enum(contactPurposes),
    earliestDays: countSchema,
    latestDays: countSchema,
    channel: z.enum(contactChannels).nullish(),
    urine: z.boolean().nullish(),
    instruments: z.array(nameSchema).nullish(),
  }))();

const rhythmSchema = /* @__PURE__ */ (() =>
  templateSchema.extend({ from: timeSchema, every: stepSchema }))();

/**
 * Accepts a policy of aftercare.
 *
 * @since 0.1.0
 */
export const aftercarePolicySchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    chosenOn: z.enum(["admission", "discharge", "segment-anchor"]),
    segments: z.array(
      z.object({
        id: nameSchema,
        anchor: z.enum(aftercareAnchors),
        entry: z.enum(["every-client", "recorded-aftercare"]),
        reasons: z.array(z.enum(dischargeReasons)).nullish(),
        end: z.union([
          z.literal("discharge"),
          z.object({
            min: timeSchema,
            max: timeSchema,
            chosenBy: rolesSchema,
            unlessChosen: z.enum(["min", "max"]),
          }),
        ]),
        contacts: z.array(templateSchema.extend({ due: timeSchema })),
        rhythm: rhythmSchema.nullish(),
      }),
    ),
    monitors: z.array(
      z.object({
        purpose: z.enum(contactPurposes),
        by: rolesSchema,
        informants: z.array(z.enum(informants)),
      }),
    ),
    inPerson: shareSchema,
    lateDays: countSchema,
    notPossible: z.object({ attempts: positiveSchema, reasons: z.array(z.enum(missedReasons)) }),
    suspension: z.object({
      imprisonment: z.enum(suspensionRules),
      hospitalization: z.enum(suspensionRules),
      movedAway: z.enum(suspensionRules),
    }),
    extension: z
      .object({
        reasons: z.array(z.enum(extensionReasons)),
        by: rolesSchema,
        atMost: timeSchema,
        rhythm: rhythmSchema,
      })
      .nullish(),
    loss: z.object({
      missedInARow: positiveSchema.nullish(),
      daysWithoutContact: positiveSchema.nullish(),
    }),
    completion: shareSchema,
  }))();

/**
 * Accepts a decision on one client's aftercare.
 *
 * @since 0.1.0
 */
export const aftercareDecisionSchema = /* @__PURE__ */ (() => {
  const decision = datedSchema.extend({ episodeId: nameSchema, by: z.enum(monitors) });
  return z.discriminatedUnion("kind", [
    decision.extend({ kind: z.literal("length"), length: timeSchema }),
    decision.extend({
      kind: z.literal("extension"),
      until: plainDateSchema,
      reason: z.enum(extensionReasons),
    }),
  ]);
})();
