import type { Labels } from "../issue/index";
import type { EvidenceGrade, FollowUpStatus, UnknownReason } from "./vocabulary";

/**
 * Names of the grades of evidence.
 *
 * @since 0.1.0
 */
export const evidenceGradeLabels: Labels<EvidenceGrade> = {
  test: { id: "tes urine", en: "urine test" },
  officer: { id: "pengamatan petugas rehabilitasi", en: "rehabilitation officer's observation" },
  agent: {
    id: "pengamatan Agen Pemulihan atau fasilitator",
    en: "recovery agent's or facilitator's observation",
  },
  family: { id: "keterangan keluarga", en: "family's word" },
  community: { id: "keterangan masyarakat", en: "community's word" },
  "self-report": { id: "keterangan klien sendiri", en: "client's own word" },
  register: { id: "catatan register lama", en: "older register's record" },
};

/**
 * Names of the states of a client at the end of a window.
 *
 * @since 0.1.0
 */
export const followUpStatusLabels: Labels<FollowUpStatus> = {
  clean: { id: "diketahui tidak kambuh", en: "known not to have relapsed" },
  relapsed: { id: "kambuh", en: "relapsed" },
  unknown: { id: "tidak diketahui", en: "unknown" },
};

/**
 * Names of the reasons why it is not known how a client fared.
 *
 * @since 0.1.0
 */
export const unknownReasonLabels: Labels<UnknownReason> = {
  straddling: {
    id: "relaps, tetapi mungkin sebelum atau sesudah masa pantau berakhir",
    en: "relapsed, but before or after the window's end",
  },
  died: { id: "meninggal", en: "died" },
  imprisoned: { id: "dipenjara", en: "imprisoned" },
  moved: { id: "pindah", en: "moved away" },
  hospitalized: { id: "dirawat di rumah sakit", en: "in hospital" },
  refused: { id: "menolak", en: "refused" },
  inconclusive: {
    id: "terhubung, tetapi belum ada bukti yang diterima",
    en: "reached, but without accepted evidence",
  },
  "tried-not-reached": { id: "dicari, tidak ditemukan", en: "sought, not reached" },
  "not-tried": { id: "tidak dicari", en: "not sought" },
};
