import type { Assumption, Definition } from "./types";

/**
 * The fields of a definition that {@link derive} may change.
 *
 * @since 0.1.0
 */
export type DeriveChanges<D extends Definition> = Partial<
  Omit<D, "id" | "version" | "standing" | "assumptions" | "derivedFrom">
>;

/**
 * Options of {@link derive}.
 *
 * @since 0.1.0
 */
export interface DeriveOptions {
  /** Name of the new definition. */
  id: string;
  /** Version of the new definition. */
  version: string;
}

/**
 * Returns a changed copy of a definition, marked as one's own and naming what it came from.
 *
 * **Rule.** The copy is `illustrative`, since no source states it any longer; each changed field
 * becomes an assumption. Fields are replaced whole, not merged.
 *
 * **Boundaries.** A field that is changed to `undefined` is taken away.
 *
 * @param definition - The definition to start from; it stays as it is.
 * @param changes - New values of fields.
 * @param options - Name and version of the new definition.
 * @returns The new definition.
 * @throws RangeError when name and version are those of the original.
 * @example
 * const strict = derive(anyOfFour({ months: 6 }), { window: { months: 3 } }, { id: "ibm.ours", version: "1" });
 * strict.standing; // => "illustrative"
 * strict.derivedFrom; // => { id: "ibm.any-of-four.6-months", version: "1.0.0" }
 * strict.assumptions.some((a) => a.field === "window" && a.standing === "illustrative"); // => true
 * @since 0.1.0
 */
export function derive<D extends Definition>(
  definition: D,
  changes: DeriveChanges<NoInfer<D>>,
  options: DeriveOptions,
): D {
  if (options.id === definition.id && options.version === definition.version) {
    throw new RangeError("pulih: a derived definition needs a name or version of its own");
  }
  const changed = Object.keys(changes);
  const kept = definition.assumptions.filter(
    (a) => !changed.includes(String(a.field.split(".")[0])),
  );
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const added = given.map(
    ([field]): Assumption => ({
      field,
      standing: "illustrative",
      note: {
        id: `Diubah dari ${definition.id}@${definition.version}.`,
        en: `Changed from ${definition.id}@${definition.version}.`,
      },
    }),
  );
  const fields = Object.entries({ ...definition, ...changes });
  return {
    // A field that is set to undefined is taken away, as it would be in JSON.
    ...(Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as D),
    id: options.id,
    version: options.version,
    standing: "illustrative",
    assumptions: [...kept, ...added],
    derivedFrom: { id: definition.id, version: definition.version },
  };
}
