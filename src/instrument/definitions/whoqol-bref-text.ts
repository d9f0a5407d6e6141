import type { InstrumentDefinition } from "../types";

/**
 * WHOQOL-BREF as the text of its manual says: up to two answers of a domain may be missing, one of the
 * social domain, and 20 percent of the form.
 *
 * @source WHO, WHOQOL-BREF, Field Trial Version, December 1996, Table 3 and step 4.
 * @since 0.1.0
 */
export const whoqolBrefText: InstrumentDefinition = {
  id: "instrument.whoqol-bref.who-text",
  version: "1.0.0",
  title: { id: "WHOQOL-BREF: teks manual", en: "WHOQOL-BREF: manual text" },
  standing: "published",
  basis: {
    id: "Rata-rata ranah kali 4, lalu 0–100. Gugur bila lebih dari 20% kosong; kosong paling banyak 2 tiap ranah, 1 pada ranah sosial.",
    en: "Mean of a domain times 4, then 0–100. Dropped where more than 20 % is missing; at most 2 missing a domain, 1 in the social domain.",
  },
  source: {
    title: "WHOQOL-BREF: introduction, administration, scoring, Table 3",
    publisher: "World Health Organization",
    year: 1996,
    url: "https://www.scribd.com/document/482327253",
  },
  assumptions: [
    {
      field: "missing.scales",
      standing: "published",
      note: {
        id: "Salinan mencetak < 1 atau ≤ 1 untuk ranah sosial.",
        en: "Copies print < 1 or ≤ 1 for the social domain.",
      },
    },
  ],
  instrument: "whoqol-bref",
  license: { status: "permission-required", holder: "WHO" },
  items: [
    {
      items: [
        "q1",
        "q2",
        "q5",
        "q6",
        "q7",
        "q8",
        "q9",
        "q10",
        "q11",
        "q12",
        "q13",
        "q14",
        "q15",
        "q16",
        "q17",
        "q18",
        "q19",
        "q20",
        "q21",
        "q22",
        "q23",
        "q24",
        "q25",
      ],
      values: [1, 2, 3, 4, 5],
    },
    { items: ["q3", "q4", "q26"], values: [1, 2, 3, 4, 5], reversed: true },
  ],
  scales: [
    { id: "quality-of-life", items: ["q1"], of: "sum" },
    { id: "health", items: ["q2"], of: "sum" },
    {
      id: "physical",
      items: ["q3", "q4", "q10", "q15", "q16", "q17", "q18"],
      of: "mean",
      transform: [
        { multiply: 4, add: 0, round: false },
        { multiply: 6.25, add: -25, round: false },
      ],
    },
    {
      id: "psychological",
      items: ["q5", "q6", "q7", "q11", "q19", "q26"],
      of: "mean",
      transform: [
        { multiply: 4, add: 0, round: false },
        { multiply: 6.25, add: -25, round: false },
      ],
    },
    {
      id: "social",
      items: ["q20", "q21", "q22"],
      of: "mean",
      transform: [
        { multiply: 4, add: 0, round: false },
        { multiply: 6.25, add: -25, round: false },
      ],
    },
    {
      id: "environment",
      items: ["q8", "q9", "q12", "q13", "q14", "q23", "q24", "q25"],
      of: "mean",
      transform: [
        { multiply: 4, add: 0, round: false },
        { multiply: 6.25, add: -25, round: false },
      ],
    },
  ],
  bands: [],
  missing: {
    atLeastAnswered: 21,
    scales: [
      { scale: "physical", atMost: 2 },
      { scale: "psychological", atMost: 2 },
      { scale: "social", atMost: 1 },
      { scale: "environment", atMost: 2 },
    ],
  },
};
