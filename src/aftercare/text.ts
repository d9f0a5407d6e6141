import { dischargeReasonLabels, missedReasonLabels } from "../episode/text";
import type { Texts } from "../issue/index";
import type { AftercareFindingCode, AftercareIssueCode, WorklistReasonCode } from "./codes";
import { aftercareIssueText } from "./issue-text";
import { aftercareStateLabels } from "./labels";

export * from "./labels";

const findingText: Texts<AftercareFindingCode> = {
  "aftercare.state": {
    id: "bina lanjut selesai; keadaannya: {observed}.",
    en: "aftercare is complete; its state: {observed}.",
    labels: { observed: aftercareStateLabels },
  },
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
    id: "hilang kontak bila lebih dari {required} hari tanpa terlihat; tercatat: {observed}.",
    en: "lost after more than {required} days without being seen; recorded: {observed}.",
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
};

const reasonText: Texts<WorklistReasonCode> = {
  "aftercare.contact-due": {
    id: "jatuh tempo {due}; dapat dilakukan {window}.",
    en: "due on {due}; it can be made from {window}.",
    joins: { window: { id: " sampai ", en: " to " } },
  },
  "aftercare.contact-overdue": {
    id: "lewat {days} hari dari jatuh tempo {due}; masih tepat waktu sampai {latest}.",
    en: "days past the due day, {due}: {days}; still in time until {latest}.",
  },
  "aftercare.contact-late": {
    id: "terlewat {latest}; masih dihitung terlambat sampai {until}.",
    en: "missed on {latest}; it still counts as late until {until}.",
  },
  "aftercare.after-contact": {
    id: "kontak sudah dilakukan {on}; yang belum selesai menyusul.",
    en: "the contact was made on {on}; what is left follows.",
  },
  "aftercare.client-lost": {
    id: "klien hilang kontak sejak {since}; cari kabarnya.",
    en: "the client is lost since {since}; find out how they are.",
  },
  "aftercare.client-relapsed": {
    id: "klien kambuh, dihitung {since}.",
    en: "the client relapsed, counted on {since}.",
  },
  "aftercare.meeting-required": {
    id: "temui langsung.",
    en: "meet in person.",
  },
  "aftercare.urine-due": {
    id: "lakukan tes urine.",
    en: "take a urine test.",
  },
  "aftercare.instruments-due": {
    id: "isi instrumen: {instruments}.",
    en: "fill in the instruments: {instruments}.",
  },
  "aftercare.tried": {
    id: "sudah dicoba {count} kali; terakhir {on}: {reason}.",
    en: "times it was tried: {count}; the last on {on}: {reason}.",
    labels: { reason: missedReasonLabels },
  },
  "aftercare.taken-over": {
    id: "ambil alih dari {from} ({on}); belum pernah bertemu Anda.",
    en: "take over from {from} ({on}); the client has not met you yet.",
  },
  "aftercare.last-seen": {
    id: "terakhir terlihat {on}.",
    en: "last seen on {on}.",
  },
  "aftercare.never-seen": {
    id: "belum pernah ada kontak.",
    en: "never seen so far.",
  },
  "aftercare.use-not-reassessed": {
    id: "pemakaian {on} belum diases ulang.",
    en: "use on {on} has not been followed by a new assessment.",
  },
};

/**
 * Sentences for every finding, every reason of a worklist and every fault of aftercare.
 *
 * @since 0.1.0
 */
export const aftercareText: Texts<AftercareFindingCode | WorklistReasonCode | AftercareIssueCode> =
  {
    ...findingText,
    ...reasonText,
    ...aftercareIssueText,
  };
