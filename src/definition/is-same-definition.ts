import type { Definition } from "./types";

/**
 * Returns whether two definitions say the same in every field; figures under others must not be
 * merged or compared.
 *
 * **Rule.** Order of fields does not matter, and a field that is absent, undefined or null is not
 * recorded in all three cases, so a definition equals its own copy through JSON.
 *
 * @param a - A definition.
 * @param b - A definition.
 * @returns `true` when they are the same.
 * @example
 * isSameDefinition(anyOfFour({ months: 6 }), anyOfFour({ months: 6 })); // => true
 * isSameDefinition(anyOfFour({ months: 6 }), anyOfFour({ months: 12 })); // => false
 * @since 0.1.0
 */
export function isSameDefinition(a: Definition, b: Definition): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const record = value as Record<string, unknown>;
  const fields = Object.keys(record).filter((key) => record[key] != null);
  return `{${fields.sort().map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`)}}`;
}
