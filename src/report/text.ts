import type { Labels, Texts } from "../issue/index";
import { figureUnitLabels } from "./labels";
import type { ReportFindingCode, ReportIssueCode } from "./results";
import type { RangeWord } from "./shown-range";

export { type FormatNationalReportOptions, formatNationalReport } from "./format-national-report";
export * from "./labels";

/** Names of the words that stand among the numbers of a range. */
const rangeWords: Labels<RangeWord> = {
  to: { id: "sampai", en: "to" },
  "to-below": { id: "sampai di bawah", en: "to below" },
  "or-more": { id: "atau lebih", en: "or more" },
  "more-than": { id: "lebih dari", en: "more than" },
  "no-value": { id: "tidak ada nilai yang mungkin", en: "no value is possible" },
};
const space = { id: " ", en: " " };
const ranges = {
  labels: { observed: rangeWords, required: rangeWords },
  joins: { observed: space, required: space },
};

/**
 * Sentences for the judgements and faults of published figures.
 *
 * @since 0.1.0
 */
export const reportText: Texts<ReportFindingCode | ReportIssueCode> = {
  "report.part-of": {
    id: "jumlah bagian-bagiannya: {observed}; keseluruhannya: {required}.",
    en: "sum of the parts: {observed}; the whole: {required}.",
    ...ranges,
  },
  "report.subset-of": {
    id: "himpunan bagiannya: {observed}; himpunan yang memuatnya: {required}.",
    en: "the subset: {observed}; the set that holds it: {required}.",
    ...ranges,
  },
  "report.share-of": {
    id: "persentase hasil hitung: {observed}; persentase yang disebut: {required}.",
    en: "the computed percentage: {observed}; the stated percentage: {required}.",
    ...ranges,
  },
  "report.same-notion": {
    id: "bila pengertiannya sama, keduanya harus sama: {observed}; {required}.",
    en: "if they mean one thing, these must be equal: {observed}; {required}.",
    ...ranges,
  },
  "report.duplicate-figure": {
    id: "id ini sudah dipakai angka lain.",
    en: "another figure has this id.",
  },
  "report.negative-figure": {
    id: "angka tidak boleh kurang dari nol.",
    en: "a figure must not be below zero.",
  },
  "report.not-whole": {
    id: "jumlah harus bilangan bulat.",
    en: "a count must be a whole number.",
  },
  "report.too-large": {
    id: "ini bukan angka, atau terlalu besar untuk dihitung dengan tepat.",
    en: "this is not a number, or too large to be computed with exactly.",
  },
  "report.wrong-decimals": {
    id: "banyaknya desimal harus bilangan bulat dari −12 sampai 6.",
    en: "the number of decimals must be a whole number from −12 to 6.",
  },
  "report.finer-than-decimals": {
    id: "angka ini lebih rinci daripada desimal yang disebut.",
    en: "the figure has more digits than its decimals tell.",
  },
  "report.duplicate-relation": {
    id: "id ini sudah dipakai hubungan lain.",
    en: "another relation has this id.",
  },
  "report.unknown-figure": {
    id: "tidak ada angka dengan id ini.",
    en: "no figure has this id.",
  },
  "report.faulty-figure": {
    id: "angka ini tidak dapat dipakai; lihat galatnya sendiri.",
    en: "this figure cannot be used; see its own error.",
  },
  "report.wrong-unit": {
    id: "satuan angka ini salah; seharusnya {expected}.",
    en: "this figure has the wrong unit; {expected} was expected.",
    labels: { expected: figureUnitLabels },
  },
  "report.same-figure-twice": {
    id: "angka ini disebut dua kali dalam satu hubungan.",
    en: "this figure is named twice in one relation.",
  },
  "report.too-few-figures": {
    id: "hubungan ini menyebut terlalu sedikit angka.",
    en: "this relation names too few figures.",
  },
  "report.kind-twice": {
    id: "jenis catatan ini disebut dua kali; hanya yang pertama dihitung.",
    en: "this kind of record is named twice; only the first counts.",
  },
  "report.unknown-field": {
    id: "jenis catatan ini tidak mempunyai isian tersebut; tidak dihitung.",
    en: "this kind of record has no such field; it is not counted.",
  },
  "report.field-twice": {
    id: "isian ini disebut dua kali; dihitung sekali.",
    en: "this field is named twice; it is counted once.",
  },
  "report.count-twice": {
    id: "ada lebih dari satu hitungan lain untuk wilayah ini; tidak satu pun dipakai.",
    en: "there is more than one independent count of this region; none is used.",
  },
  "report.count-of-other-level": {
    id: "wilayah hitungan ini bukan wilayah pengelompokan; hitungannya tidak dipakai.",
    en: "the region of this count is not one that is grouped by; the count is not used.",
  },
  "report.recorded-above-count": {
    id: "tercatat {recorded} orang, lebih dari {count} menurut hitungan lain; tidak ada persentase.",
    en: "{recorded} persons are recorded, more than the {count} of the independent count; there is no share.",
  },
  "report.records-left-out": {
    id: "{count} catatan ganda dengan id yang sama; tidak dihitung.",
    en: "repeated records with the id of another, not counted: {count}.",
  },
  "report.reports-left-out": {
    id: "{count} laporan dari unit yang tidak ada dalam daftar; tidak dihitung.",
    en: "reports of units that are not in the list, not counted: {count}.",
  },
};
