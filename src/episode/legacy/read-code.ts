import type { Result } from "../../issue/index";
import type { LegacyField } from "./code-lists";

/** Looks up a code of the older system; case and spaces around do not matter. */
export function readCode<T>(
  field: LegacyField | "hasil",
  code: string | number,
  meanings: Readonly<Record<string, T>>,
): Result<T> {
  const key = String(code).trim().toUpperCase();
  const value = Object.hasOwn(meanings, key) ? meanings[key] : undefined;
  if (value !== undefined) return { ok: true, value };
  const issue = { code: "episode.legacy-unknown-code", severity: "error", params: {} } as const;
  return { ok: false, issues: [{ ...issue, path: [field] }] };
}
