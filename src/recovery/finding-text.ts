import { dischargeReasonLabels } from "../episode/text";
import type { Texts } from "../issue/index";
import { evidenceGradeLabels } from "../relapse/text";
import type { RecoveryFindingCode } from "./codes";
import {
  outsideReasonLabels,
  recoveryClockLabels,
  recoveryCohortLabels,
  recoveryUnknownReasonLabels,
} from "./labels";

const upTo = { required: { id: " sampai ", en: " up to " } };

/** Sentences for the questions that are asked about a person. */
export const recoveryFindingText: Texts<RecoveryFindingCode> = {
  "recovery.in-cohort": {
    id: "termasuk yang dihitung: {required}[[; tidak termasuk karena: {observed}]].",
    en: "among those counted: {required}[[; outside, since: {observed}]].",
    labels: { observed: outsideReasonLabels, required: recoveryCohortLabels },
  },
  "recovery.clock-started": {
    id: "masa pantau mulai setelah {required}: {observed}.",
    en: "follow-up begins after {required}: {observed}.",
    labels: { required: recoveryClockLabels },
  },
  "recovery.settled": {
    id: "masa pantau tuntas pada {required}; dinilai per {observed}.",
    en: "follow-up settles on {required}; it is judged as of {observed}.",
  },
  "recovery.no-relapse": {
    id: "tidak relaps setelah {required}[[; relaps ditemukan: {observed}]].",
    en: "no relapse after {required}[[; relapse found: {observed}]].",
    labels: { observed: recoveryUnknownReasonLabels },
    joins: upTo,
  },
  "recovery.lapse": {
    id: "pemakaian yang menurut definisi ini bukan relaps (lapse): {observed}.",
    en: "use that is no relapse under this definition (lapse): {observed}.",
  },
  "recovery.no-readmission": {
    id: "tidak kembali ke layanan setelah {required}; hari kembali: {observed}.",
    en: "no return to care after {required}; day of return: {observed}.",
    joins: upTo,
  },
  "recovery.alive": {
    id: "hidup sampai akhir masa pantau[[ ({required})]]; meninggal: {observed}.",
    en: "alive until the end of follow-up[[ ({required})]]; died: {observed}.",
  },
  "recovery.not-imprisoned": {
    id: "tidak dipenjara pada akhir masa pantau ({required}).",
    en: "not in prison at the end of follow-up ({required}).",
  },
  "recovery.not-moved": {
    id: "tidak pindah sebelum akhir masa pantau ({required}).",
    en: "not moved away by the end of follow-up ({required}).",
  },
  "recovery.completed": {
    id: "alasan terminasi yang disyaratkan: {required}; tercatat: {observed}.",
    en: "reason for discharge that is required: {required}; recorded: {observed}.",
    labels: { observed: dischargeReasonLabels, required: dischargeReasonLabels },
  },
  "recovery.level-reached": {
    id: "kriteria derajat keterpulihan yang harus terpenuhi: {required}; terpenuhi: {observed}.",
    en: "criteria of the level of recovery that must be met: {required}; met: {observed}.",
  },
  "recovery.followed-up": {
    id: "bukti tidak relaps antara {required}: {observed}.",
    en: "evidence of no relapse between {required}: {observed}.",
    labels: { observed: { ...recoveryUnknownReasonLabels, ...evidenceGradeLabels } },
    joins: { required: { id: " dan ", en: " and " } },
  },
};
