import type { AbstinenceRule } from "../pattern-types";

/**
 * Weeks of the longest run of negative tests, where weeks without the expected test are passed
 * over.
 *
 * @source Schottenfeld et al., 2005 (doi:10.1176/appi.ajp.162.2.340), as catalogued and coded in
 * CTNote, 2022.
 * @since 0.1.0
 */
export const schottenfeld2005: AbstinenceRule = {
  id: "relapse.abstinence.schottenfeld-2005",
  version: "1.0.0",
  title: {
    id: "Deret minggu negatif terpanjang, tanpa tes yang hilang",
    en: "Longest run of negative weeks, missing tests removed",
  },
  standing: "published",
  basis: {
    id: "CTNote mengutip Schottenfeld dkk. (2005, doi:10.1176/appi.ajp.162.2.340): banyaknya minggu berturut-turut terbanyak dengan tes urine negatif; tes yang tidak diberikan diabaikan, minggu campuran dianggap positif. Makalahnya sendiri tidak diperiksa.",
    en: "CTNote quotes Schottenfeld et al. (2005, doi:10.1176/appi.ajp.162.2.340): maximum number of consecutive weeks of negative urine tests; tests not given are ignored, mixed weeks count as positive. The paper itself was not checked.",
  },
  source: {
    title: "CTNote: CTN Outcomes, Treatments, and Endpoints. Library of abstinence outcomes",
    publisher: "CTN-0094 research group (Odom, Brandt, Luo, Balise)",
    year: 2022,
    url: "https://ctn-0094.github.io/CTNote/articles/library_abstinence_20220711.html",
  },
  assumptions: [],
  over: "pattern",
  recode: { missing: "removed", mixed: "positive" },
  measure: { kind: "longest-run" },
};
