import type { InstrumentDefinition } from "../types";

/**
 * WHOQOL-BREF as the syntax printed in its manual does: one answer of a domain may be missing, two of
 * the environment, and 22 of the form must be there. The text of the same manual says otherwise.
 *
 * @source WHO, WHOQOL-BREF, Field Trial Version, December 1996, Table 3: MEAN.6, MEAN.5, MEAN.2, MEAN.6, TOTAL>21.
 * @since 0.1.0
 */
export const whoqolBrefSyntax: InstrumentDefinition = {
  id: "instrument.whoqol-bref.who-syntax",
  version: "1.0.0",
  title: { id: "WHOQOL-BREF: sintaks manual", en: "WHOQOL-BREF: manual syntax" },
  standing: "published",
  basis: {
    id: "Rata-rata ranah kali 4, lalu 0–100. MEAN.6, MEAN.5, MEAN.2, MEAN.6, TOTAL>21.",
    en: "Mean of a domain times 4, then 0–100. MEAN.6, MEAN.5, MEAN.2, MEAN.6, TOTAL>21.",
  },
  source: {
    title: "WHOQOL-BREF: introduction, administration, scoring, Table 3",
    publisher: "World Health Organization",
    year: 1996,
    url: "https://www.scribd.com/document/482327253",
  },
  assumptions: [],
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
    atLeastAnswered: 22,
    scales: [
      { scale: "physical", atMost: 1 },
      { scale: "psychological", atMost: 1 },
      { scale: "social", atMost: 1 },
      { scale: "environment", atMost: 2 },
    ],
  },
};
