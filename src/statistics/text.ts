import type { Texts } from "../issue/index";
import type { StatisticsIssueCode } from "./codes";

/**
 * Sentences for the faults that the statistics find.
 *
 * @since 0.1.0
 */
export const statisticsText: Texts<StatisticsIssueCode> = {
  "statistics.bad-time": {
    id: "waktu akhir atau waktu masuk negatif atau bukan angka berhingga (jumlah: {count}).",
    en: "a time or an entry is negative or no finite number (number: {count}).",
  },
  "statistics.entry-not-before-time": {
    id: "waktu masuk tidak mendahului waktu akhir (jumlah: {count}).",
    en: "an entry does not lie before the time (number: {count}).",
  },
  "statistics.unlisted-rating": {
    id: "sebuah penilaian tidak ada dalam daftar kategori (jumlah: {count}).",
    en: "a rating is not among the categories (number: {count}).",
  },
};
