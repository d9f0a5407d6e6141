import type { PatternRule } from "../pattern-types";

/**
 * Four weeks in a row in which an expected test was not given: the dropout rule of the CTN-0094
 * group, which is no relapse.
 *
 * @source CTN-0094 research group, as catalogued and coded in CTNote, 2022.
 * @since 0.1.0
 */
export const dropout4: PatternRule = {
  id: "relapse.dropout-4",
  version: "1.0.0",
  title: { id: "Empat minggu tanpa tes berturut-turut", en: "Four weeks without a test in a row" },
  standing: "published",
  basis: {
    id: "CTNote menetapkan definisi kelompok CTN-0094 sendiri: minggu sampai putus dari studi, yaitu 4 minggu berturut-turut tanpa tes urine; tidak ada tanda yang diubah. Putus dari studi bukan kambuh.",
    en: "CTNote states the CTN-0094 group's own definition: weeks to study dropout, 4 consecutive weeks of missing urine tests; no sign is recoded. Dropping out is not relapsing.",
  },
  source: {
    title: "CTNote: CTN Outcomes, Treatments, and Endpoints. Library of relapse outcomes",
    publisher: "CTN-0094 research group (Odom, Brandt, Luo, Balise)",
    year: 2022,
    url: "https://ctn-0094.github.io/CTNote/articles/library_relapse_20220711.html",
  },
  assumptions: [],
  over: "pattern",
  sign: "o",
  recode: { missing: "kept", mixed: "kept" },
  skipWeeks: 0,
  window: { weeks: 4, signs: 4 },
};
