import type { AftercarePolicy } from "../policy";

/**
 * Aftercare of 2025: part of every course of rehabilitation, after discharge. That it became so is
 * press; its length and every contact, window and threshold are ours.
 *
 * @source BNN, 3 March 2026, https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const aftercare2025: AftercarePolicy = {
  id: "aftercare.2025",
  version: "1.0.0",
  title: {
    id: "Bina lanjut 2025: terintegrasi, setelah terminasi",
    en: "Aftercare of 2025: integrated, after discharge",
  },
  standing: "illustrative",
  basis: {
    id: "Pernyataan pers 3 Maret 2026: program pascarehabilitasi yang sebelumnya pilihan kini terintegrasi, rawat inap maupun rawat jalan, dan sebelum 2026 menunggu terminasi; berita Juni 2025 menyebut bina lanjut wajib. Lama, kontak, dan ambangnya untuk 2025 tidak disebut; masa berlaku sepanjang 2025 adalah bacaan kami.",
    en: "A press statement of 3 March 2026: aftercare, which had been optional, is now part of inpatient and outpatient care, and before 2026 it waited for discharge; news of June 2025 call it compulsory. Its length, contacts and thresholds in 2025 are not given; that it holds for the whole of 2025 is our reading.",
  },
  source: {
    title: "BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan",
    publisher: "BNN, Biro Humas dan Protokol",
    year: 2026,
    url: "https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan",
  },
  effectiveFrom: "2025-01-01",
  effectiveTo: "2025-12-31",
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
        id: "Bahwa tahapnya mulai setelah terminasi dan berlaku bagi setiap klien dari sumber; lama, kontak, jendela, tes, dan alasan pulang yang diikuti adalah pilihan kami.",
        en: "That it begins after discharge and is for every client is the source's; length, contacts, windows, tests, and which discharges lead on are our choice.",
      },
    },
    {
      field: "monitors",
      standing: "illustrative",
      note: {
        id: "Untuk 2025 tidak disebut sumber; siapa mengerjakan apa dan siapa yang boleh bercerita adalah pilihan kami.",
        en: "The source does not say for 2025; who does what, and whose word is taken, is our choice.",
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
      entry: "every-client",
      reasons: ["completed"],
      end: {
        min: { months: 3 },
        max: { months: 3 },
        chosenBy: ["rehabilitation-officer"],
        unlessChosen: "max",
      },
      contacts: [
        { id: "m1", purpose: "monitoring", due: { months: 1 }, earliestDays: 10, latestDays: 10 },
        { id: "m2", purpose: "monitoring", due: { months: 2 }, earliestDays: 10, latestDays: 10 },
        {
          id: "m3",
          purpose: "measurement",
          due: { months: 3 },
          earliestDays: 10,
          latestDays: 14,
          channel: "in-person",
          urine: true,
          instruments: ["whoqol-bref"],
        },
      ],
    },
  ],
  monitors: [
    {
      purpose: "monitoring",
      by: ["recovery-agent", "rehabilitation-officer"],
      informants: ["client", "family"],
    },
    {
      purpose: "measurement",
      by: ["recovery-agent", "rehabilitation-officer"],
      informants: ["client"],
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
