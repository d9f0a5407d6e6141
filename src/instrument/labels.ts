import type { Labels } from "../issue/index";
import type {
  BamForm,
  BetterDirection,
  ChangeVerdict,
  ImprovementReading,
  LicenseStatus,
  UnscoredReason,
  WhoqolProfile,
} from "./vocabulary";

/**
 * Names of the instruments that come with the library.
 *
 * @since 0.1.0
 */
export const instrumentLabels: Labels = {
  "whoqol-bref": { id: "WHOQOL-BREF", en: "WHOQOL-BREF" },
  assist: { id: "ASSIST", en: "ASSIST" },
  urica: { id: "URICA", en: "URICA" },
  "bam-likert": { id: "BAM (jawaban 0–4)", en: "BAM (answers 0–4)" },
  "bam-continuous": { id: "BAM (jawaban 0–30)", en: "BAM (answers 0–30)" },
  audit: { id: "AUDIT", en: "AUDIT" },
  "dast-10": { id: "DAST-10", en: "DAST-10" },
  "who-5": { id: "WHO-5", en: "WHO-5" },
};

/**
 * Names of the scores of these instruments.
 *
 * @since 0.1.0
 */
export const scoreLabels: Labels = {
  "quality-of-life": { id: "kualitas hidup secara umum", en: "overall quality of life" },
  health: { id: "kesehatan secara umum", en: "overall health" },
  physical: { id: "fisik", en: "physical" },
  psychological: { id: "psikologis", en: "psychological" },
  social: { id: "hubungan sosial", en: "social relationships" },
  environment: { id: "lingkungan", en: "environment" },
  tobacco: { id: "tembakau", en: "tobacco" },
  alcohol: { id: "alkohol", en: "alcohol" },
  cannabis: { id: "ganja", en: "cannabis" },
  cocaine: { id: "kokain", en: "cocaine" },
  amphetamines: { id: "stimulan jenis amfetamin", en: "amphetamine-type stimulants" },
  inhalants: { id: "inhalan", en: "inhalants" },
  sedatives: { id: "sedatif atau obat tidur", en: "sedatives or sleeping pills" },
  hallucinogens: { id: "halusinogen", en: "hallucinogens" },
  opioids: { id: "opioid", en: "opioids" },
  other: { id: "zat lain", en: "other substances" },
  injection: { id: "pemakaian dengan suntik", en: "injecting" },
  precontemplation: { id: "prakontemplasi", en: "precontemplation" },
  contemplation: { id: "kontemplasi", en: "contemplation" },
  action: { id: "aksi", en: "action" },
  maintenance: { id: "pemeliharaan", en: "maintenance" },
  readiness: { id: "kesiapan berubah", en: "readiness to change" },
  use: { id: "pemakaian", en: "use" },
  risk: { id: "faktor risiko", en: "risk factors" },
  protective: { id: "faktor pelindung", en: "protective factors" },
  total: { id: "jumlah", en: "total" },
};

/**
 * Names of the bands of these scores.
 *
 * @since 0.1.0
 */
export const bandLabels: Labels = {
  none: { id: "tidak ada", en: "none" },
  low: { id: "rendah", en: "low" },
  moderate: { id: "sedang", en: "moderate" },
  substantial: { id: "besar", en: "substantial" },
  severe: { id: "berat", en: "severe" },
  high: { id: "tinggi", en: "high" },
  never: { id: "tidak pernah", en: "never" },
  earlier: { id: "pernah, tetapi tidak dalam 3 bulan terakhir", en: "not in the past 3 months" },
  "past-3-months": { id: "dalam 3 bulan terakhir", en: "in the past 3 months" },
  "zone-1": { id: "zona I", en: "zone I" },
  "zone-2": { id: "zona II", en: "zone II" },
  "zone-3": { id: "zona III", en: "zone III" },
  "zone-4": { id: "zona IV", en: "zone IV" },
  poor: { id: "kurang baik", en: "poor" },
  "not-poor": { id: "tidak kurang", en: "not poor" },
};

/**
 * Names of the cells of the unofficial grid of recovered by productive.
 *
 * @since 0.1.0
 */
export const outcomeCellLabels: Labels = {
  "recovered-productive": { id: "pulih, produktif", en: "recovered, productive" },
  "recovered-not-productive": { id: "pulih, tidak produktif", en: "recovered, not productive" },
  "not-recovered-productive": { id: "tidak pulih, produktif", en: "not recovered, productive" },
  "not-recovered-not-productive": {
    id: "tidak pulih, tidak produktif",
    en: "not recovered, not productive",
  },
};

/**
 * Names of what may be done with the wording of an instrument.
 *
 * @since 0.1.0
 */
export const licenseStatusLabels: Labels<LicenseStatus> = {
  "public-domain": { id: "milik umum", en: "public domain" },
  "free-with-attribution": { id: "bebas dengan menyebut sumber", en: "free with attribution" },
  "permission-required": { id: "perlu izin", en: "permission required" },
  unknown: { id: "tidak diketahui", en: "unknown" },
};

/**
 * Names of the reasons why there is no score.
 *
 * @since 0.1.0
 */
export const unscoredReasonLabels: Labels<UnscoredReason> = {
  "too-few-answers-in-form": {
    id: "terlalu sedikit jawaban pada formulir",
    en: "too few answers in the form",
  },
  "too-few-answers-in-scale": {
    id: "terlalu sedikit jawaban pada ranah ini",
    en: "too few answers in the scale",
  },
  contradicted: { id: "jawaban bertentangan", en: "answers contradict each other" },
};

/**
 * Names of the profiles of the WHOQOL-BREF.
 *
 * @since 0.1.0
 */
export const whoqolProfileLabels: Labels<WhoqolProfile> = {
  "who-text": { id: "teks manual", en: "text of the manual" },
  "who-syntax": { id: "sintaks manual", en: "syntax of the manual" },
  "who-table": { id: "tabel manual", en: "table of the manual" },
};

/**
 * Names of the forms of the Brief Addiction Monitor.
 *
 * @since 0.1.0
 */
export const bamFormLabels: Labels<BamForm> = {
  likert: { id: "jawaban 0–4", en: "answers 0–4" },
  continuous: { id: "jawaban 0–30", en: "answers 0–30" },
};

/**
 * Names of the directions in which a score gets better.
 *
 * @since 0.1.0
 */
export const betterDirectionLabels: Labels<BetterDirection> = {
  higher: { id: "makin tinggi makin baik", en: "higher is better" },
  lower: { id: "makin rendah makin baik", en: "lower is better" },
};

/**
 * Names of what a change amounts to.
 *
 * @since 0.1.0
 */
export const changeVerdictLabels: Labels<ChangeVerdict> = {
  improved: { id: "membaik melebihi galat ukur", en: "improved beyond the error of measurement" },
  worsened: { id: "memburuk melebihi galat ukur", en: "worsened beyond the error of measurement" },
  "within-noise": { id: "dalam galat ukur", en: "within the error of measurement" },
};

/**
 * Names of the readings of "improved".
 *
 * @since 0.1.0
 */
export const improvementReadingLabels: Labels<ImprovementReading> = {
  "any-improvement": { id: "membaik, berapa pun", en: "any improvement" },
  "reliable-improvement": {
    id: "membaik melebihi galat ukur",
    en: "improvement beyond the error of measurement",
  },
};
