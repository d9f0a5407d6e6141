import type { Labels } from "../issue/index";
import type {
  IbmActivityKind,
  IbmClass,
  IbmDecreeIssuer,
  IbmSeverity,
  IbmSupportSource,
} from "./vocabulary";

/**
 * Names of the kinds of activity of a unit.
 *
 * @since 0.1.0
 */
export const ibmActivityKindLabels: Labels<IbmActivityKind> = {
  socialization: { id: "sosialisasi", en: "socialization" },
  mapping: { id: "pemetaan", en: "mapping" },
  outreach: { id: "penjangkauan", en: "outreach" },
  screening: { id: "skrining", en: "screening" },
  intervention: { id: "intervensi", en: "intervention" },
  monitoring: { id: "pemantauan", en: "monitoring" },
  referral: { id: "rujukan", en: "referral" },
  aftercare: { id: "bina lanjut", en: "aftercare" },
  "community-support": { id: "dukungan masyarakat", en: "community support" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the bands of severity.
 *
 * @since 0.1.0
 */
export const ibmSeverityLabels: Labels<IbmSeverity> = {
  mild: { id: "ringan", en: "mild" },
  moderate: { id: "sedang", en: "moderate" },
  severe: { id: "berat", en: "severe" },
};

/**
 * Names of the sources of support.
 *
 * @since 0.1.0
 */
export const ibmSupportSourceLabels: Labels<IbmSupportSource> = {
  bnn: { id: "BNN", en: "BNN" },
  "village-fund": { id: "Dana Desa", en: "Village Fund (Dana Desa)" },
  "village-budget": { id: "APBDes atau ADD", en: "village budget" },
  "local-government": { id: "APBD", en: "local government's budget" },
  company: { id: "CSR", en: "companies" },
  community: { id: "swadaya masyarakat", en: "the community" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the issuers of a decree.
 *
 * @since 0.1.0
 */
export const ibmDecreeIssuerLabels: Labels<IbmDecreeIssuer> = {
  "village-head": { id: "lurah atau kepala desa", en: "village head" },
  bnnk: { id: "kepala BNNK", en: "head of the BNNK" },
  bnnp: { id: "kepala BNNP", en: "head of the BNNP" },
  regent: { id: "bupati atau wali kota", en: "regent or mayor" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the classes of the 2025 count.
 *
 * @since 0.1.0
 */
export const ibmClassLabels: Labels<IbmClass> = {
  sustained: { id: "IBM Berkelanjutan", en: "sustained" },
  "sustained-self-funded": { id: "IBM Berkelanjutan Mandiri", en: "sustained, self-funded" },
  new: { id: "IBM Baru", en: "new" },
  "new-self-funded": { id: "IBM Baru Mandiri", en: "new, self-funded" },
};
