import type { InstrumentDefinition } from "../types";

/**
 * DAST-10: ten items answered yes (1) or no (0), item 3 reversed, total from 0 to 10.
 *
 * @source comorbidityguidelines.org.au, Appendix W, Table 69.
 * @since 0.1.0
 */
export const dast10: InstrumentDefinition = {
  id: "instrument.dast-10",
  version: "1.0.0",
  title: { id: "DAST-10", en: "DAST-10" },
  standing: "illustrative",
  basis: {
    id: "Satu angka untuk tiap jawaban ya, untuk butir 3 jawaban tidak; 0 tidak ada, 1–2 rendah, 3–5 sedang, 6–8 besar, 9–10 berat.",
    en: "One point for each yes, for item 3 each no; 0 none, 1–2 low, 3–5 moderate, 6–8 substantial, 9–10 severe.",
  },
  source: {
    title:
      "Guidelines on co-occurring alcohol and other drug and mental health conditions, Appendix W, Table 69",
    publisher: "Matilda Centre, University of Sydney",
    year: 2022,
    url: "https://comorbidityguidelines.org.au/appendix-w-drug-abuse-screening-test-dast10/dast10-scoring-and-interpretation",
  },
  assumptions: [
    {
      field: "license",
      standing: "illustrative",
      note: { id: "Tidak diperiksa.", en: "Not looked up." },
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
  instrument: "dast-10",
  license: { status: "unknown", holder: "Harvey A. Skinner" },
  items: [
    {
      items: ["q1", "q2", "q4", "q5", "q6", "q7", "q8", "q9", "q10"],
      values: [0, 1],
    },
    { items: ["q3"], values: [0, 1], reversed: true },
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
        { id: "none", from: 0 },
        { id: "low", from: 1 },
        { id: "moderate", from: 3 },
        { id: "substantial", from: 6 },
        { id: "severe", from: 9 },
      ],
    },
  ],
  missing: { atLeastAnswered: 0, scales: [] },
};
