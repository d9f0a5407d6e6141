import * as z from "zod";
import { definitionSchema } from "../definition/schema";
import { entryRoutes, modalities, natures, severities, sexes, substances } from "../episode/index";
import { linkPolicySchema } from "../episode/schema";
import { levelRuleSchema } from "../instrument/schema";
import { ascertainmentSchema, relapseRuleSchema } from "../relapse/schema";
import {
  absencePolicies,
  noClockPolicies,
  readmissionPolicies,
  recoveryClocks,
  recoveryCohorts,
  recoveryMeasures,
  recoveryUnits,
  unknownPolicies,
} from "./vocabulary";

const ageSchema = /* @__PURE__ */ (() => z.int().min(0).nullish())();

/**
 * Accepts the episodes that a recovery definition speaks of.
 *
 * @since 0.1.0
 */
export const recoveryScopeSchema = /* @__PURE__ */ (() =>
  z.object({
    nature: z.array(z.enum(natures)).nullish(),
    modality: z.array(z.enum(modalities)).nullish(),
    entry: z.array(z.enum(entryRoutes)).nullish(),
    sex: z.array(z.enum(sexes)).nullish(),
    primarySubstance: z.array(z.enum(substances)).nullish(),
    severity: z.array(z.enum(severities)).nullish(),
    ageFrom: ageSchema,
    ageTo: ageSchema,
  }))();

/**
 * Accepts a share to be reached: a fraction of whole numbers, from none to all.
 *
 * @since 0.1.0
 */
export const recoveryTargetSchema = /* @__PURE__ */ (() =>
  z.object({
    atLeast: z
      .object({ numerator: z.int().min(0), denominator: z.int().min(1) })
      .refine(({ numerator, denominator }) => numerator <= denominator, {
        error: "recovery.target-not-a-share",
      }),
  }))();

const windowSchema = /* @__PURE__ */ (() => {
  const length = z.int().min(1, { error: "recovery.empty-window" });
  return z.union([z.object({ days: length }), z.object({ months: length })]);
})();

const absencePolicySchema = /* @__PURE__ */ (() => z.enum(absencePolicies))();

/**
 * Accepts a definition of the recovery rate; `checkRecoveryDefinition` tells whether its choices fit
 * together.
 *
 * @since 0.1.0
 */
export const recoveryDefinitionSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    measure: z.enum(recoveryMeasures),
    level: levelRuleSchema.nullish(),
    unit: z.enum(recoveryUnits),
    link: linkPolicySchema,
    scope: recoveryScopeSchema.nullish(),
    cohort: z.enum(recoveryCohorts),
    successRequires: z.literal("completed").nullish(),
    clock: z.enum(recoveryClocks),
    noClock: z.enum(noClockPolicies),
    window: windowSchema,
    periodOn: z.enum(["clock", "window-end"]),
    relapse: relapseRuleSchema,
    readmission: z.enum(readmissionPolicies),
    judged: z.union([
      z.literal("throughout"),
      z.object({ atEnd: z.object({ recallDays: z.int().min(0) }) }),
    ]),
    ascertainment: ascertainmentSchema,
    unknown: z.enum(unknownPolicies),
    died: z.object({
      drugRelated: absencePolicySchema,
      other: absencePolicySchema,
      unknown: absencePolicySchema,
    }),
    imprisoned: absencePolicySchema,
    movedAway: absencePolicySchema,
    target: recoveryTargetSchema.nullish(),
  }))();
