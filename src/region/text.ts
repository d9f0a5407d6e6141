import type { Labels, Texts } from "../issue/index";
import type { RegionIssueCode, RegionLevel, SatkerKind, TimeZone } from "./types";

/**
 * Names of the levels of a region.
 *
 * @since 0.1.0
 */
export const regionLevelLabels: Labels<RegionLevel> = {
  province: { id: "Provinsi", en: "Province" },
  regency: { id: "Kabupaten/kota", en: "Regency or city" },
  district: { id: "Kecamatan", en: "District" },
  village: { id: "Desa/kelurahan", en: "Village or urban village" },
};

/**
 * Names of the kinds of work units of BNN.
 *
 * @since 0.1.0
 */
export const satkerKindLabels: Labels<SatkerKind> = {
  bnnp: { id: "BNN Provinsi (BNNP)", en: "Provincial BNN office (BNNP)" },
  bnnk: { id: "BNN Kabupaten/Kota (BNNK)", en: "Regency or city BNN office (BNNK)" },
};

/**
 * Names of the time zones of Indonesia.
 *
 * @since 0.1.0
 */
export const timeZoneLabels: Labels<TimeZone> = {
  "Asia/Jakarta": { id: "WIB", en: "Western Indonesia Time (WIB)" },
  "Asia/Makassar": { id: "WITA", en: "Central Indonesia Time (WITA)" },
  "Asia/Jayapura": { id: "WIT", en: "Eastern Indonesia Time (WIT)" },
};

/**
 * Sentences for the faults of a region's code.
 *
 * @since 0.1.0
 */
export const regionText: Texts<RegionIssueCode> = {
  "region.code-missing": { id: "kode wilayah kosong.", en: "the region's code is empty." },
  "region.code-is-number": {
    id: "kode wilayah harus teks, bukan angka: sebagai angka, 11.10 berubah menjadi 11.1.",
    en: "the region's code must be text, not a number: as a number, 11.10 turns into 11.1.",
  },
  "region.code-not-text": { id: "kode wilayah harus teks.", en: "the region's code must be text." },
  "region.code-shape": {
    id: "bentuk kode wilayah salah; contoh yang benar: 11, 11.01, 11.01.01, 11.01.01.2001.",
    en: "the region's code has the wrong shape; right ones: 11, 11.01, 11.01.01, 11.01.01.2001.",
  },
  "region.code-not-village": {
    id: "kode wilayah ini bukan kode desa/kelurahan, seperti 11.01.01.2001.",
    en: "this is not the code of a village, such as 11.01.01.2001.",
  },
};
