import type { PatternRule } from "../pattern-types";

/**
 * Two weeks in a row with a positive, missing or mixed test, from the fourth week; its source asks
 * for yes or no alone.
 *
 * @source Johnson, Jaffe and Fudala, 1992 (doi:10.1001/jama.1992.03480200058024), as catalogued and
 * coded in CTNote, 2022.
 * @since 0.1.0
 */
export const johnson1992: PatternRule = {
  id: "relapse.johnson-1992",
  version: "1.0.0",
  title: {
    id: "Dua minggu positif berturut-turut sejak minggu ke-4 (ya atau tidak)",
    en: "Two positive weeks in a row from week 4 (yes or no)",
  },
  standing: "published",
  basis: {
    id: "CTNote mengutip Johnson, Jaffe, dan Fudala (1992, doi:10.1001/jama.1992.03480200058024): angka kegagalan, yaitu 2 tes urine positif berturut-turut setelah 4 minggu perawatan; tes yang tidak diberikan dan minggu campuran dianggap positif. Hasilnya hanya ya atau tidak; minggunya dihitung di sini seperti pada aturan lain. Makalahnya sendiri tidak diperiksa.",
    en: "CTNote quotes Johnson, Jaffe and Fudala (1992, doi:10.1001/jama.1992.03480200058024): failure rate, 2 consecutive positive urine tests following 4 weeks of treatment; tests not given and mixed weeks count as positive. The result is yes or no alone; the week is computed here as for other rules. The paper itself was not checked.",
  },
  source: {
    title: "CTNote: CTN Outcomes, Treatments, and Endpoints. Library of relapse outcomes",
    publisher: "CTN-0094 research group (Odom, Brandt, Luo, Balise)",
    year: 2022,
    url: "https://ctn-0094.github.io/CTNote/articles/library_relapse_20220711.html",
  },
  assumptions: [
    {
      field: "skipWeeks",
      standing: "published",
      note: {
        id: "Algoritma CTNote mulai pada minggu ke-4, jadi tiga minggu dilewati; kata-kata yang dikutipnya lebih tepat berarti empat.",
        en: "CTNote's algorithm begins in week 4, so three weeks are left out; the words it quotes rather mean four.",
      },
    },
    {
      field: "window",
      standing: "published",
      note: {
        id: "Pembacaan CTNote: dua tes berturut-turut menjadi dua minggu berturut-turut.",
        en: "CTNote's reading: two tests in a row become two weeks in a row.",
      },
    },
  ],
  over: "pattern",
  sign: "+",
  recode: { missing: "positive", mixed: "positive" },
  skipWeeks: 3,
  window: { weeks: 2, signs: 2 },
};
