import type { ObservationRule } from "../observation-types";

/**
 * A return to routine use is a relapse: routine use reported, by whomever, or two unexplained positive
 * tests at least 14 days apart. Less is a lapse. That relapse is a return to routine use is BNN's
 * word; every threshold is ours.
 *
 * @source BNN, Kambuh (Relapse), https://bnn.go.id/kambuh-relapse
 * @since 0.1.0
 */
export const routineUse: ObservationRule = {
  id: "relapse.routine-use",
  version: "1.0.0",
  title: { id: "Kembali ke pemakaian rutin", en: "Return to routine use" },
  standing: "illustrative",
  basis: {
    id: "Laman BNN menyebut kambuh sebagai terjadinya kembali pola lama, yaitu pemakaian yang kembali rutin. Berapa kali, dalam berapa lama, dan dengan bukti apa, tidak disebut.",
    en: "A page of BNN calls relapse the return of the old pattern, that is of routine use. How often, within what time and by what proof is not said.",
  },
  source: {
    title: "Kambuh (Relapse); undated page, as kept in 2026",
    publisher: "Badan Narkotika Nasional",
    year: 2026,
    url: "https://bnn.go.id/kambuh-relapse",
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
        id: "Semua bukti didengar, kecuali catatan register lama yang tidak menyebut dasarnya.",
        en: "All evidence is heard but what an older register recorded without its grounds.",
      },
    },
    {
      field: "tests",
      standing: "illustrative",
      note: {
        id: "Dua tes positif yang berjarak paling sedikit 14 hari dianggap pemakaian rutin, apa pun hasil di antaranya.",
        en: "Two positive tests at least 14 days apart are taken for routine use, whatever was found in between.",
      },
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
  reported: "routine",
  tests: { positives: 2, apartDays: 14 },
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
