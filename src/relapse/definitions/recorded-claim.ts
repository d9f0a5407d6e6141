import type { ObservationRule } from "../observation-types";

/**
 * What an older register recorded as relapsed is a relapse, and nothing else is: for reading old
 * figures, since such a record says what someone judged, not what was seen.
 *
 * @since 0.1.0
 */
export const recordedClaim: ObservationRule = {
  id: "relapse.recorded-claim",
  version: "1.0.0",
  title: {
    id: "Tercatat kambuh di register lama",
    en: "Recorded as relapsed in an older register",
  },
  standing: "illustrative",
  basis: {
    id: "Tidak ada sumber terbuka yang menetapkan kapan register lama mencatat klien sebagai kambuh.",
    en: "No public source says when an older register recorded a client as relapsed.",
  },
  source: {
    title: "Illustrative rule of relapse: as an older register recorded it",
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
        id: "Hanya catatan register yang didengar.",
        en: "Only the word of a register is heard.",
      },
    },
    {
      field: "explainedUnknown",
      standing: "illustrative",
      note: {
        id: "Tidak berperan: tes tidak didengar.",
        en: "Without effect: tests are not heard.",
      },
    },
    {
      field: "refusedTest",
      standing: "illustrative",
      note: {
        id: "Tidak berperan: tes tidak didengar.",
        en: "Without effect: tests are not heard.",
      },
    },
  ],
  over: "observations",
  evidence: ["register"],
  explainedUnknown: "counts",
  refusedTest: "does-not-count",
};
