import type { Labels } from "../issue/index";
import type {
  IkrIndicator,
  SniActor,
  SniAspect,
  SniAssessorRole,
  SniCertificateStatus,
  SniGapReason,
  SniMethod,
  SniMilestoneKind,
  SniNonconformityGrade,
  SniSchemeEdition,
  SniVerdict,
} from "./vocabulary";

/**
 * Names of the editions of the standard, and of what came before.
 *
 * @since 0.1.0
 */
export const sniEditionLabels: Labels<SniSchemeEdition> = {
  "pre-sni": { id: "sebelum SNI", en: "before the SNI" },
  "2019": { id: "SNI 8807:2019", en: "SNI 8807:2019" },
  "2022": { id: "SNI 8807:2022", en: "SNI 8807:2022" },
};

/**
 * Names of the four aspects.
 *
 * @since 0.1.0
 */
export const sniAspectLabels: Labels<SniAspect> = {
  institution: { id: "kelembagaan", en: "institution" },
  service: { id: "layanan", en: "service" },
  "human-resources": { id: "sumber daya manusia", en: "human resources" },
  facilities: { id: "sarana prasarana", en: "facilities" },
};

/**
 * Names of those who assess.
 *
 * @since 0.1.0
 */
export const sniAssessorRoleLabels: Labels<SniAssessorRole> = {
  self: { id: "penilaian mandiri", en: "self-assessment" },
  verifier: { id: "verifikasi", en: "verification" },
};

/**
 * Names of the ways of finding evidence.
 *
 * @since 0.1.0
 */
export const sniMethodLabels: Labels<SniMethod> = {
  observation: { id: "pengamatan", en: "observation" },
  interview: { id: "wawancara", en: "interview" },
  "document-review": { id: "telaah dokumen", en: "document review" },
};

/**
 * Names of the grades of a nonconformity.
 *
 * @since 0.1.0
 */
export const sniNonconformityGradeLabels: Labels<SniNonconformityGrade> = {
  major: { id: "mayor", en: "major" },
  minor: { id: "minor", en: "minor" },
  observation: { id: "observasi", en: "observation" },
};

/**
 * Names of the steps from target to certificate.
 *
 * @since 0.1.0
 */
export const sniMilestoneKindLabels: Labels<SniMilestoneKind> = {
  targeted: { id: "menjadi target", en: "targeted" },
  assisted: { id: "mendapat asistensi", en: "assisted" },
  "self-assessed": { id: "menilai diri", en: "self-assessed" },
  verified: { id: "diverifikasi", en: "verified" },
  recommended: { id: "direkomendasikan", en: "recommended" },
  certified: { id: "tersertifikasi", en: "certified" },
};

/**
 * Names of those who act.
 *
 * @since 0.1.0
 */
export const sniActorLabels: Labels<SniActor> = {
  institution: { id: "lembaga", en: "the institution" },
  bnn: { id: "BNN", en: "BNN" },
  "technical-committee": { id: "Komite Teknis", en: "the technical committee" },
  "certification-body": { id: "lembaga penilaian kesesuaian", en: "a certification body" },
  other: { id: "pihak lain", en: "another party" },
};

/**
 * Names of what may be said of a certificate.
 *
 * @since 0.1.0
 */
export const sniCertificateStatusLabels: Labels<SniCertificateStatus> = {
  valid: { id: "berlaku", en: "valid" },
  expired: { id: "habis masa berlaku", en: "expired" },
  withdrawn: { id: "dicabut", en: "withdrawn" },
  "term-unknown": { id: "masa berlaku tidak diketahui", en: "term unknown" },
};

/**
 * Names of the answers to a verdict.
 *
 * @since 0.1.0
 */
export const sniVerdictLabels: Labels<SniVerdict> = {
  met: { id: "memenuhi", en: "met" },
  unmet: { id: "belum memenuhi", en: "not met" },
  undecided: { id: "belum dapat diputuskan", en: "undecided" },
};

/**
 * Names of the reasons of a gap plan.
 *
 * @since 0.1.0
 */
export const sniGapReasonLabels: Labels<SniGapReason> = {
  critical: { id: "persyaratan kritis", en: "critical requirement" },
  floor: { id: "batas aspek", en: "floor of the aspect" },
  threshold: { id: "ambang jumlah", en: "threshold of the total" },
  further: { id: "perbaikan lanjutan", en: "further improvement" },
};

/**
 * Names of the indicators of the IKR.
 *
 * @since 0.1.0
 */
export const ikrIndicatorLabels: Labels<IkrIndicator> = {
  availability: { id: "ketersediaan", en: "availability" },
  accessibility: { id: "aksesibilitas", en: "accessibility" },
  acceptability: { id: "akseptabilitas", en: "acceptability" },
  quality: { id: "kualitas", en: "quality" },
  continuity: { id: "kontinuitas", en: "continuity" },
};

/**
 * Names of the answers of the shipped three-level scale.
 *
 * @since 0.1.0
 */
export const sniConformityLabels: Labels<"met" | "partial" | "unmet"> = {
  met: { id: "terpenuhi", en: "met" },
  partial: { id: "sebagian terpenuhi", en: "partly met" },
  unmet: { id: "tidak terpenuhi", en: "not met" },
};
