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
    id: "yang dihitung: {required}; alasan tidak termasuk: {observed}.",
    en: "counted are {required}; reason for being outside: {observed}.",
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
    id: "tidak relaps setelah {required}; relaps ditemukan: {observed}.",
    en: "no relapse after {required}; relapse found: {observed}.",
    joins: upTo,
  },
  "recovery.lapse": {
    id: "memakai, tetapi bukan relaps (lapse): {observed}.",
    en: "used, but did not relapse (lapse): {observed}.",
  },
  "recovery.no-readmission": {
    id: "tidak kembali ke layanan setelah {required}; hari kembali: {observed}.",
    en: "no return to care after {required}; day of return: {observed}.",
    joins: upTo,
  },
  "recovery.alive": {
    id: "hidup sampai akhir masa pantau ({required}); meninggal: {observed}.",
    en: "alive until the end of follow-up ({required}); died: {observed}.",
  },
  "recovery.not-imprisoned": {
    id: "pada akhir masa pantau, {required}, klien dipenjara.",
    en: "at the end of follow-up, {required}, the client was in prison.",
  },
  "recovery.not-moved": {
    id: "pada akhir masa pantau, {required}, klien sudah pindah.",
    en: "at the end of follow-up, {required}, the client had moved away.",
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
