/**
 * Fields of the older system whose codes are known, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const legacyFields = [
  "status_rehab",
  "status_proses",
  "status_pasien",
  "outcome_pasien",
] as const;

/**
 * A field of the older system.
 *
 * @since 0.1.0
 */
export type LegacyField = (typeof legacyFields)[number];

/**
 * A code of the older system.
 *
 * @since 0.1.0
 */
export interface LegacyCode {
  /** The code. */
  code: string;
  /** What it means, in Indonesian. */
  id: string;
  /** What it means, in English. */
  en: string;
}

/**
 * The codes of one field of the older system.
 *
 * @since 0.1.0
 */
export interface LegacyCodeList {
  /** The field. */
  field: LegacyField;
  /** Always `false`: no public document of BNN gives the list. */
  official: false;
  /** Where the list was seen, by description. */
  source: string;
  /** The codes. */
  codes: LegacyCode[];
}

const source =
  "Public source files of an Indonesian rehabilitation information system whose field names equal those of SIRENA in 2019; that it is SIRENA is inferred.";

/**
 * The code lists of an older rehabilitation information system: unofficial and old, kept so that old
 * rows can be read.
 *
 * The labels of action beside `outcome_pasien` are left out: one of them looks swapped at its source.
 *
 * @since 0.1.0
 */
export const legacyCodeLists: readonly LegacyCodeList[] = [
  {
    field: "status_rehab",
    official: false,
    source,
    codes: [
      { code: "1", id: "registrasi", en: "registration" },
      { code: "2", id: "rehabilitasi", en: "rehabilitation" },
      { code: "3", id: "pascarehabilitasi", en: "aftercare" },
    ],
  },
  {
    field: "status_proses",
    official: false,
    source,
    codes: [
      { code: "RG", id: "registrasi", en: "registration" },
      { code: "SS", id: "asesmen", en: "assessment" },
      { code: "RIRMDT", id: "rawat inap: detoksifikasi", en: "inpatient: detoxification" },
      { code: "RIRMEU", id: "rawat inap: entry unit", en: "inpatient: entry unit" },
      { code: "RIRSPP", id: "rawat inap: primary", en: "inpatient: primary" },
      { code: "RIRSRE", id: "rawat inap: re-entry", en: "inpatient: re-entry" },
      { code: "RJKL", id: "rawat jalan: konseling", en: "outpatient: counseling" },
      { code: "RJTK", id: "rawat jalan: terapi kelompok", en: "outpatient: group therapy" },
      { code: "RJTS", id: "rawat jalan: terapi simtomatik", en: "outpatient: symptomatic therapy" },
      { code: "PRAP", id: "penerimaan awal pascarehabilitasi", en: "aftercare intake" },
      { code: "PRRIDA", id: "rumah damping: kegiatan harian", en: "halfway house: daily activity" },
      { code: "PRRIDR", id: "rumah damping: terminasi", en: "halfway house: discharge" },
      {
        code: "PRRIDK",
        id: "rumah damping: dukungan keluarga",
        en: "halfway house: family support",
      },
      {
        code: "PRRIPD",
        id: "rumah damping: pengembangan diri",
        en: "halfway house: self-development",
      },
      { code: "PRRJPG", id: "reguler: kelompok sebaya", en: "regular: peer group" },
      {
        code: "PRRLPUKP",
        id: "pemantauan: kegiatan produktif",
        en: "monitoring: productive activity",
      },
      {
        code: "PRRLPUEP",
        id: "pemantauan: evaluasi perkembangan",
        en: "monitoring: evaluation of progress",
      },
      { code: "PRRLPUTU", id: "pemantauan: tes urine", en: "monitoring: urine test" },
      { code: "PRRLPDHV", id: "pendampingan: kunjungan rumah", en: "accompaniment: home visit" },
      {
        code: "PRRLPDPK",
        id: "pendampingan: pertemuan kelompok",
        en: "accompaniment: group meeting",
      },
      { code: "PRRLPDTU", id: "pendampingan: tes urine", en: "accompaniment: urine test" },
      { code: "PRRLPDKN", id: "pendampingan: konseling", en: "accompaniment: counseling" },
    ],
  },
  {
    field: "status_pasien",
    official: false,
    source,
    codes: [
      { code: "PS", id: "dalam proses", en: "in process" },
      { code: "SL", id: "selesai", en: "finished" },
      { code: "DO", id: "drop out", en: "dropped out" },
      { code: "KB", id: "kambuh", en: "relapsed" },
      { code: "MD", id: "meninggal dunia", en: "died" },
    ],
  },
  {
    field: "outcome_pasien",
    official: false,
    source,
    codes: [
      { code: "PP", id: "pulih, produktif", en: "recovered, productive" },
      { code: "PTP", id: "pulih, tidak produktif", en: "recovered, not productive" },
      { code: "TPP", id: "tidak pulih, produktif", en: "not recovered, productive" },
      { code: "TPTP", id: "tidak pulih, tidak produktif", en: "not recovered, not productive" },
    ],
  },
];
