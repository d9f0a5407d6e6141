import type { SniScheme } from "../scheme";

/**
 * The structure of a scoring form of BNN from before the standard: 8 sections, 49 items by number,
 * each answered 1, 2 or 3; 34 for outpatient services, 33 of them where no clients are referred by
 * BNN. It holds no wording of the form, and shows that a scheme can hold such a form.
 *
 * The context of an assessment names its `modality` (`inpatient`, `outpatient`, or both in a list)
 * and whether the institution `acceptsReferrals` of BNN.
 *
 * @source Public repository https://github.com/Utamieahmad/bnn_api, a copy of BNN's information system
 *   as of February 2019: institution assessment (penilaian lembaga).
 * @since 0.1.0
 */
export const preSniForm: SniScheme = {
  id: "sni.pre-sni-form",
  version: "1.0.0",
  title: {
    id: "Bentuk formulir penilaian lembaga sebelum SNI (hanya nomor butir)",
    en: "Structure of a form for assessing institutions before the SNI (numbers of items alone)",
  },
  standing: "illustrative",
  basis: {
    id: "Formulir berisi 8 bagian dan 49 butir, masing-masing bernilai 1, 2, atau 3. Dua bagian hanya untuk rawat inap dan satu butir hanya untuk penerima rujukan BNN, tetapi formulir tidak menyediakan pilihan tidak berlaku. Bobot, jumlah, persentase, ambang, dan kategori tidak ada.",
    en: "The form has 8 sections and 49 items, each scored 1, 2 or 3. Two sections are for inpatients only and one item only for those who take BNN's referrals, yet the form offers no such answer as not applicable. It has no weights, sum, percentage, threshold or category.",
  },
  source: {
    title: "Sistem Informasi Narkoba, penilaian lembaga (public development copy)",
    publisher: "Utamieahmad/bnn_api, GitHub",
    year: 2019,
    url: "https://github.com/Utamieahmad/bnn_api",
  },
  edition: "pre-sni",
  aspects: [
    { id: "4", title: { id: "Organisasi", en: "Organization" } },
    { id: "5", title: { id: "Sumber daya manusia", en: "Human resources" } },
    { id: "6", title: { id: "Perangkat program", en: "Program tools" } },
    { id: "7", title: { id: "Layanan umum", en: "General services" } },
    { id: "8", title: { id: "Layanan rawat inap", en: "Inpatient services" } },
    { id: "9", title: { id: "Sarana umum", en: "General facilities" } },
    { id: "10", title: { id: "Sarana rawat inap", en: "Inpatient facilities" } },
    { id: "11", title: { id: "Pemantauan dan evaluasi", en: "Monitoring and evaluation" } },
  ],
  scales: [
    {
      id: "one-to-three",
      levels: [
        { answer: 1, points: 1 },
        { answer: 2, points: 2 },
        { answer: 3, points: 3 },
      ],
    },
  ],
  requirements: [
    { id: "4.1", aspect: "4", scale: "one-to-three" },
    { id: "4.2", aspect: "4", scale: "one-to-three" },
    { id: "4.3", aspect: "4", scale: "one-to-three" },
    { id: "5.1", aspect: "5", scale: "one-to-three" },
    { id: "5.2", aspect: "5", scale: "one-to-three" },
    { id: "5.3", aspect: "5", scale: "one-to-three" },
    { id: "5.4", aspect: "5", scale: "one-to-three" },
    { id: "5.5", aspect: "5", scale: "one-to-three" },
    { id: "5.6", aspect: "5", scale: "one-to-three" },
    { id: "6.1", aspect: "6", scale: "one-to-three" },
    { id: "6.2", aspect: "6", scale: "one-to-three" },
    {
      id: "6.3",
      aspect: "6",
      scale: "one-to-three",
      appliesWhen: [{ fact: "acceptsReferrals", anyOf: [true] }],
    },
    { id: "6.4", aspect: "6", scale: "one-to-three" },
    { id: "6.5", aspect: "6", scale: "one-to-three" },
    { id: "6.6", aspect: "6", scale: "one-to-three" },
    { id: "6.7", aspect: "6", scale: "one-to-three" },
    { id: "7.1", aspect: "7", scale: "one-to-three" },
    { id: "7.2", aspect: "7", scale: "one-to-three" },
    { id: "7.3", aspect: "7", scale: "one-to-three" },
    { id: "7.4", aspect: "7", scale: "one-to-three" },
    { id: "7.5", aspect: "7", scale: "one-to-three" },
    { id: "7.6", aspect: "7", scale: "one-to-three" },
    { id: "7.7", aspect: "7", scale: "one-to-three" },
    { id: "7.8", aspect: "7", scale: "one-to-three" },
    { id: "7.9", aspect: "7", scale: "one-to-three" },
    {
      id: "8.1",
      aspect: "8",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "8.2",
      aspect: "8",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "8.3",
      aspect: "8",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "8.4",
      aspect: "8",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    { id: "9.1", aspect: "9", scale: "one-to-three" },
    { id: "9.2", aspect: "9", scale: "one-to-three" },
    { id: "9.3", aspect: "9", scale: "one-to-three" },
    { id: "9.4", aspect: "9", scale: "one-to-three" },
    {
      id: "10.1",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.2",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.3",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.4",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.5",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.6",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.7",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.8",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.9",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.10",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "10.11",
      aspect: "10",
      scale: "one-to-three",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    { id: "11.1", aspect: "11", scale: "one-to-three" },
    { id: "11.2", aspect: "11", scale: "one-to-three" },
    { id: "11.3", aspect: "11", scale: "one-to-three" },
    { id: "11.4", aspect: "11", scale: "one-to-three" },
    { id: "11.5", aspect: "11", scale: "one-to-three" },
  ],
  aggregation: "points",
  normalization: "range",
  assumptions: [
    {
      field: "edition",
      standing: "illustrative",
      note: {
        id: "Formulir ini lebih tua daripada standar; aturan mana yang dijalankannya tidak disebut.",
        en: "The form is older than the standard; which regulation it carries out is not said.",
      },
    },
    {
      field: "requirements",
      standing: "illustrative",
      note: {
        id: "Banyaknya butir tiap bagian dari sumber; nomor di dalam bagian, bobot yang sama, dan bahwa butir yang tidak mengena dikeluarkan adalah anggapan kami.",
        en: "The number of items in each section is the source's; their numbers within it, equal weights, and that items which do not apply are left out are our assumptions.",
      },
    },
    {
      field: "aggregation",
      standing: "illustrative",
      note: {
        id: "Formulir tidak menjumlahkan apa pun; penjumlahan adalah pilihan kami.",
        en: "The form adds nothing up; adding is our choice.",
      },
    },
    {
      field: "normalization",
      standing: "illustrative",
      note: {
        id: "Formulir tidak memuat persentase; di sini nilai terendah berarti nol.",
        en: "The form has no percentage; here the lowest points mean zero.",
      },
    },
  ],
};
