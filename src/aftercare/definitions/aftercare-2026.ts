import type { AftercarePolicy } from "../policy";

/**
 * Aftercare of 2026: companionship from admission until discharge, then monitoring for 3 to 6 months,
 * in person or virtual. The two lengths and who follows are press; every contact, window and threshold
 * is ours.
 *
 * @source BNN, 3 March 2026, https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const aftercare2026: AftercarePolicy = {
  id: "aftercare.2026",
  version: "1.0.0",
  title: {
    id: "Bina lanjut 2026: pendampingan sejak masuk, lalu pemantauan 3 sampai 6 bulan",
    en: "Aftercare of 2026: companionship from admission, then monitoring for 3 to 6 months",
  },
  standing: "illustrative",
  basis: {
    id: "Pernyataan pers 3 Maret 2026: setelah klien menyelesaikan layanan, pemantauan dilakukan 3 sampai 6 bulan oleh Agen Pemulihan dan seluruh personel terkait; pada 2026 pemantauan dan pendampingan dimulai sejak klien masuk layanan, secara langsung maupun virtual; derajat keterpulihan diukur setelah terminasi. Banyaknya kontak, jaraknya, buktinya, dan semua ambang tidak disebut; masa berlaku sejak awal 2026 adalah bacaan kami.",
    en: "A press statement of 3 March 2026: after clients finish the service they are monitored for 3 to 6 months by recovery agents and all concerned staff; in 2026 monitoring and companionship begin when a client enters the service, in person or virtually; the degree of recovery is measured after discharge. The number of contacts, their spacing, their proof and every threshold are not given; that it holds from the beginning of 2026 is our reading.",
  },
  source: {
    title: "BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan",
    publisher: "BNN, Biro Humas dan Protokol",
    year: 2026,
    url: "https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan",
  },
  effectiveFrom: "2026-01-01",
  assumptions: [
    {
      field: "chosenOn",
      standing: "illustrative",
      note: {
        id: "Sumber tidak mengatur klien yang sudah masuk sebelum 2026; di sini tiap tahap mengikuti kebijakan yang berlaku pada hari awalnya.",
        en: "The source does not speak of clients admitted before 2026; here each segment follows the policy in force on its first day.",
      },
    },
    {
      field: "segments",
      standing: "illustrative",
      note: {
        id: "Dua tahap, awal masing-masing, 3 bulan, dan 6 bulan dari sumber. Tiap kontak, jendela, tes, alasan pulang yang diikuti, dan bahwa 6 bulan berlaku selama belum dipilih lain, adalah pilihan kami.",
        en: "The two segments, what each is counted from, 3 months and 6 months are the source's. Each contact, window and test, which discharges lead on, and that 6 months hold while nothing else was chosen, are our choice.",
      },
    },
    {
      field: "monitors",
      standing: "illustrative",
      note: {
        id: "Sumber menyebut Agen Pemulihan, personel terkait, dan kelak fasilitator; pembagian tugasnya dan siapa yang boleh bercerita adalah pilihan kami.",
        en: "The source names recovery agents, concerned staff, and later facilitators; who does what, and whose word is taken, is our choice.",
      },
    },
    {
      field: "inPerson",
      standing: "illustrative",
      note: {
        id: "Sumber menyebut langsung maupun virtual tanpa bagian masing-masing; separuh adalah pilihan kami.",
        en: "The source names both ways without a share of either; one half is our choice.",
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
      field: "extension",
      standing: "illustrative",
      note: {
        id: "Sumber menyebut kebutuhan individual tanpa aturan perpanjangan; semuanya pilihan kami.",
        en: "The source names individual need without a rule for lengthening; all of it is our choice.",
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
  chosenOn: "segment-anchor",
  segments: [
    {
      id: "in-care",
      anchor: "admission",
      entry: "every-client",
      end: "discharge",
      contacts: [],
      rhythm: {
        id: "companionship",
        purpose: "companionship",
        from: { months: 1 },
        every: { months: 1 },
        earliestDays: 10,
        latestDays: 10,
      },
    },
    {
      id: "after-discharge",
      anchor: "discharge",
      entry: "every-client",
      reasons: ["completed"],
      end: {
        min: { months: 3 },
        max: { months: 6 },
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
        { id: "m4", purpose: "monitoring", due: { months: 4 }, earliestDays: 10, latestDays: 10 },
        { id: "m5", purpose: "monitoring", due: { months: 5 }, earliestDays: 10, latestDays: 10 },
        {
          id: "m6",
          purpose: "measurement",
          due: { months: 6 },
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
      purpose: "companionship",
      by: ["recovery-agent", "rehabilitation-officer", "facilitator"],
      informants: ["client", "family"],
    },
    {
      purpose: "monitoring",
      by: ["recovery-agent", "rehabilitation-officer", "facilitator"],
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
  extension: {
    reasons: ["use-reported", "missed-contacts", "high-risk", "client-request", "court-order"],
    by: ["rehabilitation-officer"],
    atMost: { months: 6 },
    rhythm: {
      id: "extension",
      purpose: "monitoring",
      from: { months: 1 },
      every: { months: 1 },
      earliestDays: 10,
      latestDays: 10,
    },
  },
  loss: { missedInARow: 3, daysWithoutContact: 90 },
  completion: { numerator: 2, denominator: 3 },
};
