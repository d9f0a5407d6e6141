import type { LinkPolicy } from "../link-policy";

/**
 * Episodes with at most 21 days between them are one course, in the manner of England's treatment
 * journeys.
 *
 * **Assumption.** That England joins episodes up to 21 days apart is widely told; its text was not
 * found.
 *
 * @source For the manner alone: National Drug Treatment Monitoring System (NDTMS), England.
 * @since 0.1.0
 */
export const linkGap21Days: LinkPolicy = {
  id: "episode.link-gap-21-days",
  version: "1.0.0",
  title: { id: "Jeda paling lama 21 hari", en: "At most 21 days between" },
  standing: "illustrative",
  basis: {
    id: "Perjalanan layanan (treatment journey) NDTMS merangkai episode dengan jeda paling lama 21 hari. Ini pengetahuan umum; teks resminya tidak ditemukan.",
    en: "A treatment journey of NDTMS is a chain of episodes with at most 21 days between them. This is general knowledge; the text itself was not found.",
  },
  source: {
    title: "National Drug Treatment Monitoring System (NDTMS), in its manner",
    publisher: "pulih",
    year: 2026,
  },
  follows: "any",
  gap: { atMost: { days: 21 } },
  from: "discharge",
  breaks: [],
  assumptions: [
    {
      field: "follows",
      standing: "illustrative",
      note: {
        id: "Alasan terminasi tidak dilihat.",
        en: "The reason for discharge is not looked at.",
      },
    },
    {
      field: "gap",
      standing: "illustrative",
      note: {
        id: "21 hari, termasuk hari ke-21: pengetahuan umum yang belum diperiksa pada sumbernya.",
        en: "21 days, the 21st included: general knowledge, not checked against its source.",
      },
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
        id: "Pindah lembaga atau modalitas tetap satu perjalanan.",
        en: "A change of institution or modality stays one journey.",
      },
    },
  ],
};
