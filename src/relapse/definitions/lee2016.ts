import type { PatternRule } from "../pattern-types";

/**
 * Two weeks of any four with a positive, missing or mixed test: ten days of use within 28, a
 * positive test standing for five.
 *
 * @source Lee et al., 2016 (doi:10.1056/NEJMoa1505409), as catalogued and coded in CTNote, 2022.
 * @since 0.1.0
 */
export const lee2016: PatternRule = {
  id: "relapse.lee-2016",
  version: "1.0.0",
  title: { id: "Dua positif dalam empat minggu", en: "Two positives within four weeks" },
  standing: "published",
  basis: {
    id: "CTNote mengutip Lee dkk. (2016, doi:10.1056/NEJMoa1505409): minggu sampai kambuh, yaitu paling sedikit 10 hari pemakaian opioid dalam 28 hari, satu tes positif dihitung 5 hari; tes yang tidak diberikan dan minggu campuran dianggap positif. Makalahnya sendiri tidak diperiksa.",
    en: "CTNote quotes Lee et al. (2016, doi:10.1056/NEJMoa1505409): weeks to relapse, at least 10 days of opioid use within 28, a positive test computed as 5 days; tests not given and mixed weeks count as positive. The paper itself was not checked.",
  },
  source: {
    title: "CTNote: CTN Outcomes, Treatments, and Endpoints. Library of relapse outcomes",
    publisher: "CTN-0094 research group (Odom, Brandt, Luo, Balise)",
    year: 2022,
    url: "https://ctn-0094.github.io/CTNote/articles/library_relapse_20220711.html",
  },
  assumptions: [
    {
      field: "window",
      standing: "published",
      note: {
        id: "Pembacaan CTNote: dua tes mingguan positif atau lebih dalam 4 minggu.",
        en: "CTNote's reading: two or more positive weekly tests within 4 weeks.",
      },
    },
  ],
  over: "pattern",
  sign: "+",
  recode: { missing: "positive", mixed: "positive" },
  skipWeeks: 0,
  window: { weeks: 4, signs: 2 },
};
