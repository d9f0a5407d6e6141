import type { InstrumentDefinition } from "../types";

/**
 * AUDIT: ten items, total from 0 to 40, in the four zones of the WHO manual. Items 9 and 10 are answered
 * 0, 2 or 4. Questions that an interview passes over are to be recorded as 0. Other pages print other
 * bands, such as dependence from 15.
 *
 * @source Babor et al., AUDIT, second edition, WHO/MSD/MSB/01.6a, 2001; comorbidityguidelines.org.au, Appendix U.
 * @since 0.1.0
 */
export const audit: InstrumentDefinition = {
  id: "instrument.audit",
  version: "1.0.0",
  title: { id: "AUDIT", en: "AUDIT" },
  standing: "illustrative",
  basis: {
    id: "Jumlah sepuluh butir; zona I 0–7, II 8–15, III 16–19, IV 20–40 (dikutip dari manual WHO 2001 pada pedoman Australia, Lampiran U).",
    en: "Sum of ten items; zones I 0–7, II 8–15, III 16–19, IV 20–40 (the WHO manual of 2001 as quoted in Australian guidelines, Appendix U).",
  },
  source: {
    title: "AUDIT: guidelines for use in primary care, second edition (WHO/MSD/MSB/01.6a)",
    publisher: "World Health Organization",
    year: 2001,
    url: "https://comorbidityguidelines.org.au/appendix-u-alcohol-use-disorders-identification-test-audit/audit-scoring-clinician-use-only",
  },
  assumptions: [
    {
      field: "missing",
      standing: "illustrative",
      note: {
        id: "Tidak boleh ada yang kosong.",
        en: "None may be missing.",
      },
    },
  ],
  instrument: "audit",
  license: { status: "permission-required", holder: "WHO" },
  items: [
    {
      items: ["q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8"],
      values: [0, 1, 2, 3, 4],
    },
    { items: ["q9", "q10"], values: [0, 2, 4] },
  ],
  scales: [
    {
      id: "total",
      items: ["q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10"],
      of: "sum",
    },
  ],
  bands: [
    {
      scores: ["total"],
      bands: [
        { id: "zone-1", from: 0 },
        { id: "zone-2", from: 8 },
        { id: "zone-3", from: 16 },
        { id: "zone-4", from: 20 },
      ],
    },
  ],
  missing: { atLeastAnswered: 0, scales: [] },
};
