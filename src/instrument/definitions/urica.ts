import type { InstrumentDefinition } from "../types";

/**
 * URICA, 32 items of which 28 are scored, with the readiness score from −2 to 14. No bands: the authors
 * call cut-offs arbitrary and dependent on the population. For progress during treatment read action
 * and maintenance, not readiness. The 24-item form numbers its items otherwise and is another instrument.
 *
 * @source HABITS Lab, UMBC, URICA Readiness Score; Mid-Atlantic ATTC, uricascoring.html.
 * @since 0.1.0
 */
export const urica: InstrumentDefinition = {
  id: "instrument.urica-32",
  version: "1.0.0",
  title: { id: "URICA, 32 butir", en: "URICA, 32 items" },
  standing: "illustrative",
  basis: {
    id: "Rata-rata tujuh butir tiap tahap; kesiapan = C + A + M − PC. Butir 4, 9, 20, 31 tidak dinilai. Batas kelompok disebut sewenang-wenang oleh penyusunnya.",
    en: "Mean of seven items a stage; readiness = C + A + M − PC. Items 4, 9, 20, 31 are not scored. Its authors call cut-offs arbitrary.",
  },
  source: {
    title:
      "Readiness Score for URICA: calculating and understanding the readiness score; undated page, as kept in 2026",
    publisher: "HABITS Lab, University of Maryland, Baltimore County",
    year: 2026,
    url: "https://habitslab.umbc.edu/urica-scoring",
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
  instrument: "urica",
  license: { status: "unknown", holder: "University of Rhode Island" },
  items: [
    {
      items: [
        "q1",
        "q2",
        "q3",
        "q4",
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
        "q26",
        "q27",
        "q28",
        "q29",
        "q30",
        "q31",
        "q32",
      ],
      values: [1, 2, 3, 4, 5],
    },
  ],
  scales: [
    {
      id: "precontemplation",
      items: ["q1", "q5", "q11", "q13", "q23", "q26", "q29"],
      of: "mean",
    },
    {
      id: "contemplation",
      items: ["q2", "q8", "q12", "q15", "q19", "q21", "q24"],
      of: "mean",
    },
    {
      id: "action",
      items: ["q3", "q7", "q10", "q14", "q17", "q25", "q30"],
      of: "mean",
    },
    {
      id: "maintenance",
      items: ["q6", "q16", "q18", "q22", "q27", "q28", "q32"],
      of: "mean",
    },
    {
      id: "readiness",
      items: [
        "q1",
        "q5",
        "q11",
        "q13",
        "q23",
        "q26",
        "q29",
        "q2",
        "q8",
        "q12",
        "q15",
        "q19",
        "q21",
        "q24",
        "q3",
        "q7",
        "q10",
        "q14",
        "q17",
        "q25",
        "q30",
        "q6",
        "q16",
        "q18",
        "q22",
        "q27",
        "q28",
        "q32",
      ],
      minus: ["q1", "q5", "q11", "q13", "q23", "q26", "q29"],
      of: "mean",
      transform: [{ multiply: 4, add: 0, round: false }],
    },
  ],
  bands: [],
  missing: { atLeastAnswered: 0, scales: [] },
};
