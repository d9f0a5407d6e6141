import { provinceOf } from "./province-of";
import { provinces } from "./province-table";
import type { Province, RegionCode } from "./types";

/**
 * Returns the province in which a region lies, with its name and time zone.
 *
 * **Unknown.** `undefined` when the table has no province of that code, as after a later decree.
 *
 * @param code - Code of a region of any level.
 * @returns The province, if the table has it.
 * @example
 * findProvince("51.71.01.1001")?.name; // => "Bali"
 * findProvince("96")?.timeZone; // => "Asia/Jayapura"
 * findProvince("99"); // => undefined
 * @since 0.1.0
 */
export function findProvince(code: RegionCode): Province | undefined {
  const province = provinceOf(code);
  return provinces.find((row) => row.code === province);
}
