import type { Texts } from "../issue/index";
import type { EpisodeIssueCode } from "./codes";
import {
  dischargeReasonLabels,
  modalityLabels,
  phaseLabels,
  urineResultLabels,
  useAnswerLabels,
} from "./labels";

/** Sentences for the faults of episodes. */
export const episodeIssueText: Texts<EpisodeIssueCode> = {
  "episode.before-registration": {
    id: "langkah ini terjadi {on}, sebelum registrasi {registeredOn}.",
    en: "this step lies on {on}, before the registration on {registeredOn}.",
  },
  "episode.assessed-before-screened": {
    id: "asesmen {assessedOn} mendahului skrining {screenedOn}.",
    en: "the assessment of {assessedOn} lies before the screening of {screenedOn}.",
  },
  "episode.admitted-before-assessed": {
    id: "klien masuk layanan {admittedOn}, sebelum asesmen {assessedOn}.",
    en: "the client was admitted on {admittedOn}, before the assessment on {assessedOn}.",
  },
  "episode.phase-before-admission": {
    id: "tahap ini mulai {on}, sebelum klien masuk layanan {admittedOn}.",
    en: "this phase begins on {on}, before the admission on {admittedOn}.",
  },
  "episode.phase-without-admission": {
    id: "tahap ini mulai {on}, tetapi tanggal masuk layanan tidak tercatat.",
    en: "this phase begins on {on}, but no admission is recorded.",
  },
  "episode.phase-after-discharge": {
    id: "tahap ini mulai {on}, ketika klien sudah terminasi.",
    en: "this phase begins on {on}, when the client was discharged.",
  },
  "episode.phase-of-other-modality": {
    id: "tahap {phase} bukan bagian dari {modality}.",
    en: "the phase {phase} is not one of {modality} care.",
    labels: { phase: phaseLabels, modality: modalityLabels },
  },
  "episode.discharged-before-admission": {
    id: "klien terminasi {dischargedOn}, sebelum masuk layanan {admittedOn}.",
    en: "the client was discharged on {dischargedOn}, before the admission on {admittedOn}.",
  },
  "episode.discharged-without-admission": {
    id: "alasan terminasi {reason} memerlukan tanggal masuk layanan, yang tidak tercatat.",
    en: "the reason for discharge, {reason}, needs an admission, and none is recorded.",
    labels: { reason: dischargeReasonLabels },
  },
  "episode.second-discharge": {
    id: "terminasi {on} menyusul terminasi {firstOn} tanpa pembukaan kembali.",
    en: "the discharge of {on} follows that of {firstOn} without a return between.",
  },
  "episode.reopened-without-discharge": {
    id: "episode dibuka kembali {on} tanpa terminasi sebelumnya.",
    en: "the episode was reopened on {on} without a discharge before.",
  },
  "episode.after-death": {
    id: "tanggal {on} ada setelah klien meninggal {diedOn}.",
    en: "the day {on} lies after the client's death on {diedOn}.",
  },
  "episode.contact-after-death": {
    id: "kontak dengan klien pada {on}, setelah klien meninggal {diedOn}.",
    en: "a contact with the client on {on}, after the death on {diedOn}.",
  },
  "episode.told-after-death": {
    id: "orang lain menceritakan klien pada {on}, setelah klien meninggal {diedOn}.",
    en: "someone told of the client on {on}, after the death on {diedOn}.",
  },
  "episode.contradictory-deaths": {
    id: "kematian {on} bertentangan dengan kematian {firstOn} yang juga tercatat.",
    en: "the death of {on} contradicts that of {firstOn}, which is recorded too.",
  },
  "episode.died-without-death": {
    id: "alasan terminasi adalah meninggal, tetapi kematian tidak tercatat.",
    en: "the reason for discharge is death, but no death is recorded.",
  },
  "episode.discharged-as-died-before-death": {
    id: "terminasi karena meninggal pada {on}, sebelum kematian {diedOn}.",
    en: "discharged as died on {on}, before the death on {diedOn}.",
  },
  "episode.reason-contradicts-death": {
    id: "terminasi {on} dengan alasan lain, padahal klien meninggal {diedOn}.",
    en: "the discharge of {on} gives another reason, but the client had died on {diedOn}.",
  },
  "episode.observation-before-registration": {
    id: "pengamatan {on} mendahului registrasi {registeredOn}.",
    en: "the observation of {on} lies before the registration on {registeredOn}.",
  },
  "episode.claim-before-admission": {
    id: "catatan register {on} mendahului masuk layanan {admittedOn}; bukan kekambuhan dalam episode ini.",
    en: "the register's entry of {on} lies before the admission on {admittedOn}; it is no relapse of this episode.",
  },
  "episode.onset-before-admission": {
    id: "mulai memakai {onset}, sebelum masuk layanan {admittedOn}.",
    en: "use is said to have begun on {onset}, before the admission on {admittedOn}.",
  },
  "episode.onset-after-contact": {
    id: "mulai memakai {onset}, setelah hari kontak {on}.",
    en: "use is said to have begun on {onset}, after the contact on {on}.",
  },
  "episode.explained-without-positive": {
    id: "hasil urine {result}, tetapi ada penjelasan untuk hasil positif.",
    en: "the urine test is {result}, but a positive result is explained.",
    labels: { result: urineResultLabels },
  },
  "episode.substances-without-positive": {
    id: "hasil urine {result}, tetapi ada zat yang ditemukan.",
    en: "the urine test is {result}, but substances were found.",
    labels: { result: urineResultLabels },
  },
  "episode.period-ends-before-start": {
    id: "periode berakhir {end}, sebelum mulai {start}.",
    en: "the period ends on {end}, before it starts on {start}.",
  },
  "episode.covers-after-contact": {
    id: "jawaban mencakup hari sampai {end}, setelah hari kontak {on}.",
    en: "the answer covers days up to {end}, after the contact on {on}.",
  },
  "episode.until-before-start": {
    id: "ketidakhadiran berakhir {until}, sebelum mulai {on}.",
    en: "the absence ends on {until}, before it starts on {on}.",
  },
  "episode.use-days-exceed-period": {
    id: "{useDays} hari pemakaian dalam {days} hari.",
    en: "{useDays} days of use within {days} days.",
  },
  "episode.use-days-contradict-answer": {
    id: "{useDays} hari pemakaian bertentangan dengan jawaban: {use}.",
    en: "{useDays} days of use contradict the answer: {use}.",
    labels: { use: useAnswerLabels },
  },
  "episode.assignment-ends-before-start": {
    id: "penugasan berakhir {to}, sebelum mulai {from}.",
    en: "the assignment ends on {to}, before it starts on {from}.",
  },
  "episode.duplicate-fact": {
    id: "id ini sudah dipakai fakta lain yang sejenis.",
    en: "another fact of this kind has this id.",
  },
  "episode.withdrawn-before-recorded": {
    id: "ditarik {retractedOn}, sebelum dicatat {recordedOn}.",
    en: "withdrawn on {retractedOn}, before it was recorded on {recordedOn}.",
  },
  "episode.recorded-before-event": {
    id: "dicatat {recordedOn}, sebelum terjadi {on}.",
    en: "recorded on {recordedOn}, before it happened on {on}.",
  },
  "episode.age-out-of-range": {
    id: "umur harus bilangan bulat dari 0 sampai 120.",
    en: "the age must be a whole number from 0 to 120.",
  },
  "episode.in-the-future": {
    id: "tanggal {on} ada setelah {asOf}; belum dihitung.",
    en: "the day {on} lies after {asOf}; it does not count yet.",
  },
  "episode.already-recorded": {
    id: "langkah ini sudah tercatat {on}.",
    en: "this step is recorded on {on} already.",
  },
  "episode.already-discharged": {
    id: "klien sudah terminasi {on}.",
    en: "the client was discharged on {on} already.",
  },
  "episode.not-admitted": {
    id: "klien belum masuk layanan.",
    en: "the client was not admitted.",
  },
  "episode.not-discharged": {
    id: "klien belum terminasi.",
    en: "the client was not discharged.",
  },
  "episode.duplicate-episode": {
    id: "id ini sudah dipakai episode lain.",
    en: "another episode has this id.",
  },
  "episode.overlapping-stays": {
    id: "rawat inap mulai {start}, sedangkan rawat inap lain klien ini berlangsung sampai {end}.",
    en: "an inpatient stay begins on {start}, while another of this client lasts until {end}.",
  },
  "episode.overlapping-services": {
    id: "layanan mulai {start}, sedangkan layanan lain klien ini berlangsung sampai {end}.",
    en: "care begins on {start}, while other care of this client lasts until {end}.",
  },
  "episode.open-stay-before-next": {
    id: "layanan mulai {start}, sedangkan layanan sejak {since} belum terminasi.",
    en: "care begins on {start}, while care since {since} has no discharge.",
  },
  "episode.sex-differs": {
    id: "jenis kelamin berbeda dari episode lain klien ini.",
    en: "the sex differs from that of this client's other episodes.",
  },
  "episode.fact-of-unknown-episode": {
    id: "fakta dari episode yang tidak ada dalam tabel.",
    en: "a fact of an episode that the table lacks.",
  },
  "episode.legacy-unknown-code": {
    id: "kode ini tidak ada dalam daftar sistem lama.",
    en: "this code is not in the list of the older system.",
  },
  "episode.legacy-modality-corrected": {
    id: "kode tahap menunjukkan {modality}; catatan sistem lama tidak dipakai.",
    en: "the code of the step tells of {modality} care; the older system's own entry is not used.",
    labels: { modality: modalityLabels },
  },
};
