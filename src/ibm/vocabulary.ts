/**
 * Kinds of activity of an IBM unit, for `<select>` lists: the duties of a recovery agent (Agen
 * Pemulihan) named in 2022, with outreach and aftercare.
 *
 * @source BNN, Direktorat PLRKM, 15 September 2022, seven duties of the Agen Pemulihan; BNN, 28
 *   November 2024, activities of operational units.
 * @since 0.1.0
 */
export const ibmActivityKinds = [
  "socialization",
  "mapping",
  "outreach",
  "screening",
  "intervention",
  "monitoring",
  "referral",
  "aftercare",
  "community-support",
  "other",
] as const;

/**
 * A kind of activity of an IBM unit: `socialization` (sosialisasi), `mapping` (pemetaan),
 * `outreach` (penjangkauan), `screening` (skrining), `intervention` (layanan, intervensi),
 * `monitoring` (pemantauan), `referral` (rujukan), `aftercare` (bina lanjut), `community-support`
 * (dukungan masyarakat), `other`.
 *
 * @since 0.1.0
 */
export type IbmActivityKind = (typeof ibmActivityKinds)[number];

/**
 * Bands of severity of use, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const ibmSeverities = ["mild", "moderate", "severe"] as const;

/**
 * A band of severity of use: `mild` (ringan), `moderate` (sedang), `severe` (berat).
 *
 * @since 0.1.0
 */
export type IbmSeverity = (typeof ibmSeverities)[number];

/**
 * Sources of a unit's money or means, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const ibmSupportSources = [
  "bnn",
  "village-fund",
  "village-budget",
  "local-government",
  "company",
  "community",
  "other",
] as const;

/**
 * A source of a unit's money or means: `bnn`, `village-fund` (Dana Desa), `village-budget` (APBDes,
 * ADD), `local-government` (APBD), `company` (CSR), `community` (swadaya), `other`.
 *
 * @since 0.1.0
 */
export type IbmSupportSource = (typeof ibmSupportSources)[number];

/**
 * Issuers of the decree that appoints a unit's agents, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const ibmDecreeIssuers = ["village-head", "bnnk", "bnnp", "regent", "other"] as const;

/**
 * An issuer of the decree (surat keputusan, surat tugas): `village-head` (lurah, kepala desa),
 * `bnnk`, `bnnp`, `regent` (bupati, wali kota), `other`.
 *
 * @since 0.1.0
 */
export type IbmDecreeIssuer = (typeof ibmDecreeIssuers)[number];

/**
 * Classes of operating units in the count of 2025, for `<select>` lists.
 *
 * @source BNN, evaluation of IBM, 8 December 2025: 252 units in four classes.
 * @since 0.1.0
 */
export const ibmClasses = ["sustained", "sustained-self-funded", "new", "new-self-funded"] as const;

/**
 * A class of operating units: `sustained` (IBM Berkelanjutan), `sustained-self-funded` (IBM
 * Berkelanjutan Mandiri), `new` (IBM Baru), `new-self-funded` (IBM Baru Mandiri).
 *
 * @since 0.1.0
 */
export type IbmClass = (typeof ibmClasses)[number];
