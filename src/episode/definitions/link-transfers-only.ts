import type { LinkPolicy } from "../link-policy";

/**
 * An episode that ends by a transfer is one course with the next within 30 days: an example, since no
 * rule of BNN on transfers is public.
 *
 * @since 0.1.0
 */
export const linkTransfersOnly: LinkPolicy = {
  id: "episode.link-transfers-only",
  version: "1.0.0",
  title: { id: "Hanya rujukan", en: "Transfers only" },
  standing: "illustrative",
  basis: {
    id: "Tidak ada sumber terbuka yang menetapkan kapan rujukan antarlembaga dihitung satu; ini contoh.",
    en: "No public source says when a transfer between institutions is counted once; this is an example.",
  },
  source: { title: "Illustrative link of transfers", publisher: "pulih", year: 2026 },
  follows: "transferred",
  gap: { atMost: { days: 30 } },
  from: "discharge",
  breaks: [],
  assumptions: [
    {
      field: "follows",
      standing: "illustrative",
      note: {
        id: "Hanya episode dengan terminasi karena dirujuk yang disambung.",
        en: "Only an episode whose discharge is a transfer is followed.",
      },
    },
    {
      field: "gap",
      standing: "illustrative",
      note: { id: "30 hari adalah pilihan kami.", en: "30 days are our choice." },
    },
    {
      field: "from",
      standing: "illustrative",
      note: { id: "Dihitung dari hari terminasi.", en: "Counted from the day of discharge." },
    },
    {
      field: "breaks",
      standing: "illustrative",
      note: {
        id: "Rujukan biasanya mengubah lembaga dan modalitas.",
        en: "A transfer usually changes institution and modality.",
      },
    },
  ],
};
