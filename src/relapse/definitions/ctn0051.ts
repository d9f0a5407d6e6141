import type { PatternRule } from "../pattern-types";

/**
 * Four weeks in a row with a positive, missing or mixed test, from the third week after
 * randomization.
 *
 * @source Lee et al., 2018, CTN-0051 (doi:10.1016/S0140-6736(17)32812-X), as catalogued and coded
 * in CTNote, 2022.
 * @since 0.1.0
 */
export const ctn0051: PatternRule = {
  id: "relapse.ctn-0051",
  version: "1.0.0",
  title: {
    id: "Empat minggu positif berturut-turut sejak minggu ke-3",
    en: "Four positive weeks in a row from week 3",
  },
  standing: "published",
  basis: {
    id: "CTNote mengutip Lee dkk. (2018, CTN-0051, doi:10.1016/S0140-6736(17)32812-X): minggu sampai kambuh, mulai hari ke-21 setelah pengacakan, yaitu 4 minggu berturut-turut dengan tes urine positif; tes yang tidak diberikan dan minggu campuran dianggap positif. Makalahnya sendiri tidak diperiksa.",
    en: "CTNote quotes Lee et al. (2018, CTN-0051, doi:10.1016/S0140-6736(17)32812-X): weeks to relapse, starting at day 21 after randomization, 4 consecutive weeks with positive urine tests; tests not given and mixed weeks count as positive. The paper itself was not checked.",
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
        id: "Pembacaan CTNote: mulai hari ke-21 berarti dua minggu pertama dilewati.",
        en: "CTNote's reading: starting at day 21 leaves out the first two weeks.",
      },
    },
  ],
  over: "pattern",
  sign: "+",
  recode: { missing: "positive", mixed: "positive" },
  skipWeeks: 2,
  window: { weeks: 4, signs: 4 },
};
