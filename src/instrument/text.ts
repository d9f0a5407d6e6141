import type { Texts } from "../issue/index";
import type { InstrumentFindingCode, InstrumentIssueCode } from "./codes";
import { instrumentLabels, scoreLabels } from "./labels";

export * from "./labels";

const labels = { required: { ...instrumentLabels, ...scoreLabels } };

/**
 * Sentences for every finding and fault of instruments.
 *
 * @since 0.1.0
 */
export const instrumentText: Texts<InstrumentIssueCode | InstrumentFindingCode> = {
  "instrument.not-an-answer": {
    id: "nilai ini bukan jawaban butir tersebut; yang ada: {allowed}.",
    en: "the value is no answer to this item; there are: {allowed}.",
  },
  "instrument.unknown-item": {
    id: "{count} nama butir tidak ada dalam instrumen ini; tidak dibaca.",
    en: "names of items that the instrument does not have, not read: {count}.",
  },
  "instrument.no-such-item": {
    id: "butir ini tidak ada dalam instrumen.",
    en: "the instrument does not have this item.",
  },
  "instrument.answer-against-flow": {
    id: "pertanyaan ini dijawab, padahal menurut jawaban lain tidak ditanyakan.",
    en: "this question is answered, though other answers say that it was not asked.",
  },
  "instrument.answered-twice": {
    id: "butir ini sudah ada pada formulir yang sama.",
    en: "the same form has this item already.",
  },
  "instrument.form-twice": {
    id: "formulir ini sudah ada dalam tabel.",
    en: "the table has this form already.",
  },
  "instrument.form-contradicts": {
    id: "isian ini berbeda dari baris lain formulir yang sama.",
    en: "the value differs from that of another row of the same form.",
  },
  "instrument.empty-form": {
    id: "formulir ini tanpa satu jawaban pun; mungkin nama kolomnya lain.",
    en: "the form has no answer at all; its columns may bear other names.",
  },
  "instrument.same-name-twice": {
    id: "nama ini sudah dipakai.",
    en: "the name is used already.",
  },
  "instrument.names-nothing": {
    id: "nama ini tidak menunjuk apa pun dalam instrumen.",
    en: "the name points to nothing in the instrument.",
  },
  "instrument.range-wrong": {
    id: "jawaban harus paling sedikit dua, berurutan dari yang terendah.",
    en: "there must be at least two answers, in order, lowest first.",
  },
  "instrument.missing-too-many": {
    id: "banyaknya jawaban yang boleh kosong atau harus ada tidak mungkin.",
    en: "the number of answers that may be missing, or must be there, is impossible.",
  },
  "instrument.bands-out-of-order": {
    id: "golongan harus berurutan dari yang terendah.",
    en: "bands must stand in order, lowest first.",
  },
  "instrument.criterion-without-limit": {
    id: "syarat ini tanpa batas; skor apa pun memenuhinya.",
    en: "the criterion has no limit; any score meets it.",
  },
  "instrument.limits-crossed": {
    id: "batas tertinggi di bawah batas terendah.",
    en: "the highest score is below the lowest.",
  },
  "instrument.criterion-twice": {
    id: "skor ini sudah punya syarat lain.",
    en: "the score has another criterion already.",
  },
  "instrument.never-met": {
    id: "syarat yang harus dipenuhi lebih banyak daripada yang ada.",
    en: "more criteria must be met than there are.",
  },
  "instrument.always-met": {
    id: "banyaknya syarat yang harus dipenuhi harus bilangan bulat, paling sedikit satu.",
    en: "the number of criteria to be met must be whole, at least one.",
  },
  "instrument.score-at-least": {
    id: "disyaratkan paling sedikit: {required}; skor terakhir: {observed}.",
    en: "required at least: {required}; latest score: {observed}.",
    labels,
  },
  "instrument.score-at-most": {
    id: "disyaratkan paling banyak: {required}; skor terakhir: {observed}.",
    en: "required at most: {required}; latest score: {observed}.",
    labels,
  },
  "instrument.score-between": {
    id: "disyaratkan dari sampai: {required}; skor terakhir: {observed}.",
    en: "required from and to: {required}; latest score: {observed}.",
    labels,
  },
  "instrument.score-known": {
    id: "disyaratkan ada skor: {required}; skor terakhir: {observed}.",
    en: "a score is required: {required}; latest score: {observed}.",
    labels,
  },
  "instrument.criteria-met": {
    id: "disyaratkan {required} syarat terpenuhi; yang terpenuhi: {observed}.",
    en: "{required} criteria must be met; met: {observed}.",
  },
};
