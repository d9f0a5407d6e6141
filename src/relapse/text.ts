import type { Texts } from "../issue/index";
import type { RelapseIssueCode } from "./codes";

export * from "./observation-labels";
export * from "./pattern-labels";

/**
 * Sentences for the faults of use patterns, of rules of relapse and of what they are applied to.
 *
 * @since 0.1.0
 */
export const relapseText: Texts<RelapseIssueCode> = {
  "relapse.foreign-sign": {
    id: "pola pemakaian hanya boleh berisi tanda + - o * _.",
    en: "a use pattern may hold only the signs + - o * _.",
  },
  "relapse.window-not-whole": {
    id: "jendela aturan harus terdiri atas minggu dan tanda yang utuh, paling sedikit satu.",
    en: "the rule's window must be of whole weeks and signs, at least one.",
  },
  "relapse.more-signs-than-weeks": {
    id: "aturan ini mensyaratkan {signs} tanda dalam {weeks} minggu.",
    en: "the rule requires {signs} signs within {weeks} weeks.",
  },
  "relapse.skip-not-whole": {
    id: "banyaknya minggu yang dilewati harus bilangan bulat, paling sedikit nol.",
    en: "the number of weeks to leave out must be whole, at least zero.",
  },
  "relapse.sign-recoded": {
    id: "aturan ini mencari minggu tanpa tes, tetapi lebih dulu mengubahnya.",
    en: "the rule looks for weeks without a test, yet recodes them first.",
  },
  "relapse.grade-twice": {
    id: "tingkat bukti ini sudah ada dalam daftar.",
    en: "this grade of evidence is in the list already.",
  },
  "relapse.not-heard": {
    id: "aturan ini menilai bukti yang tidak didengarnya.",
    en: "the rule judges evidence that it does not hear.",
  },
  "relapse.finds-nothing": {
    id: "aturan ini tidak akan pernah menemukan kambuh.",
    en: "the rule can never find a relapse.",
  },
  "relapse.tests-not-whole": {
    id: "banyaknya tes dan harinya harus bilangan bulat; tesnya paling sedikit satu.",
    en: "the numbers of tests and days must be whole, and the tests at least one.",
  },
  "relapse.use-before-admission": {
    id: "{count} bukti pemakaian berasal dari sebelum hari masuk; tidak dihitung.",
    en: "pieces of evidence of use before the day of admission, not counted: {count}.",
  },
  "relapse.in-the-future": {
    id: "{count} pengamatan bertanggal setelah hari penilaian; tidak dihitung.",
    en: "observations dated after the day of judgement, not counted: {count}.",
  },
  "relapse.onset-contradicted": {
    id: "{count} tanggal mulai kambuh bertentangan dengan bukti lain; tidak dipakai.",
    en: "reported days of onset that other evidence contradicts, not used: {count}.",
  },
};
