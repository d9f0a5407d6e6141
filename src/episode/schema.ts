import * as z from "zod";
import { periodSchema, plainDateSchema } from "../calendar/schema";
import { datedSchema, definitionSchema } from "../definition/schema";
import { regionCodeSchema } from "../region/schema";
import { linkBreaks } from "./link-policy";
import {
  absenceKinds,
  claims,
  contactChannels,
  deathCauses,
  dischargeReasons,
  entryRoutes,
  informants,
  missedReasons,
  modalities,
  monitors,
  natures,
  phases,
  severities,
  sexes,
  substances,
  urineExplanations,
  urineResults,
  useAnswers,
} from "./vocabulary";

const idSchema = /* @__PURE__ */ (() => z.string().min(1))();

const contactSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    kind: z.literal("contact"),
    channel: z.enum(contactChannels),
    by: z.enum(monitors),
    monitorId: idSchema.nullish(),
    informant: z.enum(informants),
    covers: periodSchema.nullish(),
    use: z.enum(useAnswers),
    useDays: z.number().int().min(0).nullish(),
    onset: plainDateSchema.nullish(),
  }))();

const missedContactSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    kind: z.literal("missed-contact"),
    reason: z.enum(missedReasons),
    by: z.enum(monitors),
    monitorId: idSchema.nullish(),
  }))();

const urineSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    kind: z.literal("urine"),
    result: z.enum(urineResults),
    substances: z.array(z.enum(substances)).nullish(),
    explained: z.enum(urineExplanations).nullish(),
    supervised: z.boolean().nullish(),
  }))();

const claimSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({ kind: z.literal("claim"), claim: z.enum(claims), system: idSchema }))();

const instrumentSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    kind: z.literal("instrument"),
    instrument: idSchema,
    scores: z.record(z.string(), z.number()),
  }))();

const absenceSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({ kind: z.enum(absenceKinds), until: plainDateSchema.nullish() }))();

const readmissionSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({ kind: z.literal("readmission-elsewhere") }))();

const deathSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({ kind: z.literal("death"), cause: z.enum(deathCauses) }))();

const phaseStartSchema = /* @__PURE__ */ (() => datedSchema.extend({ phase: z.enum(phases) }))();

const dischargeSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({ reason: z.enum(dischargeReasons) }))();

/**
 * Accepts something seen, told, tested or recorded of a client on a day.
 *
 * @since 0.1.0
 */
export const observationSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [
    contactSchema,
    missedContactSchema,
    urineSchema,
    claimSchema,
    instrumentSchema,
    absenceSchema,
    readmissionSchema,
    deathSchema,
  ]))();

/** Who, where and what kind of care: what a nested episode and a row of a table share. */
const careSchema = /* @__PURE__ */ (() =>
  z.object({
    id: idSchema,
    personId: idSchema,
    institutionId: idSchema,
    satker: idSchema.nullish(),
    region: regionCodeSchema.nullish(),
    program: idSchema.nullish(),
    nature: z.enum(natures),
    modality: z.enum(modalities),
    entry: z.enum(entryRoutes),
    sex: z.enum(sexes).nullish(),
    ageAtAdmission: z.number().int().min(0).nullish(),
    primarySubstance: z.enum(substances).nullish(),
    severity: z.enum(severities).nullish(),
  }))();

const countSchema = /* @__PURE__ */ (() => z.number().int().min(1))();

/**
 * Accepts an episode with all its facts.
 *
 * @since 0.1.0
 */
export const episodeSchema = /* @__PURE__ */ (() =>
  careSchema.extend({
    registered: datedSchema,
    screened: datedSchema.nullish(),
    assessed: datedSchema.nullish(),
    admitted: datedSchema.nullish(),
    phases: z.array(phaseStartSchema),
    discharged: dischargeSchema.nullish(),
    reopened: z.array(datedSchema).nullish(),
    earlier: z
      .array(
        z.discriminatedUnion("step", [
          datedSchema.extend({ step: z.enum(["screened", "assessed", "admitted"]) }),
          dischargeSchema.extend({ step: z.literal("discharged") }),
        ]),
      )
      .nullish(),
    planned: z
      .union([
        z.object({ meetings: countSchema }),
        z.object({ months: countSchema }),
        z.object({ days: countSchema }),
      ])
      .nullish(),
    observations: z.array(observationSchema),
    assignments: z.array(
      z.object({
        monitorId: idSchema,
        role: z.enum(monitors),
        from: plainDateSchema,
        to: plainDateSchema.nullish(),
      }),
    ),
  }))();

/**
 * Accepts one row of a flat table of episodes.
 *
 * @since 0.1.0
 */
export const episodeRowSchema = /* @__PURE__ */ (() =>
  careSchema.extend({
    registeredOn: plainDateSchema,
    registeredRecordedOn: plainDateSchema.nullish(),
    plannedMeetings: countSchema.nullish(),
    plannedMonths: countSchema.nullish(),
    plannedDays: countSchema.nullish(),
  }))();

/**
 * Accepts one row of a flat table of facts; columns that belong to other kinds are dropped.
 *
 * @since 0.1.0
 */
export const factRowSchema = /* @__PURE__ */ (() => {
  const owner = { episodeId: idSchema };
  return z.discriminatedUnion("kind", [
    datedSchema.extend({
      ...owner,
      kind: z.enum(["screened", "assessed", "admitted", "reopened"]),
    }),
    phaseStartSchema.extend({ ...owner, kind: z.literal("phase") }),
    dischargeSchema.extend({ ...owner, kind: z.literal("discharged") }),
    contactSchema.omit({ covers: true }).extend({
      ...owner,
      coversStart: plainDateSchema.nullish(),
      coversEnd: plainDateSchema.nullish(),
    }),
    z.object({
      ...owner,
      kind: z.literal("assignment"),
      on: plainDateSchema,
      until: plainDateSchema.nullish(),
      monitorId: idSchema,
      by: z.enum(monitors),
    }),
    missedContactSchema.extend(owner),
    urineSchema.extend(owner),
    claimSchema.extend(owner),
    instrumentSchema.extend(owner),
    absenceSchema.extend(owner),
    readmissionSchema.extend(owner),
    deathSchema.extend(owner),
  ]);
})();

const durationSchema = /* @__PURE__ */ (() =>
  z.union([
    z.object({ days: z.number().int().min(0) }),
    z.object({ months: z.number().int().min(0) }),
  ]))();

/**
 * Accepts a policy of which episodes are one course of treatment.
 *
 * @since 0.1.0
 */
export const linkPolicySchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    follows: z.enum(["none", "transferred", "any"]),
    gap: z
      .union([z.object({ atMost: durationSchema }), z.object({ lessThan: durationSchema })])
      .nullish(),
    from: z.enum(["discharge", "last-contact"]).nullish(),
    breaks: z.array(z.enum(linkBreaks)).nullish(),
  }))();
