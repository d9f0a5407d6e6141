import type { LksValidity } from "../definition-types";

/**
 * How long an accreditation as LKS (Lembaga Kesejahteraan Sosial) holds: grade A for five years, B
 * for three, C for two.
 *
 * @source https://www.beritasatu.com/nasional/703005/tingkatkan-layanan-bp3s-dorong-lks-laksanakan-akreditasi
 * @since 0.1.0
 */
export const lksValidity: LksValidity = {
  id: "institution.lks-validity",
  version: "1.0.0",
  title: { id: "Masa berlaku akreditasi LKS", en: "Validity of LKS accreditation" },
  standing: "illustrative",
  basis: {
    id: "Berita menyebut akreditasi A berlaku lima tahun, B tiga tahun, dan C dua tahun. Nilai yang diperlukan untuk tiap peringkat dan cara menghitung harinya tidak disebut.",
    en: "A news report says that accreditation A holds for five years, B for three and C for two. It gives neither the scores that a grade takes nor how days are counted.",
  },
  source: {
    title: "Tingkatkan Layanan, BP3S Dorong LKS Laksanakan Akreditasi",
    publisher: "BeritaSatu",
    year: 2020,
    url: "https://www.beritasatu.com/nasional/703005/tingkatkan-layanan-bp3s-dorong-lks-laksanakan-akreditasi",
  },
  years: { A: 5, B: 3, C: 2 },
  lastDay: "day-before-anniversary",
  assumptions: [
    {
      field: "lastDay",
      standing: "illustrative",
      note: {
        id: "Dihitung dari hari keputusan; hari terakhir adalah sehari sebelum tanggal yang sama.",
        en: "Counted from the day of the decision; the last day is the one before its anniversary.",
      },
    },
  ],
};
