import type { InstrumentDefinition } from "../types";

/**
 * ASSIST version 3.1: a score for each of ten substances, in the order of the form, `a` tobacco to `j`
 * other; never a sum across substances. Answers are the numbers printed on the form: `q2c` is 0, 2, 3,
 * 4 or 6. Question 1 may be recorded as 0 and 1 or, as some forms print it, 0 and 3. Tobacco has no
 * question 5. `injection` is no score but question 8: its band says when something was injected.
 *
 * @source Table 1 of PMC4983530 (Drug and Alcohol Dependence 166, 2016); bands and question 8: WHO manual, 2010.
 * @since 0.1.0
 */
export const assist: InstrumentDefinition = {
  id: "instrument.assist-3-1",
  version: "1.0.0",
  title: { id: "ASSIST v3.1", en: "ASSIST v3.1" },
  standing: "illustrative",
  basis: {
    id: "Nilai, alur; skor: jumlah pertanyaan 2–7.",
    en: "Values, flow; score: sum of questions 2–7.",
  },
  source: {
    title: "ASSIST version 3.1 (Drug Alcohol Depend 166:85–92)",
    publisher: "Elsevier",
    year: 2016,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4983530",
  },
  assumptions: [
    {
      field: "bands",
      standing: "published",
      note: {
        id: "Manual WHO 2010; 27 tidak diperiksa.",
        en: "WHO manual of 2010; 27 was not checked.",
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
  instrument: "assist",
  license: { status: "permission-required", holder: "WHO" },
  items: [
    {
      items: ["q1a", "q1b", "q1c", "q1d", "q1e", "q1f", "q1g", "q1h", "q1i", "q1j"],
      values: [0, 1, 3],
    },
    {
      items: ["q2a", "q2b", "q2c", "q2d", "q2e", "q2f", "q2g", "q2h", "q2i", "q2j"],
      values: [0, 2, 3, 4, 6],
      after: ["q1a", "q1b", "q1c", "q1d", "q1e", "q1f", "q1g", "q1h", "q1i", "q1j"],
    },
    {
      items: ["q3a", "q3b", "q3c", "q3d", "q3e", "q3f", "q3g", "q3h", "q3i", "q3j"],
      values: [0, 3, 4, 5, 6],
      after: ["q2a", "q2b", "q2c", "q2d", "q2e", "q2f", "q2g", "q2h", "q2i", "q2j"],
    },
    {
      items: ["q4a", "q4b", "q4c", "q4d", "q4e", "q4f", "q4g", "q4h", "q4i", "q4j"],
      values: [0, 4, 5, 6, 7],
      after: ["q2a", "q2b", "q2c", "q2d", "q2e", "q2f", "q2g", "q2h", "q2i", "q2j"],
    },
    {
      items: ["q5b", "q5c", "q5d", "q5e", "q5f", "q5g", "q5h", "q5i", "q5j"],
      values: [0, 5, 6, 7, 8],
      after: ["q2b", "q2c", "q2d", "q2e", "q2f", "q2g", "q2h", "q2i", "q2j"],
    },
    {
      items: [
        "q6a",
        "q6b",
        "q6c",
        "q6d",
        "q6e",
        "q6f",
        "q6g",
        "q6h",
        "q6i",
        "q6j",
        "q7a",
        "q7b",
        "q7c",
        "q7d",
        "q7e",
        "q7f",
        "q7g",
        "q7h",
        "q7i",
        "q7j",
      ],
      values: [0, 3, 6],
      after: [
        "q1a",
        "q1b",
        "q1c",
        "q1d",
        "q1e",
        "q1f",
        "q1g",
        "q1h",
        "q1i",
        "q1j",
        "q1a",
        "q1b",
        "q1c",
        "q1d",
        "q1e",
        "q1f",
        "q1g",
        "q1h",
        "q1i",
        "q1j",
      ],
    },
    {
      items: ["q8"],
      values: [0, 1, 2],
      after: ["q1a", "q1b", "q1c", "q1d", "q1e", "q1f", "q1g", "q1h", "q1i", "q1j"],
    },
  ],
  scales: [
    { id: "tobacco", items: ["q2a", "q3a", "q4a", "q6a", "q7a"], of: "sum" },
    { id: "alcohol", items: ["q2b", "q3b", "q4b", "q5b", "q6b", "q7b"], of: "sum" },
    { id: "cannabis", items: ["q2c", "q3c", "q4c", "q5c", "q6c", "q7c"], of: "sum" },
    { id: "cocaine", items: ["q2d", "q3d", "q4d", "q5d", "q6d", "q7d"], of: "sum" },
    {
      id: "amphetamines",
      items: ["q2e", "q3e", "q4e", "q5e", "q6e", "q7e"],
      of: "sum",
    },
    {
      id: "inhalants",
      items: ["q2f", "q3f", "q4f", "q5f", "q6f", "q7f"],
      of: "sum",
    },
    {
      id: "sedatives",
      items: ["q2g", "q3g", "q4g", "q5g", "q6g", "q7g"],
      of: "sum",
    },
    {
      id: "hallucinogens",
      items: ["q2h", "q3h", "q4h", "q5h", "q6h", "q7h"],
      of: "sum",
    },
    { id: "opioids", items: ["q2i", "q3i", "q4i", "q5i", "q6i", "q7i"], of: "sum" },
    { id: "other", items: ["q2j", "q3j", "q4j", "q5j", "q6j", "q7j"], of: "sum" },
    { id: "injection", items: ["q8"], of: "sum" },
  ],
  bands: [
    {
      scores: [
        "tobacco",
        "cannabis",
        "cocaine",
        "amphetamines",
        "inhalants",
        "sedatives",
        "hallucinogens",
        "opioids",
        "other",
      ],
      bands: [
        { id: "low", from: 0 },
        { id: "moderate", from: 4 },
        { id: "high", from: 27 },
      ],
    },
    {
      scores: ["alcohol"],
      bands: [
        { id: "low", from: 0 },
        { id: "moderate", from: 11 },
        { id: "high", from: 27 },
      ],
    },
    {
      scores: ["injection"],
      bands: [
        { id: "never", from: 0 },
        { id: "earlier", from: 1 },
        { id: "past-3-months", from: 2 },
      ],
    },
  ],
  missing: { atLeastAnswered: 0, scales: [] },
};
