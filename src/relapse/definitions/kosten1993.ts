import type { AbstinenceRule } from "../pattern-types";

/**
 * Whether there are three weeks in a row with a negative test; a test not given breaks the run.
 *
 * @source Kosten et al., 1993 (doi:10.1097/00005053-199306000-00004), as catalogued and coded in
 * CTNote, 2022.
 * @since 0.1.0
 */
export const kosten1993: AbstinenceRule = {
  id: "relapse.abstinence.kosten-1993",
  version: "1.0.0",
  title: { id: "Tiga minggu negatif berturut-turut", en: "Three negative weeks in a row" },
  standing: "published",
  basis: {
    id: "CTNote mengutip Kosten dkk. (1993, doi:10.1097/00005053-199306000-00004): abstinensi berkelanjutan, yaitu mencapai paling sedikit 3 minggu berturut-turut dengan tes urine negatif; tes yang tidak diberikan tidak diisi. Makalahnya sendiri tidak diperiksa.",
    en: "CTNote quotes Kosten et al. (1993, doi:10.1097/00005053-199306000-00004): continuous abstinence, attaining at least 3 weeks of consecutive negative urine tests; tests not given are not imputed. The paper itself was not checked.",
  },
  source: {
    title: "CTNote: CTN Outcomes, Treatments, and Endpoints. Library of abstinence outcomes",
    publisher: "CTN-0094 research group (Odom, Brandt, Luo, Balise)",
    year: 2022,
    url: "https://ctn-0094.github.io/CTNote/articles/library_abstinence_20220711.html",
  },
  assumptions: [],
  over: "pattern",
  recode: { missing: "kept", mixed: "kept" },
  measure: { kind: "run", weeks: 3 },
};
