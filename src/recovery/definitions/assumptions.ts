import type { Assumption } from "../../definition/index";

// What the sources of the recovery definitions do not state, told once for all that choose alike.

export const countsPersons: Assumption = {
  field: "unit",
  standing: "illustrative",
  note: {
    id: "Setiap orang dihitung sekali, dengan rangkaian layanan pertamanya yang memenuhi syarat.",
    en: "Each person is counted once, with the first course of care that is eligible.",
  },
};

export const joinsTransfers: Assumption = {
  field: "link",
  standing: "illustrative",
  note: {
    id: "Rujukan menyambung dua episode; setelah selesai atau putus, masuk kembali adalah rangkaian baru.",
    en: "A transfer joins two episodes; after completion or drop-out a return is a new course.",
  },
};

export const countsCompleted: Assumption = {
  field: "cohort",
  standing: "illustrative",
  note: {
    id: "Siaran pers berbicara tentang klien yang menyelesaikan layanan; apakah hanya mereka yang menjadi penyebut tidak disebut.",
    en: "The press release speaks of clients who finish care; whether they alone are the denominator is not said.",
  },
};

export const countsDischarged: Assumption = {
  field: "cohort",
  standing: "illustrative",
  note: {
    id: "Penyebutnya semua yang keluar, apa pun alasannya: bacaan yang lebih luas daripada siaran pers, agar putus rehabilitasi tetap terlihat.",
    en: "The denominator is everyone discharged for whatever reason: wider than the press release, so that drop-out stays in sight.",
  },
};

export const measuresRelapse: Assumption = {
  field: "measure",
  standing: "illustrative",
  note: {
    id: "Sumbernya mengukur kembali ke layanan, bukan relaps; di sini keduanya dihitung.",
    en: "The source measures a return to treatment, not relapse; here both count.",
  },
};

export const startsAtDischarge: Assumption = {
  field: "clock",
  standing: "illustrative",
  note: {
    id: "Dihitung dari hari terminasi; sejak kapan rumus resmi menghitung tidak disebut.",
    en: "Counted from the day of discharge; from when an official formula counts is not said.",
  },
};

export const startsAtCompletion: Assumption = {
  field: "clock",
  standing: "illustrative",
  note: { id: "Dihitung dari hari terminasi.", en: "Counted from the day of discharge." },
};

export const waitsWithoutClock: Assumption = {
  field: "noClock",
  standing: "illustrative",
  note: {
    id: "Tidak terjadi di sini: yang belum keluar belum masuk hitungan.",
    en: "Does not arise here: those not discharged yet are not counted yet.",
  },
};

export const failsWithoutClock: Assumption = {
  field: "noClock",
  standing: "illustrative",
  note: {
    id: "Penyebutnya semua yang dalam layanan, jadi yang belum keluar belum berhasil.",
    en: "The denominator is everyone in treatment, so those still there have not succeeded.",
  },
};

export const threeMonths: Assumption = {
  field: "window",
  standing: "illustrative",
  note: {
    id: "Siaran pers menyebut 3 sampai 6 bulan; ini batas pendeknya.",
    en: "The press release says 3 to 6 months; this is the short end.",
  },
};

export const sixMonths: Assumption = {
  field: "window",
  standing: "illustrative",
  note: {
    id: "Siaran pers menyebut 3 sampai 6 bulan; ini batas panjangnya.",
    en: "The press release says 3 to 6 months; this is the long end.",
  },
};

export const placedByClock: Assumption = {
  field: "periodOn",
  standing: "illustrative",
  note: {
    id: "Laporan suatu periode memuat klien yang keluar dalam periode itu.",
    en: "The report of a period holds the clients discharged within it.",
  },
};

export const placedByTreatment: Assumption = {
  field: "periodOn",
  standing: "illustrative",
  note: {
    id: "Laporan suatu periode memuat semua yang dalam layanan pada periode itu.",
    en: "The report of a period holds everyone in treatment within it.",
  },
};

export const routineIsRelapse: Assumption = {
  field: "relapse",
  standing: "illustrative",
  note: {
    id: "Relaps adalah kembali ke pemakaian rutin, seperti di laman BNN; ambang buktinya pilihan kami.",
    en: "Relapse is a return to routine use, as on BNN's page; the thresholds of proof are our choice.",
  },
};

