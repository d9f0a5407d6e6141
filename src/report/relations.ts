/**
 * How figures can relate, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const relationKinds = ["part-of", "subset-of", "share-of", "same-notion"] as const;

/**
 * How figures relate; see {@link Relation}.
 *
 * @since 0.1.0
 */
export type RelationKind = (typeof relationKinds)[number];

/**
 * Counts that are parts of another count, none counting the same thing twice.
 *
 * @since 0.1.0
 */
export interface PartOfRelation {
  /** Name by which findings refer to it. */
  id: string;
  /** Kind of relation. */
  kind: "part-of";
  /** Figure of the whole. */
  whole: string;
  /** Figures of the parts. */
  parts: string[];
  /** `true`: the parts are all of the whole and add up to it. `false`: they do not exceed it. */
  exhaustive: boolean;
}

/**
 * A count of things that are all counted in another count too.
 *
 * @since 0.1.0
 */
export interface SubsetOfRelation {
  /** Name by which findings refer to it. */
  id: string;
  /** Kind of relation. */
  kind: "subset-of";
  /** Figure of the subset. */
  subset: string;
  /** Figure of the set that holds it. */
  superset: string;
}

/**
 * A percentage that one count is of another.
 *
 * It may exceed 100: 12 units formed of a target of 10 are 120 %. Where the part is counted in the
 * whole, so that it cannot, a {@link SubsetOfRelation} says so.
 *
 * @since 0.1.0
 */
export interface ShareOfRelation {
  /** Name by which findings refer to it. */
  id: string;
  /** Kind of relation. */
  kind: "share-of";
  /** Figure of the percentage. */
  share: string;
  /** Figure of the count above the line. */
  part: string;
  /** Figure of the count below the line. */
  whole: string;
}

/**
 * Figures that would be equal if their words meant one thing: a supposition to test.
 *
 * @since 0.1.0
 */
export interface SameNotionRelation {
  /** Name by which findings refer to it. */
  id: string;
  /** Kind of relation. */
  kind: "same-notion";
  /** The figures, two or more, of one unit. */
  figures: string[];
}

/**
 * How figures are said to relate.
 *
 * @since 0.1.0
 */
export type Relation = PartOfRelation | SubsetOfRelation | ShareOfRelation | SameNotionRelation;
