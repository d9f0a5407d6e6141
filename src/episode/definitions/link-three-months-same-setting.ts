import type { LinkPolicy } from "../link-policy";

/**
 * Episodes with less than three calendar months without contact between them are one course, unless
 * setting, type of treatment or principal drug changed; in the manner of Australia's closed episodes.
 *
 * @source AIHW, METEOR 327302, cessation of treatment episode for alcohol and other drugs:
 *   https://meteor.aihw.gov.au/content/327302
 * @since 0.1.0
 */
export const linkThreeMonthsSameSetting: LinkPolicy = {
  id: "episode.link-three-months-same-setting",
  version: "1.0.0",
  title: {
    id: "Kurang dari tiga bulan tanpa kontak, layanan sama",
    en: "Less than three months without contact, same setting",
  },
  standing: "illustrative",
  basis: {
    id: "Episode berakhir bila rencana selesai, tidak ada kontak selama tiga bulan dan tidak ada rencana kontak, atau bila narkotika utama, jenis layanan utama, atau tempat layanan berubah.",
    en: "An episode ceases when its plan is completed, when there was no contact for three months and none is planned, or when the principal drug, the main treatment type or the delivery setting changed.",
  },
  source: {
    title: "Cessation of treatment episode for alcohol and other drugs (METEOR 327302)",
    publisher: "Australian Institute of Health and Welfare",
    year: 2005,
    url: "https://meteor.aihw.gov.au/content/327302",
  },
  follows: "any",
  gap: { lessThan: { months: 3 } },
  from: "last-contact",
  breaks: ["modality", "nature", "primarySubstance"],
  assumptions: [
    {
      field: "follows",
      standing: "illustrative",
      note: {
        id: "Sumber mengakhiri episode bila rencana selesai; di sini alasan terminasi tidak dilihat, dan rencana kontak tidak dicatat.",
        en: "The source ends an episode when its plan is completed; here the reason for discharge is not looked at, and planned contacts are not recorded.",
      },
    },
    {
      field: "breaks",
      standing: "illustrative",
      note: {
        id: "Tempat layanan dibaca sebagai rawat inap atau rawat jalan, jenis layanan sebagai rehabilitasi medis atau sosial, narkotika utama sebagai kelompoknya.",
        en: "Delivery setting is read as inpatient or outpatient, treatment type as medical or social, principal drug as its group.",
      },
    },
  ],
};
