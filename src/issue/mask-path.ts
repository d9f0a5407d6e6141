import type * as z from "zod";

type Def = {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  items?: z.core.$ZodType[];
  rest?: z.core.$ZodType | null;
  valueType?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  catchall?: z.core.$ZodType | undefined;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  left?: z.core.$ZodType;
  right?: z.core.$ZodType;
  getter?: () => z.core.$ZodType;
};

/**
 * Returns a path with every step that the data chose, and not the schema, replaced by `*`.
 *
 * Field names of objects and positions in lists stand in the schema or say nothing of a person;
 * keys of records and maps and unknown keys may be names or identity numbers.
 *
 * **Boundaries.** A number is a position in a list only where the schema allows no map, since a
 * map's key may be a number too.
 *
 * @param schema - The schema that was applied to the row.
 * @param path - The path that the schema's error gives.
 * @returns The path, safe to print.
 */
export function maskPath(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): (string | number)[] {
  const masked: (string | number)[] = [];
  let current: z.core.$ZodType[] = [schema];
  for (const key of path) {
    const defs = current.flatMap(openings);
    masked.push(isOwn(defs, key) ? key : "*");
    current = defs.flatMap((def) => step(def, key) ?? []);
  }
  return masked;
}

/**
 * The object, list or record definitions behind optional, nullable, union, pipe and lazy wrappers,
 * and behind sets, which leave no step in a path.
 */
function openings(schema: z.core.$ZodType): Def[] {
  const def = schema._zod.def as unknown as Def;
  const inner = [
    def.innerType,
    def.in,
    def.out,
    def.left,
    def.right,
    def.getter?.(),
    def.type === "set" ? def.valueType : undefined,
    ...(def.options ?? []),
  ];
  const found = inner.filter((s) => s !== undefined);
  return found.length > 0 ? found.flatMap(openings) : [def];
}

function isOwn(defs: readonly Def[], key: PropertyKey): key is string | number {
  const types = defs.map((def) => def.type);
  return typeof key === "number"
    ? (types.includes("array") || types.includes("tuple")) && !types.includes("map")
    : defs.some((def) => Object.hasOwn(def.shape ?? {}, key));
}

function step(def: Def, key: PropertyKey): z.core.$ZodType | null | undefined {
  if (def.shape && Object.hasOwn(def.shape, key)) return def.shape[key as string];
  if (def.items && typeof key === "number") return def.items[key] ?? def.rest;
  return def.element ?? def.valueType ?? def.catchall;
}
