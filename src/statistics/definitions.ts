import type { SuppressionRule } from "./types";

/**
 * Suppresses counts of 1 to 4, and as many more as it takes that none is found by adding and
 * subtracting.
 *
 * @source Australian Institute of Health and Welfare, 2025.
 * @since 0.1.0
 */
export const below5: SuppressionRule = {
  id: "statistics.below-5",
  version: "1.0.0",
  title: { id: "Samarkan 1 sampai 4", en: "Suppress 1 to 4" },
  standing: "published",
  basis: {
    id: "Data suatu wilayah disamarkan bila jumlahnya antara 1 dan 4, atau bila penduduknya kurang dari 300 (syarat kedua ini tidak dipakai di sini). Angka lain yang dapat membocorkan angka itu ikut disamarkan; sumber menyebut kelompok pasangannya, bukan cara umum memilih sel.",
    en: "Data of an area are suppressed where the number is between 1 and 4, or its population under 300 (this second condition is not used here). Information from which such a number could be derived is suppressed as well; the source names paired groups, not a general way of choosing cells.",
  },
  source: {
    title:
      "Potentially preventable hospitalisations in Australia by small geographic areas, 2017–18 to 2023–24. Technical notes: Suppression and non-published results",
    publisher: "Australian Institute of Health and Welfare",
    year: 2025,
    url: "https://www.aihw.gov.au/reports/primary-health-care/potentially-preventable-hospitalisations-2017-2024/contents/technical-notes/suppression-and-non-published-results",
  },
  assumptions: [],
  from: 1,
  to: 4,
  secondary: true,
};

/**
 * Suppresses counts of 1 to 9, and as many more as it takes that none is found by adding and
 * subtracting.
 *
 * @source Washington State Department of Health, 2017.
 * @since 0.1.0
 */
export const below10: SuppressionRule = {
  id: "statistics.below-10",
  version: "1.0.0",
  title: { id: "Samarkan 1 sampai 9", en: "Suppress 1 to 9" },
  standing: "published",
  basis: {
    id: "Samarkan semua jumlah bukan nol yang kurang dari sepuluh, dan pastikan sel yang disamarkan tidak dapat dihitung kembali dengan pengurangan, dengan penyamaran sekunder bila perlu. Cara memilih sel sekunder tidak disebut.",
    en: "Suppress all non-zero counts under ten, and make sure that suppressed cells cannot be found again by subtraction, with secondary suppression where needed. How to choose the secondary cells is not said.",
  },
  source: {
    title: "DOH Small Numbers Publishing Guideline (appendix D)",
    publisher: "Washington State Department of Health",
    year: 2017,
    url: "https://records.co.kittitas.wa.us/WebLink/0/doc/4358658/Page28.aspx",
  },
  assumptions: [],
  from: 1,
  to: 9,
  secondary: true,
};

/**
 * Suppresses counts of 1 to 7 and rounds all others to the nearest 5, after English hospital
 * statistics.
 *
 * @source NHS Digital, 2018.
 * @since 0.1.0
 */
export const oneTo7Round5: SuppressionRule = {
  id: "statistics.1-to-7-round-5",
  version: "1.0.0",
  title: {
    id: "Samarkan 1 sampai 7, bulatkan ke kelipatan 5",
    en: "Suppress 1 to 7, round to the nearest 5",
  },
  standing: "illustrative",
  basis: {
    id: "Sejak September 2018 statistik rumah sakit Inggris memakai cara baru yang menggantikan penyamaran 1 sampai 5 dengan penyamaran sekunder yang dikerjakan tangan. Di bawah tingkat nasional, hasil hitungan atas 1 sampai 7 orang diganti tanda bintang.",
    en: "Since September 2018 English hospital statistics follow a new method in place of suppressing 1 to 5 with secondary suppression done by hand. Below national level, a figure calculated over 1 to 7 people is replaced by an asterisk.",
  },
  source: {
    title:
      "Disclosure control methodology for Hospital Episode Statistics (HES) and Emergency Care Data Set (ECDS)",
    publisher: "NHS Digital",
    year: 2018,
    url: "https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018",
  },
  assumptions: [
    {
      field: "from",
      standing: "illustrative",
      note: {
        id: "Bagian sumber tentang jumlah belum diperiksa; batas bawah disamakan dengan batas untuk hasil hitungan.",
        en: "The source's passage on counts is not verified; the lower limit is that for calculated figures.",
      },
    },
    {
      field: "to",
      standing: "illustrative",
      note: {
        id: "Bagian sumber tentang jumlah belum diperiksa; batas atas disamakan dengan batas untuk hasil hitungan.",
        en: "The source's passage on counts is not verified; the upper limit is that for calculated figures.",
      },
    },
    {
      field: "roundTo",
      standing: "illustrative",
      note: {
        id: "Bahwa jumlah dibulatkan tersirat dalam sumber; kelipatan 5 belum diperiksa.",
        en: "That counts are rounded is implied by the source; the multiple of 5 is not verified.",
      },
    },
    {
      field: "secondary",
      standing: "illustrative",
      note: {
        id: "Sumber menyebut beban penyamaran sekunder sebagai alasan perubahan; bahwa cara baru tidak memakainya disimpulkan dari situ.",
        en: "The source gives the burden of secondary suppression as the reason for change; that the new method does without is inferred from it.",
      },
    },
  ],
  from: 1,
  to: 7,
  roundTo: 5,
  secondary: false,
};
