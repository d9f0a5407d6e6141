import type { InstrumentDefinition } from "../types";

/**
 * WHOQOL-BREF as the manual's table for scoring by hand: the score from 4 to 20 is rounded first, and
 * then the score from 0 to 100, so 29 points in the physical domain are 81 and not 78.57.
 *
 * @source WHO, WHOQOL-BREF, Field Trial Version, December 1996, Table 4.
 * @since 0.1.0
 */
export const whoqolBrefTable: InstrumentDefinition = {
  id: "instrument.whoqol-bref.who-table",
  version: "1.0.0",
  title: { id: "WHOQOL-BREF: tabel manual", en: "WHOQOL-BREF: manual table" },
  standing: "published",
  basis: {
    id: "Rata-rata ranah kali 4, lalu 0–100; tabelnya membulatkan keduanya. Gugur bila lebih dari 20% kosong.",
    en: "Mean of a domain times 4, then 0–100; the table rounds both. Dropped where more than 20 % is missing.",
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
    {
      field: "scales",
      standing: "published",
      note: {
        id: "Tabelnya sendiri tidak dibaca.",
        en: "The table itself was not read.",
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
        { multiply: 4, add: 0, round: true },
        { multiply: 6.25, add: -25, round: true },
      ],
    },
    {
      id: "psychological",
      items: ["q5", "q6", "q7", "q11", "q19", "q26"],
      of: "mean",
      transform: [
        { multiply: 4, add: 0, round: true },
        { multiply: 6.25, add: -25, round: true },
      ],
    },
    {
      id: "social",
      items: ["q20", "q21", "q22"],
      of: "mean",
      transform: [
        { multiply: 4, add: 0, round: true },
        { multiply: 6.25, add: -25, round: true },
      ],
    },
    {
      id: "environment",
      items: ["q8", "q9", "q12", "q13", "q14", "q23", "q24", "q25"],
      of: "mean",
      transform: [
        { multiply: 4, add: 0, round: true },
        { multiply: 6.25, add: -25, round: true },
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
