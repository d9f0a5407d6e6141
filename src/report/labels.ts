import type { Labels } from "../issue/index";
import type { CompletenessKind } from "./completeness-definition";
import type { NationalPart } from "./national-types";
import type { RelationKind } from "./relations";
import type { FigureQualifier, FigureUnit } from "./types";

/**
 * Names of what a figure counts in.
 *
 * @since 0.1.0
 */
export const figureUnitLabels: Labels<FigureUnit> = {
  count: { id: "jumlah", en: "count" },
  percent: { id: "persen", en: "percent" },
};

/**
 * Names of how firmly a figure was stated.
 *
 * @since 0.1.0
 */
export const figureQualifierLabels: Labels<FigureQualifier> = {
  exact: { id: "tepat", en: "exact" },
  about: { id: "sekitar", en: "about" },
  "more-than": { id: "lebih dari", en: "more than" },
};

/**
 * Names of how figures relate.
 *
 * @since 0.1.0
 */
export const relationKindLabels: Labels<RelationKind> = {
  "part-of": { id: "bagian dari", en: "part of" },
  "subset-of": { id: "termasuk dalam", en: "subset of" },
  "share-of": { id: "persentase dari", en: "share of" },
  "same-notion": { id: "pengertian yang sama", en: "same notion" },
};

/**
 * Names of the parts of the national report.
 *
 * @since 0.1.0
 */
export const nationalPartLabels: Labels<NationalPart> = {
  institutions: { id: "Lembaga", en: "Institutions" },
  programs: { id: "Program", en: "Programs" },
  sni: { id: "SNI 8807", en: "SNI 8807" },
  ibm: { id: "Unit IBM", en: "IBM units" },
  episodes: { id: "Layanan dan klien", en: "Episodes and clients" },
  aftercare: { id: "Bina lanjut", en: "Aftercare" },
  recovery: { id: "Pemulihan", en: "Recovery" },
  completeness: { id: "Kelengkapan register", en: "Completeness of the register" },
};

/**
 * Names of the kinds of records whose fields are asked for.
 *
 * @since 0.1.0
 */
export const completenessKindLabels: Labels<CompletenessKind> = {
  institution: { id: "lembaga", en: "institutions" },
  "ibm-unit": { id: "unit IBM", en: "IBM units" },
  episode: { id: "episode", en: "episodes" },
};
