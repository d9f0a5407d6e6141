import type { PatternRule } from "../pattern-types";

/**
 * Three weeks in a row with a positive, missing or mixed test, with the week of the onset.
 *
 * @source Schottenfeld et al., 2008 (doi:10.1016/S0140-6736(08)60954-X), as catalogued and coded in
 * CTNote, 2022.
 * @since 0.1.0
 */
export const schottenfeld2008: PatternRule = {
  id: "relapse.schottenfeld-2008",
  version: "1.0.0",
  title: { id: "Tiga minggu positif berturut-turut", en: "Three positive weeks in a row" },
  standing: "published",
  basis: {
    id: "CTNote mengutip Schottenfeld dkk. (2008, doi:10.1016/S0140-6736(08)60954-X): hari sampai kambuh, yaitu 3 tes urine positif berturut-turut; tes yang tidak diberikan dan minggu campuran dianggap positif. Makalahnya sendiri tidak diperiksa.",
    en: "CTNote quotes Schottenfeld et al. (2008, doi:10.1016/S0140-6736(08)60954-X): days to relapse, 3 consecutive positive urine tests; tests not given and mixed weeks count as positive. The paper itself was not checked.",
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
        id: "Pembacaan CTNote: tiga tes berturut-turut menjadi tiga minggu berturut-turut, dan waktunya dalam minggu.",
        en: "CTNote's reading: three tests in a row become three weeks in a row, and time is in weeks.",
      },
    },
  ],
  over: "pattern",
  sign: "+",
  recode: { missing: "positive", mixed: "positive" },
  skipWeeks: 0,
  window: { weeks: 3, signs: 3 },
};
