import type { PatternRule } from "../pattern-types";

/**
 * Four weeks in a row with a positive, missing or mixed test: the relapse rule of the CTN-0094
 * group.
 *
 * @source CTN-0094 research group, as catalogued and coded in CTNote, 2022.
 * @since 0.1.0
 */
export const ctn0094: PatternRule = {
  id: "relapse.ctn-0094",
  version: "1.0.0",
  title: { id: "Empat minggu positif berturut-turut", en: "Four positive weeks in a row" },
  standing: "published",
  basis: {
    id: "CTNote menetapkan definisi kelompok CTN-0094 sendiri: minggu sampai kambuh, yaitu 4 minggu berturut-turut dengan tes urine positif; tes yang tidak diberikan dianggap positif, dan algoritmanya menganggap minggu campuran positif pula.",
    en: "CTNote states the CTN-0094 group's own definition: weeks to relapse, 4 consecutive weeks of positive urine tests; a test not given counts as positive, and the algorithm counts mixed weeks as positive too.",
  },
  source: {
    title: "CTNote: CTN Outcomes, Treatments, and Endpoints. Library of relapse outcomes",
    publisher: "CTN-0094 research group (Odom, Brandt, Luo, Balise)",
    year: 2022,
    url: "https://ctn-0094.github.io/CTNote/articles/library_relapse_20220711.html",
  },
  assumptions: [],
  over: "pattern",
  sign: "+",
  recode: { missing: "positive", mixed: "positive" },
  skipWeeks: 0,
  window: { weeks: 4, signs: 4 },
};
