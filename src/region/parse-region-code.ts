import type { Result } from "../issue/index";
import { findCodeFault } from "./find-code-fault";
import type { RegionCode } from "./types";

const UNDOTTED = /^(\d{2})(?:(\d{2})(?:(\d{2})(\d{4})?)?)?$/;

/**
 * Returns a region's code written with dots, from text with or without them.
 *
 * **Rule.** Spaces around are dropped; all dots are there or none. A number is refused even when
 * it looks right: a spreadsheet that takes codes for numbers turns the regency `11.10` into
 * `11.1`, so that no number in the column can be trusted.
 *
 * **Unknown.** An empty value is a fault of its own, `region.code-missing`, for callers to whom
 * not recorded is an answer.
 *
 * **Boundaries.** Without dots a code has 2, 4, 6 or 10 digits.
 *
 * **Assumption.** The code is of the Ministry of Home Affairs; only its shape is asked, never
 * whether the region exists, since the list changes by decree. Codes of Statistics Indonesia (BPS)
 * are another list and can pass here as another region's: `1101` is Simeulue there, Aceh Selatan
 * here. Translate them first.
 *
 * @param value - A cell of a table, or a field of a form.
 * @returns The code with dots; or one issue, without a path, that says why it is none.
 * @example
 * parseRegionCode(" 1101012001 "); // => { ok: true, value: "11.01.01.2001" }
 * parseRegionCode("11.10"); // => { ok: true, value: "11.10" }
 * const read = parseRegionCode(11.1);
 * read.ok ? [] : read.issues.map((issue) => issue.code); // => ["region.code-is-number"]
 * @since 0.1.0
 */
export function parseRegionCode(value: unknown): Result<RegionCode> {
  const code = typeof value === "string" ? withDots(value.trim()) : value;
  const fault = findCodeFault(code);
  return fault === undefined
    ? { ok: true, value: code as RegionCode }
    : { ok: false, issues: [{ code: fault, severity: "error", path: [], params: {} }] };
}

function withDots(text: string): string {
  const segments = UNDOTTED.exec(text)?.slice(1);
  return segments?.filter((segment) => segment !== undefined).join(".") ?? text;
}
