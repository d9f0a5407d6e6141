import type { LinkPolicy } from "../link-policy";

/**
 * Episodes with less than six calendar months without contact between them are one course, as in
 * England's older regional databases.
 *
 * @source Hickman M. et al., BMJ 1997;315:581: an episode is a new client, or one who attends again
 *   after an absence of six months. https://doi.org/10.1136/bmj.315.7108.581
 * @since 0.1.0
 */
export const linkSixMonths: LinkPolicy = {
  id: "episode.link-six-months",
  version: "1.0.0",
  title: { id: "Kurang dari enam bulan tanpa kontak", en: "Less than six months without contact" },
  standing: "illustrative",
  basis: {
    id: "Pada basis data regional Inggris, episode adalah klien baru, atau klien yang datang kembali setelah enam bulan tidak datang.",
    en: "In England's regional databases an episode is a new client, or one who attends again after an absence of six months.",
  },
  source: {
    title: "Validation of a regional drug misuse database",
    publisher: "BMJ 1997;315:581",
    year: 1997,
    url: "https://doi.org/10.1136/bmj.315.7108.581",
  },
  follows: "any",
  gap: { lessThan: { months: 6 } },
  from: "last-contact",
  breaks: [],
  assumptions: [
    {
      field: "follows",
      standing: "illustrative",
      note: {
        id: "Sumber tidak menyebut alasan terminasi; semua disambung.",
        en: "The source names no reason for discharge; all are linked.",
      },
    },
    {
      field: "breaks",
      standing: "illustrative",
      note: {
        id: "Sumber tidak menyebut perubahan yang memutus; pindah lembaga tetap disambung.",
        en: "The source names no change that breaks; a change of institution is still linked.",
      },
    },
  ],
};
