import type { Source } from "../definition/index";
import type { Province } from "./types";

/**
 * The decrees that fix the codes and names of the provinces.
 *
 * The amendment gives four islands to Aceh; it changes no province's code or name. The table was
 * compiled from public copies of the decrees, such as the one at `url`, not from the decrees
 * themselves.
 *
 * @since 0.1.0
 */
export const provincesSource: Source = {
  title:
    "Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025 tentang Pemberian dan Pemutakhiran Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau, sebagaimana diubah dengan Keputusan Menteri Dalam Negeri Nomor 300.2.2-2430 Tahun 2025",
  publisher: "Kementerian Dalam Negeri",
  year: 2025,
  url: "https://github.com/cahyadsn/wilayah",
};

/**
 * The 38 provinces in the order of their codes: name, time zone of the whole province, and law.
 *
 * **Rule.** WIB holds in 18 provinces (Sumatra, Java, Kalimantan Barat, Kalimantan Tengah), WITA in
 * 12 (Bali, Nusa Tenggara, the rest of Kalimantan, Sulawesi), WIT in 8 (Maluku, Papua). Kalimantan
 * Barat and Kalimantan Tengah stand as `Asia/Jakarta`; `Asia/Pontianak` differs only before 1988.
 *
 * **Unknown.** Where `confirmed` is false, that a law on the province was passed is known, but its
 * number was not seen in a public source. Where it is true, that source is often a secondary one.
 *
 * **Assumption.** Jakarta keeps the name Daerah Khusus Ibukota Jakarta and UU 29/2007: UU 2/2024
 * renames it Daerah Khusus Jakarta, but takes effect with the presidential decree that moves the
 * capital, and no such decree was found. Some read its amendment, UU 151/2024, as having renamed it
 * already. Papua Barat stands under the law that formed it, which the Constitutional Court in 2004
 * held no longer binding, and the province valid. Provinces younger than the decree on time zones
 * keep the zone of the province that they were taken from.
 *
 * @source Codes and names: Keputusan Menteri Dalam Negeri 300.2.2-2138/2025, amended by
 *   300.2.2-2430/2025. Time zones: Keputusan Presiden 41/1987, in force since 1 January 1988,
 *   by secondary sources.
 * @since 0.1.0
 */
