import * as z from "zod";
import { plainDateSchema } from "../calendar/schema";
import { datedSchema, definitionSchema } from "../definition/schema";
import { modalities, natures } from "../program/index";
import { regionCodeSchema } from "../region/schema";
import { arrivalRoutes, waitingPriorities } from "./vocabulary";

/**
 * Accepts an entry of a waiting list.
 *
 * @since 0.1.0
 */
export const waitingEntrySchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    personId: z.string().min(1),
    modality: z.enum(modalities),
    nature: z.enum(natures).nullish(),
    priority: z.enum(waitingPriorities).nullish(),
    route: z.enum(arrivalRoutes).nullish(),
    institutionId: z.string().nullish(),
    region: regionCodeSchema.nullish(),
    placedOn: plainDateSchema.nullish(),
    leftOn: plainDateSchema.nullish(),
  }))();

/**
 * Accepts a policy of waiting.
 *
 * @since 0.1.0
 */
export const waitingPolicySchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    priorities: z.array(z.enum(waitingPriorities)),
    transfers: z.enum(["first", "last", "in-order"]),
    limits: z.array(
      z.object({
        priority: z.enum(waitingPriorities),
        limit: z.union([
          z.object({ days: z.number().int().min(1) }),
          z.object({ months: z.number().int().min(1) }),
        ]),
      }),
    ),
  }))();
