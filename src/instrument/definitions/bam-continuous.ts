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
    id: "Jumlah butir: pemakaian 4–6 (0–90); risiko 1, 2, 3, 8, 11, 15 dan pelindung 9, 10, 12, 13, 14, 16 (0–180). Tidak ada jumlah keseluruhan yang tervalidasi.",
    en: "Sums of items: use 4–6 (0–90); risk 1, 2, 3, 8, 11, 15 and protective 9, 10, 12, 13, 14, 16 (0–180). No validated total.",
  },
  source: {
    title:
      "Brief Addiction Monitor: scoring (after Cacciola et al., J Subst Abuse Treat 44:256–263)",
    publisher: "VISN 4 MIRECC, US Department of Veterans Affairs",
    year: 2013,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3602977",
  },
  assumptions: [
    {
      field: "license",
      standing: "illustrative",
      note: {
        id: "Hak atas kalimatnya tidak diperiksa.",
        en: "Rights in the wording were not looked up.",
      },
    },
    {
      field: "items",
      standing: "illustrative",
      note: {
        id: "Setiap bilangan bulat 0–30 diterima, juga untuk butir yang formulirnya hanya mencetak beberapa di antaranya.",
        en: "Every whole number from 0 to 30 is taken, also for items of which the form prints only some.",
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
      min: 0,
      max: 30,
      reversed: false,
    },
  ],
  skips: [],
  scales: [
    { id: "use", items: ["q4", "q5", "q6"], of: "sum", transform: [] },
    { id: "risk", items: ["q1", "q2", "q3", "q8", "q11", "q15"], of: "sum", transform: [] },
    {
      id: "protective",
      items: ["q9", "q10", "q12", "q13", "q14", "q16"],
      of: "sum",
      transform: [],
    },
  ],
  composites: [],
  bands: [],
  missing: { atLeastAnswered: 0, scales: [] },
};