export const anyUseIsRelapse: Assumption = {
  field: "relapse",
  standing: "illustrative",
  note: {
    id: "Pemakaian apa pun yang dilaporkan atau satu tes positif dianggap relaps; lebih ketat daripada laman BNN.",
    en: "Any reported use or one positive test is a relapse; stricter than BNN's page.",
  },
};

export const urineIsRelapse: Assumption = {
  field: "relapse",
  standing: "illustrative",
  note: {
    id: "Hanya tes urine positif yang dianggap relaps; keterangan orang tidak didengar.",
    en: "Only a positive urine test is a relapse; what people say is not heard.",
  },
};

export const returnIsUnclear: Assumption = {
  field: "readmission",
  standing: "illustrative",
  note: {
    id: "Masuk kembali ke layanan dapat berarti relaps atau tidak; tanpa bukti lain dihitung tidak diketahui.",
    en: "A return to care may or may not mean relapse; without other evidence it counts as unknown.",
  },
};

export const relapseAtAnyTime: Assumption = {
  field: "judged",
  standing: "illustrative",
  note: {
    id: "Relaps kapan pun dalam masa pantau dihitung, juga bila sudah pulih lagi di akhirnya.",
    en: "A relapse at any time in the window counts, even if it was over by its end.",
  },
};

export const knownByWord: Assumption = {
  field: "ascertainment",
  standing: "illustrative",
  note: {
    id: "Tidak relaps harus terbukti antara 14 hari sebelum dan 30 hari sesudah masa pantau berakhir, dengan tes atau keterangan siapa pun selain register lama.",
    en: "No relapse must be borne out from 14 days before to 30 days after the window's end, by a test or anyone's word but an older register's.",
  },
};

export const knownByTest: Assumption = {
  field: "ascertainment",
  standing: "illustrative",
  note: {
    id: "Tidak relaps harus terbukti dengan tes urine negatif antara 14 hari sebelum dan 30 hari sesudah masa pantau berakhir.",
    en: "No relapse must be borne out by a negative urine test from 14 days before to 30 days after the window's end.",
  },
};

export const unknownFails: Assumption = {
  field: "unknown",
  standing: "illustrative",
  note: {
    id: "Angka utama hanya menghitung yang terbukti tidak relaps; ketiga angka di sampingnya menunjukkan kemungkinan lain.",
    en: "The headline counts only those borne out as not relapsed; the three shares beside it show what else may be.",
  },
};

export const unknownSucceeds: Assumption = {
  field: "unknown",
  standing: "illustrative",
  note: {
    id: "Sumbernya tidak menindaklanjuti orang: yang tidak kembali dihitung berhasil. Baca bersama ketiga angka di sampingnya.",
    en: "The source follows nobody up: who does not return counts as a success. Read it with the three shares beside it.",
  },
};

export const deathByCause: Assumption = {
  field: "died",
  standing: "illustrative",
  note: {
    id: "Meninggal karena narkotika dihitung gagal, karena sebab lain dikeluarkan, dan tanpa sebab tercatat dihitung tidak diketahui.",
    en: "Death by drugs counts as a failure, of another cause it is left out, of a cause not recorded it is unknown.",
  },
};

export const deathFails: Assumption = {
  field: "died",
  standing: "illustrative",
  note: {
    id: "Yang meninggal tetap dalam penyebut dan tidak berhasil; sumbernya tidak menyebut mereka.",
    en: "Those who died stay in the denominator without success; the source does not speak of them.",
  },
};

export const prisonIsUnclear: Assumption = {
  field: "imprisoned",
  standing: "illustrative",
  note: {
    id: "Yang dipenjara pada akhir masa pantau dihitung tidak diketahui.",
    en: "Those in prison at the window's end count as unknown.",
  },
};

export const moveIsUnclear: Assumption = {
  field: "movedAway",
  standing: "illustrative",
  note: {
    id: "Yang pindah pada akhir masa pantau dihitung tidak diketahui.",
    en: "Those who have moved away by the window's end count as unknown.",
  },
};
