import type { AbstinenceRule } from "../pattern-types";

/**
 * Number of weeks with a negative test, over the whole pattern.
 *
 * @source Fiellin et al., 2006 (doi:10.1056/NEJMoa055255), as catalogued and coded in CTNote, 2022.
 * @since 0.1.0
 */
export const fiellin2006: AbstinenceRule = {
  id: "relapse.abstinence.fiellin-2006",
  version: "1.0.0",
  title: { id: "Banyaknya minggu negatif", en: "Number of negative weeks" },
  standing: "published",
  basis: {
    id: "CTNote mengutip Fiellin dkk. (2006, doi:10.1056/NEJMoa055255): banyaknya minggu abstinensi opioid yang terbukti; tes yang tidak diberikan dan minggu campuran dianggap positif. Makalahnya sendiri tidak diperiksa.",
    en: "CTNote quotes Fiellin et al. (2006, doi:10.1056/NEJMoa055255): weeks of confirmed opioid abstinence; tests not given and mixed weeks count as positive. The paper itself was not checked.",
  },
  source: {
    title: "CTNote: CTN Outcomes, Treatments, and Endpoints. Library of abstinence outcomes",
    publisher: "CTN-0094 research group (Odom, Brandt, Luo, Balise)",
    year: 2022,
    url: "https://ctn-0094.github.io/CTNote/articles/library_abstinence_20220711.html",
  },
  assumptions: [
    {
      field: "measure",
      standing: "published",
      note: {
        id: "Pilihan CTNote: dihitung sampai akhir pola, jadi orang yang lebih lama diamati dapat mencapai angka lebih tinggi.",
        en: "CTNote's choice: counted to the end of the pattern, so people observed longer can score higher.",
      },
    },
  ],
  over: "pattern",
  recode: { missing: "positive", mixed: "positive" },
  measure: { kind: "weeks" },
};
