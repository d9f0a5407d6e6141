import type { IkrRecord } from "./ikr";

/**
 * The two values of the IKR that were published with their category, both of 2024: any bands must
 * agree with them. The border between the two lies above 3.49 and at or below 3.57; where, is not
 * public.
 *
 * @source ANTARA on the IKR of 2024:
 *   https://jateng.antaranews.com/amp/berita/560993/kemenkumham-raih-nilai-tertinggi-indeks-kapabilitas-rehabilitasi
 * @since 0.1.0
 */
export const ikrPublished: readonly IkrRecord[] = [
  { id: "ikr-2024-national", scope: "national", year: 2024, value: 3.49, category: "B Terkelola" },
  { id: "ikr-2024-prisons", scope: "prisons", year: 2024, value: 3.57, category: "A Optimal" },
];
