import type { ObservationRule } from "../observation-types";

/**
 * Any use is a relapse: one report of use, by whomever, or one unexplained positive test. A strict
 * example, since BNN calls only a return to routine use relapse.
 *
 * @since 0.1.0
 */
export const anyUse: ObservationRule = {
  id: "relapse.any-use",
  version: "1.0.0",
  title: { id: "Pemakaian apa pun", en: "Any use" },
  standing: "illustrative",
  basis: {
    id: "Tidak ada sumber terbuka yang menetapkan aturan ini untuk klien BNN. Laman BNN tentang kambuh justru menyebut kembalinya pemakaian rutin, bukan satu kali pemakaian.",
    en: "No public source sets this rule for clients of BNN. BNN's page on relapse speaks of a return to routine use instead, not of a single use.",
  },
  source: { title: "Illustrative rule of relapse: any use", publisher: "pulih", year: 2026 },
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
        id: "Semua bukti didengar, kecuali catatan register lama yang tidak menyebut dasarnya.",
        en: "All evidence is heard but what an older register recorded without its grounds.",
      },
    },
    {
      field: "reported",
      standing: "illustrative",
      note: {
        id: "Pemakaian sekali pun yang dilaporkan dianggap kambuh.",
        en: "Even a single reported use is a relapse.",
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
  evidence: ["test", "officer", "agent", "family", "community", "self-report"],
  reported: "some",
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
