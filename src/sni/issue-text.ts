import type { Texts } from "../issue/index";
import type { SniIssueCode } from "./codes";
import { sniActorLabels, sniEditionLabels, sniMilestoneKindLabels } from "./labels";

const steps = {
  step: sniMilestoneKindLabels,
  before: sniMilestoneKindLabels,
  edition: sniEditionLabels,
};

/** Sentences for the faults of schemes, assessments, milestones and bands. */
export const sniIssueText: Texts<SniIssueCode> = {
  "sni.same-id-twice": {
    id: "nama ini sudah dipakai dalam daftar yang sama.",
    en: "this name is in the same list already.",
  },
  "sni.unknown-aspect": {
    id: "aspek ini tidak ada dalam skema.",
    en: "the scheme has no such aspect.",
  },
  "sni.unknown-scale": {
    id: "skala ini tidak ada dalam skema.",
    en: "the scheme has no such scale.",
  },
  "sni.levels-not-rising": {
    id: "skala harus punya sedikitnya dua tingkat dengan nilai yang naik, mulai dari nol atau lebih.",
    en: "a scale needs at least two levels whose points rise, from zero or more.",
  },
  "sni.unusable-weight": {
    id: "bobot harus angka berhingga yang tidak negatif.",
    en: "a weight must be a finite number, not below zero.",
  },
  "sni.weights-all-zero": {
    id: "semua bobot bernilai nol; tidak ada yang dinilai.",
    en: "all weights are zero; nothing is scored.",
  },
  "sni.not-a-share": {
    id: "ambang harus antara 0 dan 1.",
    en: "a threshold must lie between 0 and 1.",
  },
  "sni.bands-out-of-order": {
    id: "kategori harus diurutkan dari ambang terendah, tanpa ambang yang sama dan tanpa celah di bawah.",
    en: "bands must run from the lowest threshold upwards, no two alike, with no gap below.",
  },
  "sni.critical-outside-scale": {
    id: "tingkat yang disyaratkan tidak ada dalam skala persyaratan kritis ini.",
    en: "the level that this critical requirement must reach is not on its scale.",
  },
  "sni.condition-without-value": {
    id: "syarat ini tidak menyebut nilai apa pun; tidak akan pernah terpenuhi.",
    en: "this condition names no value; it can never hold.",
  },
  "sni.no-threshold": {
    id: "skema punya batas aspek, persyaratan kritis, atau ketidaksesuaian penghalang, tetapi tanpa ambang tidak ada putusan.",
    en: "the scheme has floors, critical requirements or blocking grades, but without a threshold there is no verdict.",
  },
  "sni.unknown-requirement": {
    id: "persyaratan ini tidak ada dalam skema.",
    en: "the scheme has no such requirement.",
  },
  "sni.outside-scale": {
    id: "jawaban tidak ada dalam skala; dianggap belum dinilai.",
    en: "the answer is not on the scale; it counts as not assessed.",
  },
  "sni.answered-twice": {
    id: "persyaratan ini sudah dijawab; tidak satu pun dari kedua jawaban dipakai.",
    en: "this requirement was answered already; neither answer is used.",
  },
  "sni.answered-and-not-applicable": {
    id: "ada jawaban sekaligus pernyataan tidak berlaku; dianggap belum dinilai.",
    en: "there is both an answer and a declaration of not applicable; it counts as not assessed.",
  },
  "sni.not-applicable-without-reason": {
    id: "pernyataan tidak berlaku tanpa alasan; dianggap belum dinilai.",
    en: "declared not applicable without a reason; it counts as not assessed.",
  },
  "sni.not-applicable-unconfirmed": {
    id: "pernyataan tidak berlaku belum dikonfirmasi pihak selain lembaga; dianggap belum dinilai.",
    en: "declared not applicable and confirmed by nobody but the institution; it counts as not assessed.",
  },
  "sni.answered-outside-conditions": {
    id: "persyaratan ini dijawab, tetapi menurut skema tidak berlaku; jawabannya tidak dihitung.",
    en: "this requirement was answered, but does not apply under the scheme; the answer is not counted.",
  },
  "sni.applicability-unknown": {
    id: "keterangan yang menentukan berlakunya sebuah persyaratan tidak tercatat; dianggap berlaku.",
    en: "a fact on which the application of a requirement depends is not recorded; it is taken to apply.",
  },
  "sni.other-edition": {
    id: "penilaian menurut {edition}, skema untuk {expected}; tidak ada jawaban yang dipakai.",
    en: "the assessment is for {edition} and the scheme for {expected}; no answer is used.",
    labels: { edition: sniEditionLabels, expected: sniEditionLabels },
  },
  "sni.before-publication": {
    id: "tanggal {on} lebih awal daripada tahun terbit {edition}.",
    en: "the day {on} lies before the year of {edition}.",
    labels: { edition: sniEditionLabels },
  },
  "sni.closed-before-raised": {
    id: "ketidaksesuaian ditutup {closedOn}, sebelum ditemukan {on}.",
    en: "the nonconformity was closed on {closedOn}, before it was found on {on}.",
  },
  "sni.other-institution": {
    id: "kedua penilaian bukan tentang lembaga yang sama.",
    en: "the two assessments are not of one institution.",
  },
  "sni.other-role": {
    id: "penilaian ini dibuat oleh pihak lain daripada yang diminta di sini.",
    en: "this assessment was made by another party than is asked for here.",
  },
  "sni.verified-before-self": {
    id: "verifikasi mendahului penilaian mandiri.",
    en: "the verification lies before the self-assessment.",
  },
  "sni.assisted-between": {
    id: "ada asistensi di antara kedua penilaian; perbedaan dapat berarti perubahan, bukan kekeliruan.",
    en: "assistance lay between the two assessments; a difference may be change rather than error.",
  },
  "sni.assistance-not-recorded": {
    id: "tidak diberitahukan apakah ada asistensi di antara kedua penilaian, dan biasanya ada; perbedaan dapat berarti perubahan, bukan kekeliruan.",
    en: "whether assistance lay between the two assessments was not told, and it usually does; a difference may be change rather than error.",
  },
  "sni.wrong-actor": {
    id: "langkah {step} biasanya tidak dilakukan oleh {actor}.",
    en: "the step {step} is not usually taken by {actor}.",
    labels: { step: sniMilestoneKindLabels, actor: sniActorLabels },
  },
  "sni.ends-before-start": {
    id: "berakhir {end}, sebelum mulai {start}.",
    en: "it ends on {end}, before it starts on {start}.",
  },
  "sni.steps-out-of-order": {
    id: "langkah {step} tercatat lebih awal daripada {before}, menurut {edition}.",
    en: "the step {step} is recorded earlier than {before}, under {edition}.",
    labels: steps,
  },
  "sni.step-not-recorded": {
    id: "langkah {step} tercatat, tetapi {before} tidak, menurut {edition}.",
    en: "the step {step} is recorded, but {before} is not, under {edition}.",
    labels: steps,
  },
  "sni.institutions-left-out": {
    id: "lembaga yang tidak dihitung karena id-nya dipakai lembaga lain: {count}.",
    en: "institutions left out, since their id is that of another one: {count}.",
  },
  "sni.milestones-left-out": {
    id: "langkah yang tidak dihitung karena lembaganya tidak ada: {count}.",
    en: "milestones left out, since their institution is not there: {count}.",
  },
  "sni.assessments-left-out": {
    id: "penilaian yang tidak dihitung karena lembaganya tidak ada: {count}.",
    en: "assessments left out, since their institution is not there: {count}.",
  },
  "sni.contradicts-published": {
    id: "nilai IKR {value} terbit dengan kategori lain daripada menurut batas ini (tahun: {year}).",
    en: "the IKR value {value} was published with another category than these bands give (year: {year}).",
  },
};
