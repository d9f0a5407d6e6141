import type { Texts } from "../issue/index";
import type { AftercareIssueCode } from "./codes";

/** Sentences for the faults of policies, decisions and episodes. */
export const aftercareIssueText: Texts<AftercareIssueCode> = {
  "aftercare.no-segment": {
    id: "kebijakan ini tidak mempunyai tahap.",
    en: "the policy has no segment.",
  },
  "aftercare.no-contact": {
    id: "tahap ini tidak mempunyai kontak.",
    en: "the segment has no contacts.",
  },
  "aftercare.id-twice": {
    id: "nama ini sudah dipakai tahap atau kontak lain.",
    en: "another segment or contact has this name already.",
  },
  "aftercare.not-whole": {
    id: "banyaknya hari, bulan, dan kontak harus bilangan bulat yang tidak negatif; jarak irama dan percobaan paling sedikit satu.",
    en: "numbers of days, months and contacts must be whole and not negative; steps of a rhythm and attempts at least one.",
  },
  "aftercare.min-over-max": {
    id: "lama minimum melebihi lama maksimum.",
    en: "the least length is over the most.",
  },
  "aftercare.windows-overlap": {
    id: "jendela kontak tahap ini bertumpang tindih; yang kemudian dipotong.",
    en: "windows of the segment overlap; the later ones are cut.",
  },
  "aftercare.beyond-the-end": {
    id: "kontak ini jatuh setelah akhir tahap; tidak akan diminta.",
    en: "the contact falls after the end of its segment; it is never asked for.",
  },
  "aftercare.nobody-may": {
    id: "tidak seorang pun boleh melakukan kontak tahap ini.",
    en: "nobody may make the contacts of this segment.",
  },
  "aftercare.share-over-one": {
    id: "bagian ini lebih besar daripada satu.",
    en: "the share is over one.",
  },
  "aftercare.never-lost": {
    id: "tidak ada aturan kapan klien dianggap hilang kontak.",
    en: "there is no rule by which a client is lost.",
  },
  "aftercare.admission-has-no-reason": {
    id: "tahap yang dihitung sejak masuk tidak mengenal alasan terminasi.",
    en: "a segment that is counted from admission knows no reason for discharge.",
  },
  "aftercare.discharge-ends-nothing": {
    id: "tahap yang mulai pada terminasi tidak dapat berakhir pada terminasi.",
    en: "a segment that begins at discharge cannot end with it.",
  },
  "aftercare.decision-without-segment": {
    id: "keputusan {on} tidak mengenai tahap yang lamanya dapat ditentukan.",
    en: "the decision of {on} concerns no segment whose length can be chosen.",
  },
  "aftercare.decider-not-allowed": {
    id: "keputusan {on} dibuat oleh yang tidak berwenang; tidak diikuti.",
    en: "the decision of {on} was made by someone who may not; it is not followed.",
  },
  "aftercare.length-out-of-range": {
    id: "lama yang dipilih pada {on} di luar batas kebijakan; tidak diikuti.",
    en: "the length chosen on {on} is outside the policy's limits; it is not followed.",
  },
  "aftercare.extension-refused": {
    id: "perpanjangan {on} tidak lebih akhir, terlalu panjang, atau alasannya tidak diterima; tidak diikuti.",
    en: "the extension of {on} is not later, too long, or for a reason not accepted; it is not followed.",
  },
  "aftercare.in-the-future": {
    id: "{count} pengamatan bertanggal setelah {asOf}; tidak dihitung.",
    en: "observations dated after {asOf}, not counted: {count}.",
  },
  "aftercare.episodes-left-out": {
    id: "{count} catatan ganda dengan id episode yang sama; tidak dihitung.",
    en: "repeated records with the id of another episode, not counted: {count}.",
  },
};
