import type { Labels } from "../issue/index";
import type { GapNeed, GapStatus, NoGapReason } from "./gap-types";
import type { RecordEvent } from "./record-types";

/**
 * Names of the states of a gap in follow-up.
 *
 * @since 0.1.0
 */
export const gapStatusLabels: Labels<GapStatus> = {
  open: { id: "bukti dapat dikumpulkan sekarang", en: "evidence can be gathered now" },
  upcoming: { id: "segera dapat dikumpulkan", en: "evidence can be gathered soon" },
};

/**
 * Names of what a gap lacks.
 *
 * @since 0.1.0
 */
export const gapNeedLabels: Labels<GapNeed> = {
  evidence: { id: "bukti keadaan klien", en: "evidence of how the client fares" },
  tests: { id: "tes yang terjadwal", en: "planned tests" },
  scores: { id: "skor instrumen", en: "scores of an instrument" },
};

/**
 * Names of the reasons why a unit has no gap.
 *
 * @since 0.1.0
 */
export const noGapReasonLabels: Labels<NoGapReason> = {
  outside: { id: "tidak termasuk yang dihitung", en: "outside the cohort" },
  "no-clock": { id: "masa pantau belum mulai", en: "follow-up has not begun" },
  over: { id: "hari untuk bukti sudah lewat", en: "the days for evidence are over" },
  relapsed: { id: "sudah relaps", en: "has relapsed" },
  "not-completed": { id: "tidak selesai rehabilitasi", en: "did not complete" },
  died: { id: "meninggal", en: "died" },
  "set-aside": {
    id: "dipenjara atau pindah, sehingga tidak dinilai lagi",
    en: "imprisoned or moved away, and so not judged further",
  },
  readmitted: { id: "kembali ke layanan", en: "back in care" },
  later: { id: "hari untuk bukti belum dekat", en: "the days for evidence are not near yet" },
};

/**
 * Names of what ended the follow-up of a unit.
 *
 * @since 0.1.0
 */
export const recordEventLabels: Labels<RecordEvent> = {
  relapse: { id: "relaps", en: "relapse" },
  death: { id: "meninggal", en: "death" },
  none: { id: "tidak ada", en: "none" },
};
