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
  title: { id: "WHOQOL-BREF menurut tabel manual", en: "WHOQOL-BREF, table of the manual" },
  standing: "published",
  basis: {
    id: "Rata-rata butir tiap ranah kali 4, lalu ke 0–100; Q3, Q4, Q26 dibalik. Tabel untuk menghitung dengan tangan membulatkan keduanya.",
    en: "Mean of a domain's items times 4, then to 0–100; Q3, Q4, Q26 reversed. The table for scoring by hand rounds both.",
  },
  source: {
    title:
      "WHOQOL-BREF: introduction, administration, scoring and generic version of the assessment, Table 3",
    publisher: "World Health Organization",
    year: 1996,
    url: "https://www.scribd.com/document/482327253",
  },
  assumptions: [
    {
      field: "missing.scales",
      standing: "published",
      note: {
        id: "Salinan mencetak batas ranah sosial sebagai < 1 atau ≤ 1; dipakai ≤ 1, seperti sintaks.",
        en: "Copies print the limit of the social domain as < 1 or ≤ 1; ≤ 1 is used, as in the syntax.",
      },
    },
    {
      field: "scales",
      standing: "published",
      note: {
        id: "Tabelnya sendiri tidak dibaca; pembulatan setengah ke atas memberi nilai-nilainya yang diketahui.",
        en: "The table itself was not read; rounding halves upwards gives its known values.",
      },
    },
  ],
  instrument: "whoqol-bref",
  license: { status: "permission-required", holder: "World Health Organization" },
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
      min: 1,
      max: 5,
      reversed: false,
    },
    { items: ["q3", "q4", "q26"], min: 1, max: 5, reversed: true },
  ],
  skips: [],
  scales: [
    { id: "quality-of-life", items: ["q1"], of: "sum", transform: [] },
    { id: "health", items: ["q2"], of: "sum", transform: [] },
    {
      id: "physical",
      items: ["q3", "q4", "q10", "q15", "q16", "q17", "q18"],
      of: "mean",
      transform: [
        { multiply: 4 },
        { round: "half-up" },
        { add: -4 },
        { multiply: 6.25 },
        { round: "half-up" },
      ],
    },
    {
      id: "psychological",
      items: ["q5", "q6", "q7", "q11", "q19", "q26"],
      of: "mean",
      transform: [
        { multiply: 4 },
        { round: "half-up" },
        { add: -4 },
        { multiply: 6.25 },
        { round: "half-up" },
      ],
    },
    {
      id: "social",
      items: ["q20", "q21", "q22"],
      of: "mean",
      transform: [
        { multiply: 4 },
        { round: "half-up" },
        { add: -4 },
        { multiply: 6.25 },
        { round: "half-up" },
      ],
    },
    {
      id: "environment",
      items: ["q8", "q9", "q12", "q13", "q14", "q23", "q24", "q25"],
      of: "mean",
      transform: [
        { multiply: 4 },
        { round: "half-up" },
        { add: -4 },
        { multiply: 6.25 },
        { round: "half-up" },
      ],
    },
  ],
  composites: [],
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
