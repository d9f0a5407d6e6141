import type { AftercarePolicy } from "../policy";

/**
 * Aftercare as it was before it became part of every course: voluntary, after discharge. That is press;
 * every contact, window and threshold is ours.
 *
 * @source BNN, 3 March 2026, https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const aftercareBefore2025: AftercarePolicy = {
  id: "aftercare.before-2025",
  version: "1.0.0",
  title: {
    id: "Bina lanjut sebelum 2025: sukarela, setelah terminasi",
    en: "Aftercare before 2025: voluntary, after discharge",
  },
  standing: "illustrative",
  basis: {
    id: "Pernyataan pers 3 Maret 2026: program pascarehabilitasi sebelumnya bersifat pilihan dan menunggu terminasi. Berita 2018 menyebut dua bulan, berita 2020 dua kunjungan rumah sebulan selama empat bulan; tidak satu pun berlaku nasional. Masa berlaku sampai akhir 2024 adalah bacaan kami.",
    en: "A press statement of 3 March 2026: aftercare had been optional and waited for discharge. News of 2018 name two months, news of 2020 two home visits a month for four months; neither held for the nation. That it held to the end of 2024 is our reading.",
  },
  source: {
    title: "BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan",
    publisher: "BNN, Biro Humas dan Protokol",
    year: 2026,
    url: "https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan",
  },
  effectiveTo: "2024-12-31",
  assumptions: [
    {
      field: "chosenOn",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber; di sini hari terminasi yang menentukan.",
        en: "The source is silent; here the day of discharge decides.",
      },
    },
    {
      field: "segments",
      standing: "illustrative",
      note: {
        id: "Bahwa tahapnya mulai setelah terminasi dan bersifat pilihan dari sumber; bahwa pilihan itu tampak pada fase bina lanjut yang dicatat, lama, kontak, jendela, dan tes adalah pilihan kami.",
        en: "That it begins after discharge and was optional is the source's; that the choice shows in a recorded phase of aftercare, and length, contacts, windows and tests, are our choice.",
      },
    },
    {
      field: "monitors",
      standing: "illustrative",
      note: {
        id: "Sebelum 2025 tidak disebut sumber; siapa mengerjakan apa dan siapa yang boleh bercerita adalah pilihan kami.",
        en: "The source does not say; who does what, and whose word is taken, is our choice.",
      },
    },
    {
      field: "inPerson",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber; separuh adalah pilihan kami.",
        en: "The source is silent; one half is our choice.",
      },
    },
    {
      field: "lateDays",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber; 14 hari adalah pilihan kami.",
        en: "The source is silent; 14 days are our choice.",
      },
    },
    {
      field: "notPossible",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber; tiga hari percobaan adalah pilihan kami.",
        en: "The source is silent; three days of trying are our choice.",
      },
    },
    {
      field: "suspension",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber: selama di penjara jadwal bergeser, selama di rumah sakit jadwal tetap, dan pindah tempat tinggal tidak mengubah apa pun.",
        en: "The source is silent: prison moves the contacts, hospital leaves them on their days, and moving away changes nothing.",
      },
    },
    {
      field: "loss",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber: tiga kontak berturut-turut terlewat, atau 90 hari tanpa kontak.",
        en: "The source is silent: three contacts missed in a row, or 90 days without one.",
      },
    },
    {
      field: "completion",
      standing: "illustrative",
      note: {
        id: "Tidak disebut sumber; dua pertiga kontak adalah pilihan kami.",
        en: "The source is silent; two thirds of the contacts are our choice.",
      },
    },
  ],
  chosenOn: "discharge",
  segments: [
    {
      id: "after-discharge",
      anchor: "discharge",
      entry: "recorded-aftercare",
      end: {
        min: { months: 2 },
        max: { months: 4 },
        chosenBy: ["rehabilitation-officer"],
        unlessChosen: "max",
      },
      contacts: [
        { id: "m1", purpose: "monitoring", due: { months: 1 }, earliestDays: 10, latestDays: 10 },
        { id: "m2", purpose: "monitoring", due: { months: 2 }, earliestDays: 10, latestDays: 10 },
        { id: "m3", purpose: "monitoring", due: { months: 3 }, earliestDays: 10, latestDays: 10 },
        { id: "m4", purpose: "monitoring", due: { months: 4 }, earliestDays: 10, latestDays: 10 },
      ],
    },
  ],
  monitors: [
    {
      purpose: "monitoring",
      by: ["recovery-agent", "rehabilitation-officer"],
      informants: ["client", "family"],
    },
  ],
  inPerson: { numerator: 1, denominator: 2 },
  lateDays: 14,
  notPossible: {
    attempts: 3,
    reasons: ["wrong-address", "not-home", "refused", "unreachable", "moved"],
  },
  suspension: { imprisonment: "shift", hospitalization: "keep", movedAway: "none" },
  loss: { missedInARow: 3, daysWithoutContact: 90 },
  completion: { numerator: 2, denominator: 3 },
};
