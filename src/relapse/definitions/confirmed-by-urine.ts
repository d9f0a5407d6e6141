import type { ObservationRule } from "../observation-types";

/**
 * Only what a urine test confirms is a relapse: one unexplained positive test; what people say is not
 * heard. An example, since no public source of BNN says that one positive test is enough.
 *
 * @since 0.1.0
 */
export const confirmedByUrine: ObservationRule = {
  id: "relapse.confirmed-by-urine",
  version: "1.0.0",
  title: { id: "Dipastikan dengan tes urine", en: "Confirmed by urine test" },
  standing: "illustrative",
  basis: {
    id: "Tidak ada sumber terbuka yang menyebut berapa tes urine positif yang berarti kambuh bagi klien BNN.",
    en: "No public source says how many positive urine tests make a relapse of a client of BNN.",
  },
  source: {
    title: "Illustrative rule of relapse: confirmed by urine test",
    publisher: "pulih",
    year: 2026,
  },
  assumptions: [
    {
      field: "over",
      standing: "illustrative",
      note: {
        id: "Dinilai dari pengamatan bertanggal.",
        en: "Judged on dated observations.",
      },
    },
    {
      field: "evidence",
      standing: "illustrative",
      note: {
        id: "Hanya tes urine yang didengar.",
        en: "Only urine tests are heard.",
      },
    },
    {
      field: "tests",
      standing: "illustrative",
      note: { id: "Satu tes positif cukup.", en: "One positive test is enough." },
    },
    {
      field: "explainedUnknown",
      standing: "illustrative",
      note: {
        id: "Tes positif dihitung selama tidak diketahui ada resep dokter.",
        en: "A positive test counts as long as no prescription is known.",
      },
    },
    {
      field: "refusedTest",
      standing: "illustrative",
      note: {
        id: "Menolak tes tidak dianggap pemakaian.",
        en: "Refusing a test is not taken for use.",
      },
    },
    {
      field: "substances",
      standing: "illustrative",
      note: {
        id: "Semua golongan zat kecuali tembakau dan alkohol, yang bukan narkotika.",
        en: "All groups of substances but tobacco and alcohol, which are no narcotics.",
      },
    },
  ],
  over: "observations",
  evidence: ["test"],
  tests: { positives: 1, apartDays: 0 },
  explainedUnknown: "counts",
  refusedTest: "does-not-count",
  substances: [
    "cannabis",
    "cocaine",
    "amphetamines",
    "inhalants",
    "sedatives",
    "hallucinogens",
    "opioids",
    "other",
  ],
};
