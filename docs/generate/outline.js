// The pages that are written by hand, in the order of the navigation, with their titles.

/** @typedef {import("./words.js").Language} Language */
/** @typedef {{ path: string, en: string, id: string }} Entry */
/** @typedef {{ en: string, id: string, pages: readonly Entry[] }} Group */

/** @type {readonly Group[]} */
export const outline = [
  {
    en: "Start",
    id: "Mulai",
    pages: [{ path: "getting-started", en: "Getting started", id: "Memulai" }],
  },
  {
    en: "Concepts",
    id: "Konsep",
    pages: [
      {
        path: "concepts/facts-and-judgements",
        en: "Facts and judgements",
        id: "Fakta dan putusan",
      },
      {
        path: "concepts/definitions-and-standing",
        en: "Definitions and standing",
        id: "Definisi dan kedudukannya",
      },
      { path: "concepts/as-of-and-known-at", en: "asOf and knownAt", id: "asOf dan knownAt" },
      {
        path: "concepts/unknown",
        en: "Unknown, not applicable, nobody",
        id: "Tidak diketahui, tidak berlaku, tidak ada orang",
      },
      {
        path: "concepts/exclusion-and-outcome",
        en: "Exclusion and outcome",
        id: "Pengecualian dan hasil",
      },
      {
        path: "concepts/bounds",
        en: "Bounds, interval, tipping",
        id: "Batas, selang, titik balik",
      },
      { path: "concepts/tallies", en: "Tallies", id: "Hitungan yang dapat digabung" },
    ],
  },
  {
    en: "Guides",
    id: "Panduan",
    pages: [
      { path: "guides/read-a-register", en: "Read a register", id: "Membaca register" },
      { path: "guides/ibm-status-list", en: "IBM status list", id: "Daftar status unit IBM" },
      { path: "guides/recovery-report", en: "Recovery report", id: "Laporan keterpulihan" },
      {
        path: "guides/follow-up-worklist",
        en: "Follow-up worklist",
        id: "Daftar kerja pemantauan",
      },
      {
        path: "guides/sni-self-assessment",
        en: "SNI self-assessment",
        id: "Penilaian mandiri SNI",
      },
      { path: "guides/score-an-instrument", en: "Score an instrument", id: "Menskor instrumen" },
      { path: "guides/national-report", en: "National report", id: "Laporan nasional" },
    ],
  },
  {
    en: "Look up",
    id: "Rujukan",
    pages: [
      { path: "definitions/index", en: "Definitions", id: "Definisi" },
      { path: "codes", en: "Codes", id: "Kode" },
      { path: "glossary", en: "Glossary", id: "Glosarium" },
      { path: "faq", en: "Questions", id: "Tanya jawab" },
      { path: "decisions", en: "Decisions", id: "Keputusan" },
      { path: "contributing", en: "For contributors", id: "Untuk penyumbang" },
    ],
  },
];

/** Pages that are generated in both languages, beside those of definitions. */
export const generatedPaths = ["definitions/index", "codes", "glossary"];
