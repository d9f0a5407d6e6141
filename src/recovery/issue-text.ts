import type { Texts } from "../issue/index";
import type { RecoveryIssueCode } from "./codes";
import { recoveryClockLabels, recoveryCohortLabels } from "./labels";

const clockAndCohort = { clock: recoveryClockLabels, cohort: recoveryCohortLabels };

/** Sentences for the faults of recovery definitions and of what is counted under them. */
export const recoveryIssueText: Texts<RecoveryIssueCode> = {
  "recovery.level-missing": {
    id: "yang diukur derajat keterpulihan, tetapi derajatnya tidak disebut.",
    en: "a level of recovery is measured, but none is given.",
  },
  "recovery.level-unused": {
    id: "derajat keterpulihan disebut, tetapi yang diukur adalah tidak relaps.",
    en: "a level of recovery is given, but what is measured is not relapsed.",
  },
  "recovery.immortal-time": {
    id: "masa pantau mulai setelah {clock}, tetapi yang dihitung hanya {cohort}: siapa yang relaps atau putus sebelum itu tidak pernah terhitung.",
    en: "follow-up begins after {clock}, but counted are {cohort}: whoever relapsed or left before that is never counted.",
    labels: clockAndCohort,
  },
  "recovery.late-entry": {
    id: "masa pantau mulai setelah {clock}, tetapi yang dihitung {cohort}; sebagian baru masuk hitungan setelah masa pantaunya berjalan.",
    en: "follow-up begins after {clock}, but counted are {cohort}; some enter only after theirs has begun.",
    labels: clockAndCohort,
  },
  "recovery.link-erases-relapse": {
    id: "kebijakan ini menyambung episode yang tidak berakhir dengan rujukan, sehingga relaps di antaranya terhapus.",
    en: "this policy joins episodes that did not end by a transfer, which erases the relapses between them.",
  },
  "recovery.empty-window": {
    id: "masa pantau harus bilangan bulat, paling sedikit satu.",
    en: "the window must be of whole days or months, at least one.",
  },
  "recovery.period-by-treatment": {
    id: "semua yang dalam layanan dihitung menurut hari layanannya, bukan menurut akhir masa pantau.",
    en: "everyone in treatment is counted by the days of treatment, not by the end of the window.",
  },
  "recovery.recall-longer-than-window": {
    id: "{recallDays} hari terakhir lebih panjang daripada masa pantau {days} hari.",
    en: "the last {recallDays} days are longer than the window of {days} days.",
  },
  "recovery.evidence-before-clock": {
    id: "bukti boleh {beforeDays} hari lebih tua daripada akhir masa pantau, padahal masa pantau hanya {days} hari.",
    en: "evidence may be {beforeDays} days older than the window's end, but the window has only {days} days.",
  },
  "recovery.no-evidence-accepted": {
    id: "tidak ada jenis bukti yang diterima, jadi tidak seorang pun dapat diketahui tidak relaps.",
    en: "no grade of evidence is accepted, so nobody can be known not to have relapsed.",
  },
  "recovery.register-as-evidence": {
    id: "catatan register lama diterima sebagai bukti, padahal dasarnya tidak tercatat.",
    en: "an older register's word is accepted as evidence, though its grounds are not recorded.",
  },
  "recovery.unknown-as-success": {
    id: "yang tidak diketahui dihitung berhasil: makin sedikit yang dipantau, makin tinggi angkanya.",
    en: "the unknown count as successes: the fewer are followed, the higher the rate.",
  },
  "recovery.empty-scope": {
    id: "tidak seorang pun dapat memenuhi lingkup ini.",
    en: "nobody can meet this scope.",
  },
  "recovery.target-not-a-share": {
    id: "target harus pecahan dari bilangan bulat, dari nol sampai satu.",
    en: "a target must be a fraction of whole numbers, from nought to one.",
  },
  "recovery.target-always-met": {
    id: "target nol selalu tercapai.",
    en: "a target of nought is always met.",
  },
  "recovery.target-needs-all": {
    id: "target ini hanya tercapai bila semua berhasil.",
    en: "this target is met only if everyone succeeds.",
  },
  "recovery.in-the-future": {
    id: "{count} pengamatan bertanggal setelah hari penilaian; tidak dihitung.",
    en: "observations dated after the day of judgement, not counted: {count}.",
  },
  "recovery.person-counted-twice": {
    id: "{count} orang terhitung lebih dari sekali di antara {remembered} orang yang diperiksa.",
    en: "people counted more than once, of {remembered} who were looked at: {count}.",
  },
};
