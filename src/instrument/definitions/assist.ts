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
    id: "Tabel 1 memuat nilai jawaban dan alur pertanyaan; nilai tiap zat ialah jumlah pertanyaan 2–7, tembakau tanpa pertanyaan 5.",
    en: "Table 1 gives the value of each answer and the flow of questions; a substance's score is the sum of questions 2–7, tobacco without question 5.",
  },
  source: {
    title:
      "Questions and response options included in the ASSIST, version 3.1 (Drug Alcohol Depend 166:85–92, Table 1)",
    publisher: "Elsevier; PubMed Central",
    year: 2016,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4983530/table/T1",
  },
  assumptions: [
    {
      field: "bands",
      standing: "published",
      note: {
        id: "Batas 4, 11 dan 27 serta kode pertanyaan 8 menurut manual WHO 2010 (ISBN 978 92 4 159938 2); batas 27 tidak diperiksa di sana.",
        en: "Limits 4, 11 and 27 and the codes of question 8 after the WHO manual of 2010 (ISBN 978 92 4 159938 2); the limit of 27 was not checked there.",
      },
    },
    {
      field: "missing",
      standing: "illustrative",
      note: {
        id: "Sumber tidak menyebut aturan jawaban kosong; tidak satu pun boleh kosong.",
        en: "The source states no rule for missing answers; none may be missing.",
      },
    },
  ],
  instrument: "assist",
  license: { status: "permission-required", holder: "World Health Organization" },
  items: [
    {
      items: ["q1a", "q1b", "q1c", "q1d", "q1e", "q1f", "q1g", "q1h", "q1i", "q1j"],
      min: 0,
      max: 3,
      values: [0, 1, 3],
      reversed: false,
    },
    {
      items: ["q2a", "q2b", "q2c", "q2d", "q2e", "q2f", "q2g", "q2h", "q2i", "q2j"],
      min: 0,
      max: 6,
      values: [0, 2, 3, 4, 6],
      reversed: false,
    },
    {
      items: ["q3a", "q3b", "q3c", "q3d", "q3e", "q3f", "q3g", "q3h", "q3i", "q3j"],
      min: 0,
      max: 6,
      values: [0, 3, 4, 5, 6],
      reversed: false,
    },
    {
      items: ["q4a", "q4b", "q4c", "q4d", "q4e", "q4f", "q4g", "q4h", "q4i", "q4j"],
      min: 0,
      max: 7,
      values: [0, 4, 5, 6, 7],
      reversed: false,
    },
    {
      items: ["q5b", "q5c", "q5d", "q5e", "q5f", "q5g", "q5h", "q5i", "q5j"],
      min: 0,
      max: 8,
      values: [0, 5, 6, 7, 8],
      reversed: false,
    },
    {
      items: ["q6a", "q6b", "q6c", "q6d", "q6e", "q6f", "q6g", "q6h", "q6i", "q6j"],
      min: 0,
      max: 6,
      values: [0, 3, 6],
      reversed: false,
    },
    {
      items: ["q7a", "q7b", "q7c", "q7d", "q7e", "q7f", "q7g", "q7h", "q7i", "q7j"],
      min: 0,
      max: 6,
      values: [0, 3, 6],
      reversed: false,
    },
    { items: ["q8"], min: 0, max: 2, reversed: false },
  ],
  skips: [
    { when: ["q1a"], skips: ["q2a", "q6a", "q7a"] },
    { when: ["q1b"], skips: ["q2b", "q6b", "q7b"] },
    { when: ["q1c"], skips: ["q2c", "q6c", "q7c"] },
    { when: ["q1d"], skips: ["q2d", "q6d", "q7d"] },
    { when: ["q1e"], skips: ["q2e", "q6e", "q7e"] },
    { when: ["q1f"], skips: ["q2f", "q6f", "q7f"] },
    { when: ["q1g"], skips: ["q2g", "q6g", "q7g"] },
    { when: ["q1h"], skips: ["q2h", "q6h", "q7h"] },
    { when: ["q1i"], skips: ["q2i", "q6i", "q7i"] },
    { when: ["q1j"], skips: ["q2j", "q6j", "q7j"] },
    { when: ["q2a"], skips: ["q3a", "q4a"] },
    { when: ["q2b"], skips: ["q3b", "q4b", "q5b"] },
    { when: ["q2c"], skips: ["q3c", "q4c", "q5c"] },
    { when: ["q2d"], skips: ["q3d", "q4d", "q5d"] },
    { when: ["q2e"], skips: ["q3e", "q4e", "q5e"] },
    { when: ["q2f"], skips: ["q3f", "q4f", "q5f"] },
    { when: ["q2g"], skips: ["q3g", "q4g", "q5g"] },
    { when: ["q2h"], skips: ["q3h", "q4h", "q5h"] },
    { when: ["q2i"], skips: ["q3i", "q4i", "q5i"] },
    { when: ["q2j"], skips: ["q3j", "q4j", "q5j"] },
    { when: ["q1a", "q1b", "q1c", "q1d", "q1e", "q1f", "q1g", "q1h", "q1i", "q1j"], skips: ["q8"] },
  ],
  scales: [
    { id: "tobacco", items: ["q2a", "q3a", "q4a", "q6a", "q7a"], of: "sum", transform: [] },
    { id: "alcohol", items: ["q2b", "q3b", "q4b", "q5b", "q6b", "q7b"], of: "sum", transform: [] },
    { id: "cannabis", items: ["q2c", "q3c", "q4c", "q5c", "q6c", "q7c"], of: "sum", transform: [] },
    { id: "cocaine", items: ["q2d", "q3d", "q4d", "q5d", "q6d", "q7d"], of: "sum", transform: [] },
    {
      id: "amphetamines",
      items: ["q2e", "q3e", "q4e", "q5e", "q6e", "q7e"],
      of: "sum",
      transform: [],
    },
    {
      id: "inhalants",
      items: ["q2f", "q3f", "q4f", "q5f", "q6f", "q7f"],
      of: "sum",
      transform: [],
    },
    {
      id: "sedatives",
      items: ["q2g", "q3g", "q4g", "q5g", "q6g", "q7g"],
      of: "sum",
      transform: [],
    },
    {
      id: "hallucinogens",
      items: ["q2h", "q3h", "q4h", "q5h", "q6h", "q7h"],
      of: "sum",
      transform: [],
    },
    { id: "opioids", items: ["q2i", "q3i", "q4i", "q5i", "q6i", "q7i"], of: "sum", transform: [] },
    { id: "other", items: ["q2j", "q3j", "q4j", "q5j", "q6j", "q7j"], of: "sum", transform: [] },
    { id: "injection", items: ["q8"], of: "sum", transform: [] },
  ],
  composites: [],
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