// biome-ignore format: a table is read row by row
export const provinces: readonly Province[] = [
  { code: "11", name: "Aceh", timeZone: "Asia/Jakarta", legalBasis: "UU 24/1956; UU 11/2006", confirmed: true },
  { code: "12", name: "Sumatera Utara", timeZone: "Asia/Jakarta", legalBasis: "UU 8/2023", confirmed: true },
  { code: "13", name: "Sumatera Barat", timeZone: "Asia/Jakarta", legalBasis: "UU 17/2022", confirmed: true },
  { code: "14", name: "Riau", timeZone: "Asia/Jakarta", legalBasis: "UU 19/2022", confirmed: true },
  { code: "15", name: "Jambi", timeZone: "Asia/Jakarta", legalBasis: "UU 18/2022", confirmed: true },
  { code: "16", name: "Sumatera Selatan", timeZone: "Asia/Jakarta", legalBasis: "UU 9/2023", confirmed: true },
  { code: "17", name: "Bengkulu", timeZone: "Asia/Jakarta", legalBasis: "UU 9/1967", confirmed: true },
  { code: "18", name: "Lampung", timeZone: "Asia/Jakarta", legalBasis: "UU 14/1964", confirmed: true },
  { code: "19", name: "Kepulauan Bangka Belitung", timeZone: "Asia/Jakarta", legalBasis: "UU 27/2000", confirmed: true },
  { code: "21", name: "Kepulauan Riau", timeZone: "Asia/Jakarta", legalBasis: "UU 25/2002", confirmed: true },
  { code: "31", name: "Daerah Khusus Ibukota Jakarta", timeZone: "Asia/Jakarta", legalBasis: "UU 29/2007", confirmed: true },
  { code: "32", name: "Jawa Barat", timeZone: "Asia/Jakarta", legalBasis: "UU 10/2023", confirmed: false },
  { code: "33", name: "Jawa Tengah", timeZone: "Asia/Jakarta", legalBasis: "UU 11/2023", confirmed: true },
  { code: "34", name: "Daerah Istimewa Yogyakarta", timeZone: "Asia/Jakarta", legalBasis: "UU 3/1950; UU 13/2012", confirmed: true },
  { code: "35", name: "Jawa Timur", timeZone: "Asia/Jakarta", legalBasis: "UU 12/2023", confirmed: true },
  { code: "36", name: "Banten", timeZone: "Asia/Jakarta", legalBasis: "UU 23/2000", confirmed: true },
  { code: "51", name: "Bali", timeZone: "Asia/Makassar", legalBasis: "UU 15/2023", confirmed: true },
  { code: "52", name: "Nusa Tenggara Barat", timeZone: "Asia/Makassar", legalBasis: "UU 20/2022", confirmed: true },
  { code: "53", name: "Nusa Tenggara Timur", timeZone: "Asia/Makassar", legalBasis: "UU 21/2022", confirmed: false },
  { code: "61", name: "Kalimantan Barat", timeZone: "Asia/Jakarta", legalBasis: "UU 9/2022", confirmed: true },
  { code: "62", name: "Kalimantan Tengah", timeZone: "Asia/Jakarta", legalBasis: "UU 14/2023", confirmed: false },
  { code: "63", name: "Kalimantan Selatan", timeZone: "Asia/Makassar", legalBasis: "UU 8/2022", confirmed: true },
  { code: "64", name: "Kalimantan Timur", timeZone: "Asia/Makassar", legalBasis: "UU 10/2022", confirmed: true },
  { code: "65", name: "Kalimantan Utara", timeZone: "Asia/Makassar", legalBasis: "UU 20/2012", confirmed: true },
  { code: "71", name: "Sulawesi Utara", timeZone: "Asia/Makassar", legalBasis: "UU 5/2022", confirmed: true },
  { code: "72", name: "Sulawesi Tengah", timeZone: "Asia/Makassar", legalBasis: "UU 6/2022", confirmed: true },
  { code: "73", name: "Sulawesi Selatan", timeZone: "Asia/Makassar", legalBasis: "UU 4/2022", confirmed: true },
  { code: "74", name: "Sulawesi Tenggara", timeZone: "Asia/Makassar", legalBasis: "UU 7/2022", confirmed: true },
  { code: "75", name: "Gorontalo", timeZone: "Asia/Makassar", legalBasis: "UU 38/2000", confirmed: true },
  { code: "76", name: "Sulawesi Barat", timeZone: "Asia/Makassar", legalBasis: "UU 26/2004", confirmed: true },
  { code: "81", name: "Maluku", timeZone: "Asia/Jayapura", legalBasis: "UU 13/2023", confirmed: false },
  { code: "82", name: "Maluku Utara", timeZone: "Asia/Jayapura", legalBasis: "UU 46/1999", confirmed: true },
  { code: "91", name: "Papua", timeZone: "Asia/Jayapura", legalBasis: "UU 12/1969", confirmed: true },
  { code: "92", name: "Papua Barat", timeZone: "Asia/Jayapura", legalBasis: "UU 45/1999", confirmed: true },
  { code: "93", name: "Papua Selatan", timeZone: "Asia/Jayapura", legalBasis: "UU 14/2022", confirmed: true },
  { code: "94", name: "Papua Tengah", timeZone: "Asia/Jayapura", legalBasis: "UU 15/2022", confirmed: true },
  { code: "95", name: "Papua Pegunungan", timeZone: "Asia/Jayapura", legalBasis: "UU 16/2022", confirmed: true },
  { code: "96", name: "Papua Barat Daya", timeZone: "Asia/Jayapura", legalBasis: "UU 29/2022", confirmed: true },
];
