import type { Relation } from "./relations";

/** One mention of a figure in a relation. */
export interface Mention {
  /** Id of the figure. */
  id: string;
  /** Where in the relation it is named. */
  path: (string | number)[];
}

/**
 * Returns the figures that a relation names, in the order of its fields.
 *
 * @param relation - A relation.
 * @returns Each mention with its place.
 */
export function figuresOf(relation: Relation): Mention[] {
  const one = (field: string, id: string): Mention => ({ id, path: [field] });
  const each = (field: string, ids: readonly string[]): Mention[] =>
    ids.map((id, i) => ({ id, path: [field, i] }));
  switch (relation.kind) {
    case "part-of":
      return [one("whole", relation.whole), ...each("parts", relation.parts)];
    case "subset-of":
      return [one("subset", relation.subset), one("superset", relation.superset)];
    case "share-of":
      return [
        one("share", relation.share),
        one("part", relation.part),
        one("whole", relation.whole),
      ];
    case "same-notion":
      return each("figures", relation.figures);
  }
}
