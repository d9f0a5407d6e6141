import { dischargeReasonLabels, missedReasonLabels } from "../episode/text";
import type { Texts } from "../issue/index";
import type { AftercareFindingCode, AftercareIssueCode } from "./codes";
import { aftercareIssueText } from "./issue-text";

export * from "./labels";

const findingText: Texts<AftercareFindingCode> = {
  "aftercare.policy-in-force": {
    id: "ada kebijakan yang berlaku pada hari yang menentukan.",
    en: "a policy is in force on the day that decides.",
  },
  "aftercare.discharge-reason": {
    id: "alasan terminasi ({observed}) termasuk yang diikuti bina lanjut.",
    en: "the reason for discharge ({observed}) is one that aftercare follows.",
    labels: { observed: dischargeReasonLabels },
  },
  "aftercare.entered": {
    id: "klien memilih bina lanjut; fasenya belum dicatat.",
    en: "the client chose aftercare; no phase of it is recorded.",
  },
  "aftercare.started": {
    id: "bina lanjut mulai {observed}; dinilai per {required}.",
    en: "aftercare began on {observed}; it is judged as of {required}.",
  },
  "aftercare.died": {
    id: "klien meninggal {observed}.",
    en: "the client died on {observed}.",
  },
  "aftercare.readmitted": {
    id: "klien dirawat kembali {observed}.",
    en: "the client was readmitted on {observed}.",
  },
  "aftercare.relapsed": {
    id: "kambuh menurut aturan {required}; dihitung: {observed}.",
    en: "relapsed under the rule {required}; counted on: {observed}.",
  },
  "aftercare.suspended": {
    id: "kontak ditangguhkan sejak {observed}, selama klien tidak di tempat.",
    en: "contacts are suspended since {observed}, while the client is away.",
  },
  "aftercare.missed-in-a-row": {
    id: "hilang kontak bila {required} kontak berturut-turut tidak terjadi; tercatat: {observed}.",
    en: "lost after {required} contacts in a row that were not made; recorded: {observed}.",
  },
  "aftercare.days-without-contact": {
    id: "hilang kontak bila lebih dari {required} hari tanpa kontak; tercatat: {observed}.",
    en: "lost after more than {required} days without contact; recorded: {observed}.",
  },
  "aftercare.minimum-time": {
    id: "lama minimum tercapai pada {required}; dinilai per {observed}.",
    en: "the least length is reached on {required}; judged as of {observed}.",
  },
  "aftercare.minimum-held": {
    id: "sampai lama minimum disyaratkan sedikitnya {required} kontak; dilakukan: {observed}.",
    en: "by the least length at least {required} contacts are required; held: {observed}.",
  },
  "aftercare.whole-time": {
    id: "lama penuh tercapai pada {required}; dinilai per {observed}.",
    en: "the whole length is reached on {required}; judged as of {observed}.",
  },
  "aftercare.whole-held": {
    id: "untuk selesai disyaratkan sedikitnya {required} kontak; dilakukan: {observed}.",
    en: "to be complete at least {required} contacts are required; held: {observed}.",
  },
  "aftercare.in-person-share": {
    id: "kontak langsung disyaratkan sedikitnya {required}; dilakukan: {observed}.",
    en: "contacts in person, at least {required} of those held; held so: {observed}.",
  },
  "aftercare.contact-due": {
    id: "kontak jatuh tempo {required}; jendelanya {observed}.",
    en: "the contact is due on {required}; its window is {observed}.",
    joins: { observed: { id: " sampai ", en: " to " } },
  },
  "aftercare.contact-overdue": {
    id: "jatuh tempo dan hari terakhirnya {observed}; lewat {required} hari.",
    en: "due day and last day are {observed}; days past due: {required}.",
    joins: { observed: { id: " dan ", en: " and " } },
  },
  "aftercare.tried": {
    id: "sudah dicoba {observed} kali; terakhir: {required}.",
    en: "it was tried before, number of times: {observed}; the last: {required}.",
    labels: { required: missedReasonLabels },
  },
  "aftercare.meeting-required": {
    id: "harus bertemu langsung.",
    en: "it must be in person.",
  },
  "aftercare.urine-due": {
    id: "tes urine perlu dilakukan.",
    en: "a urine test is due.",
  },
  "aftercare.instruments-due": {
    id: "instrumen perlu diisi: {required}.",
    en: "instruments are due: {required}.",
  },
  "aftercare.use-not-reassessed": {
    id: "pemakaian pada {observed} diikuti asesmen ulang.",
    en: "use on {observed} was followed by a new assessment.",
  },
  "aftercare.taken-over": {
    id: "diambil alih dari {required} sejak {observed}; sudah bertemu klien.",
    en: "taken over from {required} since {observed}; the client has been seen.",
  },
  "aftercare.last-seen": {
    id: "kontak terakhir: {observed}.",
    en: "the last contact: {observed}.",
  },
};

/**
 * Sentences for every finding and fault of aftercare.
 *
 * @since 0.1.0
 */
export const aftercareText: Texts<AftercareFindingCode | AftercareIssueCode> = {
  ...findingText,
  ...aftercareIssueText,
};
