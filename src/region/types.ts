/**
 * Levels of a region from the largest to the smallest, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const regionLevels = ["province", "regency", "district", "village"] as const;

/**
 * Level of a region: province, regency or city, district (kecamatan), village (desa or kelurahan).
 *
 * @since 0.1.0
 */
export type RegionLevel = (typeof regionLevels)[number];

/**
 * Code of a region of the Ministry of Home Affairs, with dots: `11`, `11.01`, `11.01.01` or
 * `11.01.01.2001`, a segment for each level.
 *
 * The type only fixes the look; {@link isRegionCode} tells whether each segment has its digits.
 *
 * @since 0.1.0
 */
export type RegionCode =
  | `${number}`
  | `${number}.${number}`
  | `${number}.${number}.${number}`
  | `${number}.${number}.${number}.${number}`;

/**
 * Kinds of work units of BNN below its center, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const satkerKinds = ["bnnp", "bnnk"] as const;

/**
 * Kind of a work unit of BNN: of a province (`bnnp`), or of a regency or city (`bnnk`).
 *
 * @since 0.1.0
 */
export type SatkerKind = (typeof satkerKinds)[number];

/**
 * A work unit of BNN (satuan kerja).
 *
 * **Assumption.** Its key is its own and never a region's: 34 BNNP serve 38 provinces, not every
 * regency has a BNNK, and no list of the codes of work units is public.
 *
 * @since 0.1.0
 */
export interface Satker {
  /** Identifier of the work unit in the register that the data come from. */
  id: string;
  /** Whether it works for a province, or for a regency or city. */
  kind: SatkerKind;
  /** Name of the work unit, such as `BNNP Bali`. */
  name?: string | null | undefined;
  /** Region where it has its seat; its area of work can be larger. */
  region?: RegionCode | null | undefined;
}

/**
 * Time zones of Indonesia from west to east, by IANA name, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const timeZones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;

/**
 * A time zone of Indonesia: WIB (`Asia/Jakarta`), WITA (`Asia/Makassar`) or WIT
 * (`Asia/Jayapura`).
 *
 * @since 0.1.0
 */
export type TimeZone = (typeof timeZones)[number];

/**
 * A province of Indonesia.
 *
 * @since 0.1.0
 */
export interface Province {
  /** Code of the province, two digits. */
  code: RegionCode;
  /** Official name, in Indonesian. */
  name: string;
  /** Time zone of the whole province. */
  timeZone: TimeZone;
  /** Law or laws on which the province rests, by number and year, such as `UU 15/2022`. */
  legalBasis: string;
  /** Whether the law's number was seen in a public source when the table was compiled. */
  confirmed: boolean;
}

/**
 * Codes of the faults of a region's code, for lists and switches.
 *
 * @since 0.1.0
 */
export const regionIssueCodes = [
  "region.code-missing",
  "region.code-is-number",
  "region.code-not-text",
  "region.code-shape",
  "region.code-not-village",
] as const;

/**
 * A code of a fault of a region's code.
 *
 * @since 0.1.0
 */
export type RegionIssueCode = (typeof regionIssueCodes)[number];
