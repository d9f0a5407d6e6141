import type { PatternRule } from "../pattern-types";

/**
 * Three weeks in a row with a positive, missing or mixed test; its source asks for yes or no alone.
 *
 * @source Krupitsky et al., 2004 (doi:10.1016/j.jsat.2004.02.002), as catalogued and coded in
 * CTNote, 2022.
 * @since 0.1.0
 */
export const krupitsky2004: PatternRule = {
  id: "relapse.krupitsky-2004",
  version: "1.0.0",
  title: {
    id: "Tiga minggu positif berturut-turut (ya atau tidak)",
    en: "Three positive weeks in a row (yes or no)",
  },
  standing: "published",
  basis: {
    id: "CTNote mengutip Krupitsky dkk. (2004, doi:10.1016/j.jsat.2004.02.002): angka kambuh, yaitu 3 tes urine positif berturut-turut. Makalahnya, menurut CTNote, tidak menyebut perlakuan atas tes yang tidak diberikan. Hasilnya hanya ya atau tidak; minggunya dihitung di sini seperti pada aturan lain.",
    en: "CTNote quotes Krupitsky et al. (2004, doi:10.1016/j.jsat.2004.02.002): relapse rate, 3 consecutive positive urine tests. The paper, CTNote says, does not tell how tests not given are treated. The result is yes or no alone; the week is computed here as for other rules.",
  },
  source: {
    title: "CTNote: CTN Outcomes, Treatments, and Endpoints. Library of relapse outcomes",
    publisher: "CTN-0094 research group (Odom, Brandt, Luo, Balise)",
    year: 2022,
    url: "https://ctn-0094.github.io/CTNote/articles/library_relapse_20220711.html",
  },
  assumptions: [
    {
      field: "recode",
      standing: "published",
      note: {
        id: "Pilihan CTNote: positif, karena protokol para penulis sebelumnya begitu; minggu campuran pun positif.",
        en: "CTNote's choice: positive, as in earlier protocols of the authors; mixed weeks are positive too.",
      },
    },
    {
      field: "window",
      standing: "published",
      note: {
        id: "Pembacaan CTNote: tiga tes berturut-turut menjadi tiga minggu berturut-turut.",
        en: "CTNote's reading: three tests in a row become three weeks in a row.",
      },
    },
  ],
  over: "pattern",
  sign: "+",
  recode: { missing: "positive", mixed: "positive" },
  skipWeeks: 0,
  window: { weeks: 3, signs: 3 },
};
