import type { Labels } from "../issue/index";
import { unknownReasonLabels } from "../relapse/text";
import type {
  AbsencePolicy,
  NoClockPolicy,
  OutsideReason,
  ReadmissionPolicy,
  RecoveryClock,
  RecoveryCohort,
  RecoveryMeasure,
  RecoveryState,
  RecoveryUnit,
  RecoveryUnknownReason,
  SetAsideReason,
  UnknownPolicy,
} from "./vocabulary";

/**
 * Names of what is measured.
 *
 * @since 0.1.0
 */
export const recoveryMeasureLabels: Labels<RecoveryMeasure> = {
  "not-relapsed": { id: "tidak relaps", en: "not relapsed" },
  "recovery-level": { id: "derajat keterpulihan", en: "level of recovery" },
};

/**
 * Names of what is counted.
 *
 * @since 0.1.0
 */
export const recoveryUnitLabels: Labels<RecoveryUnit> = {
  episode: { id: "rangkaian layanan", en: "courses of care" },
  person: { id: "orang", en: "persons" },
};

/**
 * Names of the cohorts.
 *
 * @since 0.1.0
 */
export const recoveryCohortLabels: Labels<RecoveryCohort> = {
  "in-treatment": { id: "semua yang dalam layanan", en: "everyone in treatment" },
  admitted: { id: "yang masuk layanan", en: "those admitted" },
  discharged: {
    id: "yang keluar, apa pun alasannya",
    en: "those discharged for whatever reason",
  },
  completed: { id: "yang selesai rehabilitasi", en: "those who completed" },
  "entered-aftercare": { id: "yang masuk bina lanjut", en: "those who entered aftercare" },
};

/**
 * Names of the days on which the window may begin.
 *
 * @since 0.1.0
 */
export const recoveryClockLabels: Labels<RecoveryClock> = {
  admission: { id: "masuk layanan", en: "admission" },
  discharge: { id: "keluar (terminasi)", en: "discharge" },
  "aftercare-start": { id: "mulai bina lanjut", en: "starting aftercare" },
};

/**
 * Names of the treatments of those whose clock has not started.
 *
 * @since 0.1.0
 */
export const noClockPolicyLabels: Labels<NoClockPolicy> = {
  pending: { id: "ditunggu", en: "pending" },
  excluded: { id: "dikeluarkan dari hitungan", en: "left out" },
  "not-recovered": { id: "dihitung gagal", en: "counted as failures" },
};

/**
 * Names of the treatments of a return to care.
 *
 * @since 0.1.0
 */
export const readmissionPolicyLabels: Labels<ReadmissionPolicy> = {
  relapse: { id: "dihitung relaps", en: "counted as relapse" },
  unknown: { id: "dihitung tidak diketahui", en: "counted as unknown" },
  ignored: { id: "tidak diperhatikan", en: "not looked at" },
};

/**
 * Names of the treatments of the unknown in the headline.
 *
 * @since 0.1.0
 */
export const unknownPolicyLabels: Labels<UnknownPolicy> = {
  "as-failure": { id: "dihitung gagal", en: "counted as failures" },
  excluded: { id: "dikeluarkan dari hitungan", en: "left out" },
  "as-success": { id: "dihitung berhasil", en: "counted as successes" },
};

/**
 * Names of the treatments of those who died, were imprisoned or moved away.
 *
 * @since 0.1.0
 */
export const absencePolicyLabels: Labels<AbsencePolicy> = {
  "as-failure": { id: "dihitung gagal", en: "counted as failures" },
  excluded: { id: "dikeluarkan dari hitungan", en: "left out" },
  unknown: { id: "dihitung tidak diketahui", en: "counted as unknown" },
};

/**
 * Names of the states of a unit.
 *
 * @since 0.1.0
 */
export const recoveryStateLabels: Labels<RecoveryState> = {
  outside: { id: "tidak termasuk yang dihitung", en: "outside the cohort" },
  pending: { id: "masa pantau belum tuntas", en: "follow-up not settled" },
  relapsed: { id: "relaps", en: "relapsed" },
  died: { id: "meninggal", en: "died" },
  excluded: { id: "dikeluarkan dari hitungan", en: "left out" },
  failed: { id: "dihitung gagal", en: "counted as a failure" },
  "not-completed": { id: "tidak selesai rehabilitasi", en: "did not complete" },
  unknown: { id: "tidak diketahui", en: "unknown" },
  "below-level": { id: "derajat keterpulihan belum cukup", en: "level of recovery too low" },
  clean: { id: "diketahui tidak relaps", en: "known not to have relapsed" },
};

/**
 * Names of the reasons why a unit is outside the cohort.
 *
 * @since 0.1.0
 */
export const outsideReasonLabels: Labels<OutsideReason> = {
  "definition-refused": {
    id: "definisinya bertentangan sendiri",
    en: "the definition contradicts itself",
  },
  "not-admitted": { id: "belum masuk layanan", en: "not admitted" },
  "not-discharged": { id: "belum keluar", en: "not discharged" },
  "not-completed": { id: "tidak selesai rehabilitasi", en: "did not complete" },
  "no-aftercare": { id: "belum masuk bina lanjut", en: "did not enter aftercare" },
  "out-of-scope": { id: "di luar lingkup definisi", en: "out of the definition's scope" },
  "scope-not-recorded": {
    id: "tidak tercatat apakah masuk lingkup definisi",
    en: "not recorded whether within the definition's scope",
  },
  "outside-period": { id: "di luar periode laporan", en: "outside the report's period" },
};

/**
 * Names of the reasons why a unit is left out or counts as a failure.
 *
 * @since 0.1.0
 */
export const setAsideReasonLabels: Labels<SetAsideReason> = {
  "no-clock": { id: "masa pantau belum mulai", en: "follow-up has not begun" },
  imprisoned: { id: "dipenjara", en: "imprisoned" },
  moved: { id: "pindah", en: "moved away" },
};

/**
 * Names of the reasons why it is not known how a unit fared.
 *
 * @since 0.1.0
 */
export const recoveryUnknownReasonLabels: Labels<RecoveryUnknownReason> = {
  ...unknownReasonLabels,
  readmitted: { id: "kembali ke layanan", en: "back in care" },
  "not-evaluable": {
    id: "aturan relaps tidak dapat menilai",
    en: "the rule of relapse cannot tell",
  },
  "not-measured": { id: "instrumen tidak diisi", en: "no instrument was filled in" },
};
