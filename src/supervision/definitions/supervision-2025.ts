import type { SupervisionPolicy } from "../policy";

/**
 * The supervision of 2025: online for most institutions, in person for new IBM units, with tiered
 * assistance. The channels and two numbers of institutions are press; how often, by whom and when is
 * ours.
 *
 * @source BNN, press release of 2025 on the monitoring of IBM units and SNI 8807:2022.
 * @since 0.1.0
 */
export const supervision2025: SupervisionPolicy = {
  id: "supervision.2025",
  version: "1.0.0",
  title: {
    id: "Monitoring 2025: lembaga SNI 8807 dan unit IBM",
    en: "Supervision of 2025: institutions under SNI 8807 and IBM units",
  },
  standing: "illustrative",
  basis: {
    id: "Pernyataan pers 2025: monitoring dilaksanakan daring untuk sebagian besar lembaga, sedangkan unit IBM baru diawasi secara langsung; asistensi berjenjang; untuk pertama kali evaluasi SNI 8807:2022 dan pengelolaan unit IBM dipadukan; pembinaan intensif bagi 10 lembaga prioritas nasional dan 89 lembaga tingkat kabupaten/kota. Berapa kali, kapan, dan tingkat mana yang melakukannya tidak disebut; begitu pula kapan sebuah unit tidak lagi baru.",
    en: "A press statement of 2025: monitoring is online for most institutions, while new IBM units are supervised in person; assistance is tiered; for the first time the evaluation under SNI 8807:2022 and the management of IBM units are one; 10 institutions of national priority and 89 at the level of regencies and cities are assisted intensively. How often, when and by which tier is not said, nor until when a unit is new.",
  },
  source: {
    title: "Monitoring perkembangan unit IBM berkelanjutan dan pemenuhan SNI 8807:2022",
    publisher: "BNN, Biro Humas dan Protokol",
    year: 2025,
  },
  effectiveFrom: "2025-01-01",
  effectiveTo: "2025-12-31",
  assumptions: [
    {
      field: "period",
      standing: "illustrative",
      note: {
        id: "Sumber menyebut tahun 2025; bahwa rencananya sepanjang tahun kalender adalah pilihan kami.",
        en: "The source names the year 2025; that the plan spans the calendar year is our choice.",
      },
    },
    {
      field: "newFor",
      standing: "illustrative",
      note: {
        id: "Sumber tidak menyebut sampai kapan sebuah unit disebut baru; di sini unit yang dibentuk pada 2025.",
        en: "The source does not say until when a unit is new; here it is one formed in 2025.",
      },
    },
    {
      field: "dueBeforeDays",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber; dua minggu sebelum akhir jendela.",
        en: "The source is silent; two weeks before the end of the window.",
      },
    },
    {
      field: "rules",
      standing: "illustrative",
      note: {
        id: "Daring bagi sebagian besar lembaga, langsung bagi unit IBM baru, dan dua pokok yang diperiksa dari sumber. Banyaknya kunjungan, tingkat pelaksana, langsung bagi lembaga prioritas nasional, dan daring bagi unit lama adalah pilihan kami.",
        en: "Online for most institutions, in person for new IBM units, and the two topics are the source's. The numbers of visits, the tiers, in person for institutions of national priority, and online for older units are our choice.",
      },
    },
  ],
  period: { start: "2025-01-01", end: "2025-12-31" },
  newFor: { days: 0 },
  dueBeforeDays: 14,
  rules: [
    {
      group: "national-priority-institution",
      visits: 2,
      channel: "in-person",
      tiers: ["central", "province"],
      topics: ["sni-8807"],
    },
    {
      group: "regency-institution",
      visits: 2,
      channel: "online",
      tiers: ["province", "regency", "central"],
      topics: ["sni-8807"],
    },
    {
      group: "other-institution",
      visits: 1,
      channel: "online",
      tiers: ["regency", "province", "central"],
      topics: ["sni-8807"],
    },
    {
      group: "new-ibm-unit",
      visits: 2,
      channel: "in-person",
      tiers: ["regency", "province", "central"],
      topics: ["ibm-management"],
    },
    {
      group: "sustained-ibm-unit",
      visits: 1,
      channel: "online",
      tiers: ["regency", "province", "central"],
      topics: ["ibm-management"],
    },
  ],
  targets: [
    { group: "national-priority-institution", count: 10 },
    { group: "regency-institution", count: 89 },
  ],
};
