import type { CompletenessDefinition } from "../completeness-definition";

/**
 * The mandatory entry of service data of 2026. That all officers must enter them is press; when a unit
 * has reported, which persons are counted and which fields are meant is ours.
 *
 * @source BNN, press release of March 2026 on aftercare,
 *   https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const mandatoryEntry2026: CompletenessDefinition = {
  id: "report.mandatory-entry-2026",
  version: "1.0.0",
  title: {
    id: "Kelengkapan register: input data wajib 2026",
    en: "Completeness of the register: mandatory entry of 2026",
  },
  standing: "illustrative",
  basis: {
    id: "Siaran pers menyebut bahwa seluruh petugas diwajibkan menginput data layanan ke dalam aplikasi SIRENA, sehingga dapat tergambar angka keterpulihan secara nasional. Isian mana yang wajib, kapan unit dianggap melapor, dan bagaimana kelengkapan diukur tidak disebut.",
    en: "A press release says that all officers must enter service data into the SIRENA application, so that the national recovery figure can be drawn. Which fields are mandatory, when a unit has reported, and how completeness is measured is not said.",
  },
  source: {
    title: "BNN perkuat pascarehabilitasi sebagai pilar rehabilitasi berkelanjutan",
    publisher: "BNN, Biro Humas dan Protokol",
    year: 2026,
    url: "https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan",
  },
  effectiveFrom: "2026-01-01",
  assumptions: [
    {
      field: "reporting",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber; di sini unit melapor bila laporan semua bulannya ada.",
        en: "The source is silent; here a unit reports when the reports of all its months are there.",
      },
    },
    {
      field: "persons",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber; di sini orang yang masuk layanan dalam kurun waktu itu.",
        en: "The source is silent; here the persons who were admitted in the period.",
      },
    },
    {
      field: "mandatory",
      standing: "illustrative",
      note: {
        id: "Daftar isian wajib tidak terbuka untuk umum; ini isian yang diperlukan laporan nasional.",
        en: "No list of mandatory fields is public; these are the ones that the national report needs.",
      },
    },
  ],
  reporting: "every-month",
  persons: "admitted",
  mandatory: [
    {
      kind: "institution",
      fields: ["region", "ownership", "facilityKind", "agreements", "capacity", "staff"],
    },
    { kind: "ibm-unit", fields: ["satker", "decree", "agents", "support"] },
    {
      kind: "episode",
      fields: [
        "region",
        "satker",
        "sex",
        "ageAtAdmission",
        "primarySubstance",
        "severity",
        "assessed",
        "planned",
      ],
    },
  ],
};
