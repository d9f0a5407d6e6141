import type { Definition } from "../../src/definition/index";

const baseFields = new Set(
  "id version title standing basis source assumptions effectiveFrom effectiveTo derivedFrom".split(
    " ",
  ),
);

export function isDefinition(value: unknown): value is Definition {
  return isObject(value) && ["id", "version", "standing"].every((key) => key in value);
}

/** The definitions in a value: itself, or those in a list or a record of them. */
export function definitionsIn(value: unknown): Definition[] {
  if (isDefinition(value)) return [value];
  return isObject(value) || Array.isArray(value) ? Object.values(value).flatMap(definitionsIn) : [];
}

/** The key of a table of ids or their beginnings that fits an id best. */
export function keyFor(id: string, table: Readonly<Record<string, unknown>>): string | undefined {
  const fitting = Object.keys(table).filter((key) => id === key || id.startsWith(`${key}.`));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

/** Fields of a rule that are neither stated by the source nor assumed, or both, or do not exist. */
export function fieldFaults(definition: Definition, stated: readonly string[]): string[] {
  const assumed = definition.assumptions.map((assumption) => assumption.field);
  const below = (paths: readonly string[], path: string) =>
    paths.some((p) => p.startsWith(`${path}.`));

  const check = (path: string, value: unknown): string[] => {
    if (stated.includes(path)) {
      const contested = assumed.includes(path) || below(assumed, path);
      return contested ? [`${path} is stated by the source and yet assumed`] : [];
    }
    if (assumed.includes(path)) {
      return below(stated, path) ? [`${path} is assumed whole, though a part is stated`] : [];
    }
    if (isObject(value) && (below(stated, path) || below(assumed, path))) {
      return Object.entries(value).flatMap(([key, part]) => check(`${path}.${key}`, part));
    }
    return [`${path} is neither stated by the source nor assumed`];
  };

  const fields = Object.entries(definition).filter(([field]) => !baseFields.has(field));
  const missing = stated.filter((path) => !has(definition, path.split(".")));
  return [
    ...fields.flatMap(([field, value]) => check(field, value)),
    ...missing.map((path) => `${path} is stated, but the definition has no such field`),
  ];
}

function has(value: unknown, [key, ...rest]: string[]): boolean {
  if (key === undefined) return true;
  return isObject(value) && Object.hasOwn(value, key) && has(value[key], rest);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
