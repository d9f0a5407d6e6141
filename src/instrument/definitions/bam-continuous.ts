import type { InstrumentDefinition } from "../types";

/**
 * Brief Addiction Monitor, form with answers from 0 to 30: use, risk and protective factors. Answers are
 * the numbers printed on the form, days or others. Items 7 and 17 are read and not scored; there is no
 * validated total.
 *
 * @source VISN 4 MIRECC, Brief Addiction Monitor, scoring; Cacciola et al., 2013 (PMC3602977).
 * @since 0.1.0
 */
export const bamContinuous: InstrumentDefinition = {
  id: "instrument.bam-continuous",
  version: "1.0.0",
  title: { id: "BAM, jawaban 0–30", en: "BAM, answers 0–30" },
  standing: "illustrative",
  basis: {
    id: "Jumlah butir; tidak ada jumlah keseluruhan yang tervalidasi.",
    en: "Sums of items; no validated total.",
  },
  source: {
    title: "Brief Addiction Monitor (Cacciola et al., J Subst Abuse Treat 44:256–263)",
    publisher: "VISN 4 MIRECC, US Department of Veterans Affairs",
    year: 2013,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3602977",
  },
  assumptions: [
    {
      field: "license",
      standing: "illustrative",
      note: { id: "Tidak diperiksa.", en: "Not looked up." },
    },
    {
      field: "items",
      standing: "illustrative",
      note: { id: "Semua bilangan 0–30 diterima.", en: "All numbers 0–30 are taken." },
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
  instrument: "bam-continuous",
  license: { status: "unknown", holder: "US Department of Veterans Affairs" },
  items: [
    {
      items: [
        "q1",
        "q2",
        "q3",
        "q4",
        "q5",
        "q6",
        "q7a",
        "q7b",
        "q7c",
        "q7d",
        "q7e",
        "q7f",
        "q7g",
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
      ],
      values: [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30,
      ],
    },
  ],
  scales: [
    { id: "use", items: ["q4", "q5", "q6"], of: "sum" },
    { id: "risk", items: ["q1", "q2", "q3", "q8", "q11", "q15"], of: "sum" },
    {
      id: "protective",
      items: ["q9", "q10", "q12", "q13", "q14", "q16"],
      of: "sum",
    },
  ],
  bands: [],
  missing: { atLeastAnswered: 0, scales: [] },
};
