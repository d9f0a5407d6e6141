import type { Texts } from "../issue/index";
import type { IbmIssueCode } from "./codes";
import { ibmSeverityLabels } from "./labels";

/** Sentences for the faults of units, reports, activities and policies. */
export const ibmIssueText: Texts<IbmIssueCode> = {
  "ibm.decree-ends-before-start": {
    id: "surat keputusan berakhir {end}, sebelum mulai {start}.",
    en: "the decree ends on {end}, before it starts on {start}.",
  },
  "ibm.agent-ends-before-start": {
    id: "tugas agen berakhir {end}, sebelum mulai {start}.",
    en: "the agent's service ends on {end}, before it starts on {start}.",
  },
  "ibm.support-ends-before-start": {
    id: "dukungan berakhir {end}, sebelum mulai {start}.",
    en: "the support ends on {end}, before it starts on {start}.",
  },
  "ibm.closed-before-formed": {
    id: "unit ditutup {closedOn}, sebelum dibentuk {formedOn}.",
    en: "the unit was closed on {closedOn}, before it was formed on {formedOn}.",
  },
  "ibm.duplicate-agent": {
    id: "dua agen memakai nama samaran yang sama.",
    en: "two agents have the same pseudonym.",
  },
  "ibm.region-not-village": {
    id: "kode wilayah bukan kode desa atau kelurahan.",
    en: "the region's code is not that of a village.",
  },
  "ibm.duplicate-unit": {
    id: "id unit ini sudah dipakai unit lain.",
    en: "this unit's id is that of another unit.",
  },
  "ibm.shared-village": {
    id: "desa atau kelurahan ini sudah punya unit lain.",
    en: "this village has another unit already.",
  },
  "ibm.activity-of-unknown-unit": {
    id: "kegiatan dari unit yang tidak ada dalam register.",
    en: "activity of a unit that the register lacks.",
  },
  "ibm.report-of-unknown-unit": {
    id: "laporan dari unit yang tidak ada dalam register.",
    en: "report of a unit that the register lacks.",
  },
  "ibm.duplicate-activity": {
    id: "id kegiatan ini sudah dipakai kegiatan lain.",
    en: "this activity's id is that of another activity.",
  },
  "ibm.duplicate-report": {
    id: "bulan ini sudah dilaporkan oleh unit yang sama.",
    en: "this month was reported by the same unit already.",
  },
  "ibm.activity-before-formation": {
    id: "kegiatan {on} terjadi sebelum unit dibentuk {formedOn}; tidak dihitung sebagai bukti.",
    en: "the activity of {on} lies before the unit was formed on {formedOn}; it is no evidence.",
  },
  "ibm.activity-after-closure": {
    id: "kegiatan {on} terjadi setelah unit ditutup {closedOn}; tidak dihitung sebagai bukti.",
    en: "the activity of {on} lies after the unit was closed on {closedOn}; it is no evidence.",
  },
  "ibm.report-before-formation": {
    id: "laporan bulan {month} mendahului pembentukan unit {formedOn}.",
    en: "the report on {month} lies before the unit was formed on {formedOn}.",
  },
  "ibm.submitted-before-month-end": {
    id: "laporan dikirim {submittedOn}, sebelum bulan {month} berakhir.",
    en: "the report was sent on {submittedOn}, before the end of {month}.",
  },
  "ibm.nil-report-with-activity": {
    id: "laporan bulan {month} menyebut nihil, tetapi ada kegiatan tercatat.",
    en: "the report on {month} says nil, but activity is recorded.",
  },
  "ibm.report-without-activity": {
    id: "laporan bulan {month} tidak nihil, tetapi tidak ada kegiatan tercatat.",
    en: "the report on {month} is not nil, but no activity is recorded.",
  },
  "ibm.not-mild-intervention": {
    id: "intervensi untuk klien tingkat {severity}; seharusnya dirujuk.",
    en: "intervention on a {severity} case, which should have been referred.",
    labels: { severity: ibmSeverityLabels },
  },
  "ibm.mild-referred": {
    id: "klien tingkat ringan dirujuk; unit dapat melayaninya sendiri.",
    en: "a mild case was referred; the unit can serve it.",
  },
  "ibm.no-trained-agent": {
    id: "klien dilayani pada {on}, ketika tidak ada agen terlatih yang bertugas.",
    en: "clients were served on {on}, when no trained agent was in service.",
  },
  "ibm.in-the-future": {
    id: "tanggal {on} ada setelah hari pemeriksaan {asOf}.",
    en: "the day {on} lies after the day of the check, {asOf}.",
  },
  "ibm.recorded-before-it-happened": {
    id: "tercatat {recordedOn}, sebelum terjadi {on}.",
    en: "it was recorded on {recordedOn}, before it happened on {on}.",
  },
  "ibm.units-left-out": {
    id: "{count} unit tidak dinilai karena id-nya dipakai unit lain.",
    en: "{count} units were left out, since their id is that of another unit.",
  },
  "ibm.reports-left-out": {
    id: "{count} laporan tidak dihitung karena unitnya tidak ada.",
    en: "{count} reports were left out, since their unit is not there.",
  },
  "ibm.activities-left-out": {
    id: "{count} kegiatan tidak dihitung karena unitnya tidak ada.",
    en: "{count} activities were left out, since their unit is not there.",
  },
  "ibm.activities-outside-life": {
    id: "{count} kegiatan terjadi sebelum unit dibentuk atau setelah ditutup; tidak dihitung sebagai bukti.",
    en: "{count} activities lie before their unit was formed or after it was closed; they are no evidence.",
  },
  "ibm.window-not-whole-months": {
    id: "kurun waktu harus terdiri atas bulan kalender utuh.",
    en: "the window must be of whole calendar months.",
  },
  "ibm.requires-nothing": {
    id: "aturan ini tidak mensyaratkan apa pun.",
    en: "this rule requires nothing.",
  },
  "ibm.more-kinds-than-listed": {
    id: "jumlah jenis yang disyaratkan melebihi daftarnya.",
    en: "more kinds are required than are listed.",
  },
};
