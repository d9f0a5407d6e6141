import type { AbstinenceRule } from "../pattern-types";

/**
 * Weeks of the longest run of negative tests; a test not given breaks the run as a positive does.
 *
 * @source Schottenfeld et al., 2008 (doi:10.1016/S0140-6736(08)60954-X), second outcome, as
 * catalogued and coded in CTNote, 2022.
 * @since 0.1.0
 */
export const schottenfeldB2008: AbstinenceRule = {
  id: "relapse.abstinence.schottenfeld-b-2008",
  version: "1.0.0",
  title: { id: "Deret minggu negatif terpanjang", en: "Longest run of negative weeks" },
  standing: "published",
  basis: {
    id: "CTNote mengutip Schottenfeld dkk. (2008, doi:10.1016/S0140-6736(08)60954-X): masa terpanjang dengan tes urine negatif; tes yang tidak diberikan dan minggu campuran dianggap positif. Makalahnya sendiri tidak diperiksa.",
    en: "CTNote quotes Schottenfeld et al. (2008, doi:10.1016/S0140-6736(08)60954-X): longest period of negative urine tests; tests not given and mixed weeks count as positive. The paper itself was not checked.",
  },
  source: {
    title: "CTNote: CTN Outcomes, Treatments, and Endpoints. Library of abstinence outcomes",
    publisher: "CTN-0094 research group (Odom, Brandt, Luo, Balise)",
    year: 2022,
    url: "https://ctn-0094.github.io/CTNote/articles/library_abstinence_20220711.html",
  },
  assumptions: [],
  over: "pattern",
  recode: { missing: "positive", mixed: "positive" },
  measure: { kind: "longest-run" },
};
