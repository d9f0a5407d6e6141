import type { Labels } from "../issue/index";
import type { PatternSign, SignReading, UnevaluableReason } from "./pattern-types";

/**
 * Names of the signs of a use pattern.
 *
 * @since 0.1.0
 */
export const patternSignLabels: Labels<PatternSign> = {
  "+": { id: "positif", en: "positive" },
  "-": { id: "negatif", en: "negative" },
  o: { id: "seharusnya ada, tidak diberikan", en: "expected, not given" },
  "*": { id: "campuran atau tidak jelas", en: "mixed or inconclusive" },
  _: { id: "tidak dijadwalkan", en: "not scheduled" },
};

/**
 * Names of the ways of reading a week without a clear result.
 *
 * @since 0.1.0
 */
export const signReadingLabels: Labels<SignReading> = {
  positive: { id: "dianggap positif", en: "read as positive" },
  negative: { id: "dianggap negatif", en: "read as negative" },
  kept: { id: "dibiarkan apa adanya", en: "kept as it is" },
  removed: { id: "dikeluarkan", en: "removed" },
};

/**
 * Names of the reasons why a pattern rule cannot tell.
 *
 * @since 0.1.0
 */
export const unevaluableReasonLabels: Labels<UnevaluableReason> = {
  "too-short": { id: "pola terlalu pendek untuk aturan ini", en: "too short for the rule" },
  "schedule-too-sparse": {
    id: "jadwal tes terlalu jarang untuk aturan ini",
    en: "the schedule of tests is too sparse for the rule",
  },
  "foreign-sign": { id: "ada tanda yang tidak dikenal", en: "a sign without meaning" },
};
