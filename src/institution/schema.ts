import * as z from "zod";
import { plainDateSchema } from "../calendar/schema";
import { datedSchema, definitionSchema, termSchema } from "../definition/schema";
import { modalities, natures, programKinds } from "../program/index";
import { programSchema } from "../program/schema";
import { regionCodeSchema } from "../region/schema";
import {
  agreementSupports,
  facilityKinds,
  ipwlMinistries,
  legalEntityKinds,
  licenceKinds,
  lksGrades,
  operators,
  ownerships,
  recommenders,
  staffRoles,
} from "./vocabulary";

const idSchema = /* @__PURE__ */ (() => z.string().min(1))();
const numberSchema = /* @__PURE__ */ (() => z.string().nullish())();

/**
 * Accepts a licence or registration.
 *
 * @since 0.1.0
 */
export const licenceSchema = /* @__PURE__ */ (() =>
  termSchema.extend({
    id: idSchema,
    kind: z.enum(licenceKinds),
    number: numberSchema,
    issuer: z.string().nullish(),
  }))();

/**
 * Accepts a designation as IPWL.
 *
 * @since 0.1.0
 */
export const ipwlDesignationSchema = /* @__PURE__ */ (() =>
  termSchema.extend({ id: idSchema, ministry: z.enum(ipwlMinistries), number: numberSchema }))();

/**
 * Accepts an accreditation as LKS.
 *
 * @since 0.1.0
 */
export const lksAccreditationSchema = /* @__PURE__ */ (() =>
  datedSchema.extend({
    grade: z.enum(lksGrades),
    to: plainDateSchema.nullish(),
    endedOn: plainDateSchema.nullish(),
  }))();

/**
 * Accepts an agreement with BNN.
 *
 * @since 0.1.0
 */
export const agreementSchema = /* @__PURE__ */ (() =>
  termSchema.extend({
    id: idSchema,
    parties: z.array(idSchema).min(1),
    program: z.enum(programKinds).nullish(),
    support: z.array(z.enum(agreementSupports)),
  }))();

/**
 * Accepts someone who works at an institution.
 *
 * @since 0.1.0
 */
export const staffTermSchema = /* @__PURE__ */ (() =>
  termSchema.extend({
    id: idSchema,
    role: z.enum(staffRoles),
    people: z.number().int().min(0).nullish(),
    certifications: z.array(termSchema.extend({ role: z.enum(staffRoles) })).nullish(),
  }))();

/**
 * Accepts an institution.
 *
 * @since 0.1.0
 */
export const institutionSchema = /* @__PURE__ */ (() =>
  z.object({
    id: idSchema,
    name: z.string().nullish(),
    region: regionCodeSchema.nullish(),
    satker: z.string().nullish(),
    openedOn: plainDateSchema.nullish(),
    closure: datedSchema.omit({ id: true, sequence: true }).nullish(),
    ownership: z.array(termSchema.extend({ value: z.enum(ownerships) })).nullish(),
    operator: z.array(termSchema.extend({ value: z.enum(operators) })).nullish(),
    facilityKind: z.array(termSchema.extend({ value: z.enum(facilityKinds) })).nullish(),
    services: z
      .array(termSchema.extend({ nature: z.enum(natures), modality: z.enum(modalities) }))
      .nullish(),
    legalEntity: termSchema
      .extend({ kind: z.enum(legalEntityKinds), number: numberSchema })
      .nullish(),
    licences: z.array(licenceSchema).nullish(),
    designations: z.array(ipwlDesignationSchema).nullish(),
    accreditations: z.array(lksAccreditationSchema).nullish(),
    recommendations: z.array(datedSchema.extend({ by: z.enum(recommenders) })).nullish(),
    inspections: z
      .array(datedSchema.extend({ conforms: z.boolean(), standard: z.string().nullish() }))
      .nullish(),
    agreements: z.array(agreementSchema).nullish(),
    programs: z.array(programSchema).nullish(),
    capacity: z
      .array(termSchema.extend({ modality: z.enum(modalities), places: z.number().int().min(0) }))
      .nullish(),
    staff: z.array(staffTermSchema).nullish(),
  }))();

/**
 * Accepts a definition of how long an accreditation as LKS holds.
 *
 * @since 0.1.0
 */
export const lksValiditySchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    years: z.object({
      A: z.number().int().min(1),
      B: z.number().int().min(1),
      C: z.number().int().min(1),
    }),
    lastDay: z.enum(["anniversary", "day-before-anniversary"]),
  }))();

/**
 * Accepts a definition of what an institution must show to be designated as IPWL.
 *
 * @since 0.1.0
 */
export const ipwlDefinitionSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    ministry: z.enum(ipwlMinistries),
    nature: z.enum(natures),
    requires: z.object({
      legalEntity: z.boolean().nullish(),
      registration: z.enum(licenceKinds).nullish(),
      recommendation: z.array(z.enum(recommenders)).nullish(),
      months: z.number().int().min(1).nullish(),
      staff: z.array(z.enum(staffRoles)).nullish(),
      facilities: z.boolean().nullish(),
    }),
    exempt: z.array(z.enum(ownerships)),
  }))();

/**
 * Accepts a definition of how many staff an institution needs.
 *
 * @since 0.1.0
 */
export const staffingDefinitionSchema = /* @__PURE__ */ (() =>
  definitionSchema.extend({
    ratios: z.array(z.object({ role: z.enum(staffRoles), clients: z.number().int().min(1) })),
    perYear: z
      .array(z.object({ role: z.enum(staffRoles), persons: z.number().int().min(1) }))
      .nullish(),
    certifiedOnly: z.boolean(),
  }))();
