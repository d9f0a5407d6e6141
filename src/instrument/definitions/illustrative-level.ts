import type { LevelRule } from "../level-types";

/**
 * An example of a degree of recovery: at least three of the four WHOQOL-BREF domains at 60 or more. No
 * public source names the instruments or limits of derajat keterpulihan.
 *
 * @since 0.1.0
 */
export const illustrativeLevel: LevelRule = {
  id: "instrument.illustrative-level",
  version: "1.0.0",
  title: { id: "Contoh derajat keterpulihan", en: "Example of a degree of recovery" },
  standing: "illustrative",
  basis: {
    id: "BNN menyatakan derajat keterpulihan diukur sesudah terminasi dengan instrumen yang ditetapkan; instrumen dan batasnya tidak disebut.",
    en: "BNN states that the degree of recovery is measured after discharge with designated instruments; neither they nor their limits are named.",
  },
  source: {
    title: "BNN perkuat pascarehabilitasi sebagai pilar rehabilitasi berkelanjutan",
    publisher: "Badan Narkotika Nasional",
    year: 2026,
    url: "https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan",
  },
  assumptions: [
    {
      field: "over",
      standing: "illustrative",
      note: { id: "Dinilai dari skor instrumen.", en: "Judged on scores of instruments." },
    },
    {
      field: "criteria",
      standing: "illustrative",
      note: {
        id: "Empat ranah WHOQOL-BREF, masing-masing 60 atau lebih dari 100; batasnya rekaan.",
        en: "The four domains of the WHOQOL-BREF, each 60 or more of 100; the limit is invented.",
      },
    },
    {
      field: "atLeast",
      standing: "illustrative",
      note: { id: "Tiga dari empat.", en: "Three of the four." },
    },
  ],
  over: "scores",
  criteria: [
    { instrument: "whoqol-bref", score: "physical", atLeast: 60 },
    { instrument: "whoqol-bref", score: "psychological", atLeast: 60 },
    { instrument: "whoqol-bref", score: "social", atLeast: 60 },
    { instrument: "whoqol-bref", score: "environment", atLeast: 60 },
  ],
  atLeast: 3,
};
