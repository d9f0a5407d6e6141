import type { InstrumentDefinition } from "../types";

/**
 * WHO-5 well-being index: five items from 0 to 5, their sum times 4, from 0 (worst) to 100 (best).
 *
 * @source INSPQ, Information sheet 14: WHO-5; Valant, WHO-5 (a raw score below 13 is poor well-being).
 * @since 0.1.0
 */
export const who5: InstrumentDefinition = {
  id: "instrument.who-5",
  version: "1.0.0",
  title: { id: "WHO-5", en: "WHO-5" },
  standing: "illustrative",
  basis: { id: "Jumlah lima butir (0–25) kali 4.", en: "Sum of five items (0–25) times 4." },
  source: {
    title:
      "Information sheet 14: World Health Organization Well-Being Index (WHO-5); undated page, as kept in 2026",
    publisher: "Institut national de santé publique du Québec",
    year: 2026,
    url: "https://www.inspq.qc.ca/en/post-disaster-mental-health-impacts-surveillance-toolkit/standardized-measurement-instruments/information-sheets-standardized-measurement-instruments-recommended/well-being",
  },
  assumptions: [
    {
      field: "bands",
      standing: "published",
      note: {
        id: "Jumlah di bawah 13 kurang baik (help.valant.com); sumber lain memakai 50 dari 100.",
        en: "A sum below 13 is poor (help.valant.com); others use 50 of 100.",
      },
    },
    {
      field: "missing",
      standing: "illustrative",
      note: {
        id: "Tidak boleh ada yang kosong.",
        en: "None may be missing.",
      },
    },
  ],
  instrument: "who-5",
  license: { status: "free-with-attribution", holder: "Psychiatric Centre North Zealand" },
  items: [{ items: ["q1", "q2", "q3", "q4", "q5"], values: [0, 1, 2, 3, 4, 5] }],
  scales: [
    {
      id: "total",
      items: ["q1", "q2", "q3", "q4", "q5"],
      of: "sum",
      transform: [{ multiply: 4, add: 0, round: false }],
    },
  ],
  bands: [
    {
      scores: ["total"],
      bands: [
        { id: "poor", from: 0 },
        { id: "not-poor", from: 52 },
      ],
    },
  ],
  missing: { atLeastAnswered: 0, scales: [] },
};
