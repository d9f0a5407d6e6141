import type { IbmLadder } from "../policy";

/**
 * A ladder of four rungs in the manner of the strata of Posyandu: an example, since no ladder of
 * IBM units is public.
 *
 * @source For the manner alone: strata of Posyandu (Telaah Kemandirian Posyandu),
 *   https://text-id.123dok.com/document/oy86jp04q-pembinaan-posyandu-daftar-pertanyaan-untuk-kader-posyandu.html
 * @since 0.1.0
 */
export const illustrativeLadder: IbmLadder = {
  id: "ibm.illustrative-ladder",
  version: "1.0.0",
  title: { id: "Contoh tangga perkembangan unit IBM", en: "Example of a ladder of IBM units" },
  standing: "illustrative",
  basis: {
    id: "Tidak ada sumber terbuka yang menetapkan strata unit IBM; hanya nama Prima dan Berkembang yang pernah disebut. Strata Posyandu memakai 12 bulan, lebih dari delapan kali kegiatan, dan lima kader; tangga ini meniru caranya, bukan isinya.",
    en: "No public source sets strata of IBM units; only the names Prima and Berkembang were ever printed. The strata of Posyandu take 12 months, more than eight sessions and five cadres; this ladder follows their manner, not their content.",
  },
  source: {
    title: "Illustrative ladder of IBM units, in the manner of the strata of Posyandu",
    publisher: "pulih",
    year: 2026,
  },
  window: { months: 12 },
  servingKinds: ["intervention", "aftercare"],
  selfFundingSources: [
    "village-fund",
    "village-budget",
    "local-government",
    "company",
    "community",
  ],
  rungs: [
    { id: "1", requires: { activities: 1, agents: 1 } },
    { id: "2", requires: { activeMonths: 8, agents: 5 } },
    {
      id: "3",
      requires: {
        kinds: { of: ["socialization", "mapping", "outreach", "screening"], atLeast: 4 },
        trainedAgents: 5,
        clients: 1,
      },
    },
    { id: "4", requires: { decree: true, selfFunded: true } },
  ],
  assumptions: [
    {
      field: "window",
      standing: "illustrative",
      note: { id: "Seperti Posyandu: 12 bulan.", en: "As for Posyandu: 12 months." },
    },
    {
      field: "servingKinds",
      standing: "illustrative",
      note: {
        id: "Pilihan kami: intervensi dan bina lanjut.",
        en: "Our choice: interventions and aftercare.",
      },
    },
    {
      field: "selfFundingSources",
      standing: "illustrative",
      note: {
        id: "Pilihan kami: semua sumber selain BNN yang bernama.",
        en: "Our choice: every named source but BNN.",
      },
    },
    {
      field: "rungs",
      standing: "illustrative",
      note: {
        id: "Semua anak tangga dan ambangnya adalah contoh.",
        en: "All rungs and their thresholds are examples.",
      },
    },
  ],
};
