import type { ImprovementRule } from "../change-types";

/**
 * Any rise of a WHOQOL-BREF domain counts as improvement, however small: one reading among several of
 * figures that BNN published for 2022.
 *
 * @since 0.1.0
 */
export const whoqolAnyImprovement: ImprovementRule = {
  id: "instrument.whoqol-any-improvement",
  version: "1.0.0",
  title: { id: "WHOQOL naik, berapa pun", en: "Any rise of the WHOQOL" },
  standing: "illustrative",
  basis: {
    id: "Berita tentang 2022 menyebut empat angka ranah WHOQOL dan target 58%, tanpa menyebut arti naik. Ini salah satu bacaan.",
    en: "News on 2022 gives four WHOQOL domain figures and a target of 58 %, and not what improvement means. This is one reading.",
  },
  source: {
    title: "Press statements on BNN's results of 2022",
    publisher: "sindonews, okezone, tribunnews, alinea",
    year: 2022,
  },
  assumptions: [
    {
      field: "over",
      standing: "illustrative",
      note: {
        id: "Orang yang sama, dua waktu.",
        en: "The same people, at two times.",
      },
    },
    {
      field: "better",
      standing: "illustrative",
      note: { id: "Nilai tinggi lebih baik.", en: "A higher score is better." },
    },
    {
      field: "counts",
      standing: "illustrative",
      note: {
        id: "Setiap kenaikan dihitung, juga yang sebesar galat ukur.",
        en: "Any rise counts, also one within the error of measurement.",
      },
    },
    {
      field: "critical",
      standing: "illustrative",
      note: { id: "Tidak dipakai pada bacaan ini.", en: "Not used in this reading." },
    },
  ],
  over: "change",
  instrument: "whoqol-bref",
  scores: ["physical", "psychological", "social", "environment"],
  better: "higher",
  counts: "any-improvement",
  critical: 1.96,
};
